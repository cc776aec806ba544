import { z } from 'zod';
import { instrumentSchema, translatedSchema } from '../surveys/survey.schema.ts';

/** What a set of seminars belongs to, and the rules they share. */
export const programmeSchema = z.object({
  id: z.string(),
  name: translatedSchema,
  instrument: instrumentSchema,
  /** Fewest matched pairs that a result may show. */
  threshold: z.int(),
  /** Days between a seminar's last wave and the deletion of its raw responses. */
  retentionDays: z.int(),
  demo: z.boolean(),
});

export type ProgrammeView = z.infer<typeof programmeSchema>;

export const newProgrammeSchema = z.strictObject({
  name: translatedSchema,
  instrument: instrumentSchema,
  threshold: z.int().min(5).max(100),
  retentionDays: z.int().min(0).max(365),
  demo: z.boolean(),
});

export type NewProgramme = z.infer<typeof newProgrammeSchema>;

export const countrySchema = z.object({
  code: z.string(),
  names: translatedSchema,
  institutions: z.array(z.object({ id: z.string(), names: translatedSchema })),
});
