import { type Seminar, seminarByCode, storeResponse } from '@uvid/db';
import { keyLinkDigest, type LinkDigests, parseReceipt, parseSeminarCode } from '@uvid/linkage';
import { type AnswerFault, checkAnswers, instrumentById } from '@uvid/surveys';
import type { ApiEnvironment } from '../environment.ts';
import type { Submission } from './response.schema.ts';

export type SubmissionOutcome =
  | { readonly kind: 'stored' | 'same'; readonly receipt: string; readonly late: boolean }
  | { readonly kind: 'invalid-answers'; readonly faults: readonly AnswerFault[] }
  | {
      readonly kind:
        | 'malformed'
        | 'unknown-seminar'
        | 'wrong-instrument'
        | 'wave-not-open'
        | 'seminar-finished'
        | 'seminar-full'
        | 'card-already-used'
        | 'different-response-stored';
    };

/**
 * Stores one person's answers to one wave, once: the same response sent again is the same row and the same
 * receipt. Whether the wave is open is decided by the statement that stores it.
 */
export async function submitResponse(
  environment: ApiEnvironment,
  submission: Submission,
): Promise<SubmissionOutcome> {
  const code = parseSeminarCode(submission.seminar);
  const receipt = parseReceipt(submission.id);
  if (receipt.kind !== 'valid') return { kind: 'malformed' };

  const seminar = code === null ? null : await seminarByCode(environment.database, code);
  if (!seminar) return { kind: 'unknown-seminar' };
  const { instrumentId, instrumentVersion } = seminar;
  const instrument = instrumentById(instrumentId, instrumentVersion);
  const fits =
    submission.instrument.id === instrumentId && submission.instrument.version === instrumentVersion;
  if (!instrument || !fits) return { kind: 'wrong-instrument' };

  const checked = checkAnswers(instrument, submission.wave, submission.answers);
  if (checked.kind === 'invalid') return { kind: 'invalid-answers', faults: checked.faults };

  const stored = await storeResponse(
    environment.database,
    {
      seminar: seminar.id,
      wave: submission.wave,
      id: receipt.code,
      answers: checked.answers,
      language: submission.language,
      links: await keyedLinks(environment, seminar, submission.links),
    },
    { cap: capOf(seminar.plannedSize) },
  );
  switch (stored.kind) {
    case 'stored':
    case 'same':
      return { kind: stored.kind, receipt: receipt.code, late: stored.late };
    case 'different':
      return { kind: 'different-response-stored' };
    default:
      return stored;
  }
}

/**
 * Responses that one wave takes at most: four times as many as people were planned, so that a leaked link
 * can't fill the disk, and a seminar that doubles in the room goes on.
 */
function capOf(plannedSize: number): number {
  return Math.max(200, 4 * plannedSize);
}

/** Digests of the ways that this seminar uses, keyed; none once the secret is destroyed. */
async function keyedLinks(
  { linkingSecrets }: ApiEnvironment,
  seminar: Seminar,
  links: Submission['links'],
): Promise<LinkDigests> {
  const used = (['card', 'phone'] as const).filter((way) => seminar.ways.includes(way) && links[way]);
  const secret = used.length === 0 ? null : await linkingSecrets.read(seminar.id);
  if (secret === null) return {};

  const keyed = used.map(async (way) => [way, await keyLinkDigest(secret, way, links[way] ?? '')] as const);
  return Object.fromEntries(await Promise.all(keyed));
}
