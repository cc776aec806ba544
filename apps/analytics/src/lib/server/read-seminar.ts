import type { RequestEvent } from '@sveltejs/kit';
import { expectAnswer } from './answer.ts';
import { apiClient } from './api-client.ts';

/** A seminar with its counts. */
export async function readSeminar(event: RequestEvent, id: string) {
  return expectAnswer(apiClient(event).seminars[':id'].$get({ param: { id } }));
}
