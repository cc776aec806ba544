import { z } from 'zod';
import { instrumentSchema, languageSchema, waveSchema } from '../surveys/survey.schema.ts';

const digest = z.string().regex(/^[A-Za-z0-9_-]{43}$/);

/**
 * One person's answers to one wave, as a phone sends them. Answers are checked against the instrument
 * afterwards; here only their form is. Nothing else is accepted, and no time is among it.
 */
export const submissionSchema = z.strictObject({
  id: z.string().max(32),
  seminar: z.string().max(16),
  wave: waveSchema,
  instrument: instrumentSchema,
  language: languageSchema,
  answers: z.record(z.string().max(64), z.string().max(64)),
  links: z.strictObject({ card: digest.optional(), phone: digest.optional() }),
});

export type Submission = z.infer<typeof submissionSchema>;

/** `late`: the wave had closed before; the response is kept and joins no result by itself. */
export const storedSchema = z.object({ receipt: z.string(), late: z.boolean() });

export type Stored = z.infer<typeof storedSchema>;
