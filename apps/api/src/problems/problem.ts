import { isLanguage, type Language, languages, negotiateLanguage } from '@uvid/surveys';
import type { Context, TypedResponse } from 'hono';
import { z } from 'zod';
import { type ProblemKind, problemKinds, problemStatus } from './problem-kinds.ts';
import { problemTexts } from './problem-texts.ts';

/** A refusal as it is sent (RFC 9457); `faults` come with `invalid-answers` only. */
export const problemSchema = z.object({
  type: z.string(),
  title: z.string(),
  status: z.number().int(),
  detail: z.string(),
  kind: z.enum(problemKinds),
  faults: z
    .array(z.object({ item: z.string(), fault: z.enum(['unknown-item', 'wrong-option', 'wrong-wave']) }))
    .readonly()
    .optional(),
});

export type Problem = z.infer<typeof problemSchema>;

type Status<K extends ProblemKind> = (typeof problemStatus)[K];

/** A problem's response, typed so that a client can tell the kinds apart by status. */
export type ProblemResponse<K extends ProblemKind> = Response & TypedResponse<Problem, Status<K>, 'json'>;

/**
 * Answers with a refusal in the language that was asked for by `?language=`, else by `Accept-Language`.
 *
 * @param kind decides status, title and sentence
 * @param faults which answers do not fit; they name items and never repeat what was answered
 * @example problem(c, 'unknown-seminar') // 404, application/problem+json
 */
export function problem<K extends ProblemKind>(
  c: Context,
  kind: K,
  faults?: Problem['faults'],
): ProblemResponse<K> {
  const language = languageOf(c);
  const body: Problem = {
    type: `/problems/${kind}`,
    status: problemStatus[kind],
    kind,
    ...problemTexts[language][kind],
    ...(faults === undefined ? {} : { faults }),
  };

  c.set('problem', kind);
  return c.json(body, problemStatus[kind] as Status<K>, {
    'Content-Type': 'application/problem+json',
    'Content-Language': language,
    Vary: 'Accept-Language',
  }) as ProblemResponse<K>;
}

function languageOf(c: Context): Language {
  const asked = c.req.query('language');
  return isLanguage(asked) ? asked : negotiateLanguage(c.req.header('accept-language') ?? null, languages);
}
