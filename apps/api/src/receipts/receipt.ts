import { deleteResponse, findResponse, seminarByCode } from '@uvid/db';
import { parseReceipt, parseSeminarCode } from '@uvid/linkage';
import type { ApiEnvironment } from '../environment.ts';
import type { StoredResponse } from './receipt.schema.ts';

export interface ReceiptQuestion {
  readonly seminar: string;
  readonly receipt: string;
}

type Unanswerable = { readonly kind: 'mistyped-receipt' | 'unknown-seminar' | 'unknown-receipt' };

export type LookUpOutcome = { readonly kind: 'found'; readonly response: StoredResponse } | Unanswerable;
export type DeletionOutcome = { readonly kind: 'deleted' | 'not-deletable' } | Unanswerable;

/** Shows all that is stored of a response to whoever holds its receipt. */
export async function lookUpStored(
  { database }: ApiEnvironment,
  question: ReceiptQuestion,
): Promise<LookUpOutcome> {
  const read = await readQuestion({ database }, question);
  if (read.kind !== 'read') return read;

  const response = await findResponse(database, read.seminar, read.id);
  return response ? { kind: 'found', response } : { kind: 'unknown-receipt' };
}

/** Deletes a response for whoever holds its receipt, until its wave closes. */
export async function deleteStored(
  { database, afterDeletion }: ApiEnvironment,
  question: ReceiptQuestion,
): Promise<DeletionOutcome> {
  const read = await readQuestion({ database }, question);
  if (read.kind !== 'read') return read;
  if (await deleteResponse(database, read.seminar, read.id)) {
    await afterDeletion?.();
    return { kind: 'deleted' };
  }

  const response = await findResponse(database, read.seminar, read.id);
  return { kind: response ? 'not-deletable' : 'unknown-receipt' };
}

async function readQuestion({ database }: Pick<ApiEnvironment, 'database'>, question: ReceiptQuestion) {
  const code = parseSeminarCode(question.seminar);
  const receipt = parseReceipt(question.receipt);
  if (receipt.kind !== 'valid') return { kind: 'mistyped-receipt' } as const;

  const seminar = code === null ? null : await seminarByCode(database, code);
  return seminar
    ? ({ kind: 'read', seminar: seminar.id, id: receipt.code } as const)
    : ({ kind: 'unknown-seminar' } as const);
}
