import { z } from 'zod';
import { languageSchema, waveSchema } from '../surveys/survey.schema.ts';

/** A seminar's code and a receipt as somebody typed them. */
export const receiptQuestionSchema = z.strictObject({
  seminar: z.string().max(32),
  receipt: z.string().max(64),
});

/** All that is stored of one response, shown to whoever holds its receipt. */
export const storedResponseSchema = z.object({
  wave: waveSchema,
  language: languageSchema,
  answers: z.record(z.string(), z.string()),
  linkedBy: z.array(z.enum(['card', 'phone', 'code'])),
  /** It arrived after its wave had closed, and is part of no result. */
  late: z.boolean(),
  deletable: z.boolean(),
});

export type StoredResponse = z.infer<typeof storedResponseSchema>;

export const deletedSchema = z.object({ deleted: z.literal(true) });
