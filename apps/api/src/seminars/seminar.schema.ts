import { z } from 'zod';
import {
  instrumentSchema,
  languageSchema,
  linkWaySchema,
  seminarStateSchema,
  waveSchema,
} from '../surveys/survey.schema.ts';

/** `late` responses arrived after their wave had closed; `counted` ones did not. */
export const waveCountSchema = z.object({ counted: z.int(), late: z.int() });

export const countsSchema = z.object({
  before: waveCountSchema,
  after: waveCountSchema,
  followup: waveCountSchema,
});

/** A seminar as the workspace sees it: numbers of forms, never a form. */
export const seminarSchema = z.object({
  id: z.string(),
  code: z.string(),
  /** The one address of all its waves. */
  link: z.string(),
  title: z.string(),
  programme: z.string(),
  country: z.string(),
  institution: z.string().nullable(),
  heldOn: z.string(),
  languages: z.array(languageSchema),
  ways: z.array(linkWaySchema),
  waves: z.array(waveSchema),
  plannedSize: z.int(),
  state: seminarStateSchema,
  instrument: instrumentSchema,
  threshold: z.int(),
  demo: z.boolean(),
  counts: countsSchema,
  /** The day from which its raw responses are deleted; null before it finishes and once they are gone. */
  deleteRawOn: z.string().nullable(),
  /** Whether the person who asks may open and close its waves. */
  own: z.boolean(),
});

export type SeminarView = z.infer<typeof seminarSchema>;

export const newSeminarSchema = z.strictObject({
  programme: z.string().max(64),
  country: z.string().length(2),
  institution: z.string().max(64),
  heldOn: z.iso.date(),
  title: z.string().trim().max(80),
  languages: z.array(languageSchema).min(1).max(8),
  /** The personal code is not offered yet. */
  ways: z
    .array(linkWaySchema.exclude(['code']))
    .min(1)
    .max(2),
  plannedSize: z.int().min(1).max(1000),
  followup: z.boolean(),
});

export type NewSeminar = z.infer<typeof newSeminarSchema>;

export const waveStepSchema = z.object({ id: z.string(), wave: waveSchema });
