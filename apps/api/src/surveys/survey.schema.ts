import { languages, waves } from '@uvid/surveys';
import { z } from 'zod';

export const waveSchema = z.enum(waves);
export const languageSchema = z.enum(languages);
/** A text in every language, such as a name. */
export const translatedSchema = z.record(languageSchema, z.string().min(1).max(200));
export const linkWaySchema = z.enum(['card', 'phone', 'code']);
export const instrumentSchema = z.object({ id: z.string().max(64), version: z.int().positive() });

export const seminarStateSchema = z.enum([
  'planned',
  'before-open',
  'before-closed',
  'after-open',
  'after-closed',
  'followup-open',
  'finished',
]);

/** What a phone needs to show a seminar's form: nothing about people, nothing about results. */
export const surveySchema = z.object({
  code: z.string(),
  state: seminarStateSchema,
  openWave: waveSchema.nullable(),
  waves: z.array(waveSchema),
  languages: z.array(languageSchema),
  ways: z.array(linkWaySchema),
  instrument: instrumentSchema,
  /** `retentionDays`: from the last wave until the raw answers are deleted. */
  programme: z.object({ name: translatedSchema, retentionDays: z.int() }),
  institution: translatedSchema.nullable(),
  country: z.string(),
  threshold: z.int(),
  demo: z.boolean(),
});

export type Survey = z.infer<typeof surveySchema>;
