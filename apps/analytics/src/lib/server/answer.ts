import { error, redirect } from '@sveltejs/kit';
import type { ClientResponse } from 'hono/client';
import type { SuccessStatusCode } from 'hono/utils/http-status';
import { resolve } from '$app/paths';

/** What the API says when it refuses, in the language of the person. */
export interface Problem {
  readonly kind: string;
  readonly status: number;
  readonly title: string;
  readonly detail: string;
}

export type Answer<T> =
  | { readonly kind: 'answered'; readonly value: T }
  | { readonly kind: 'refused'; readonly problem: Problem };

/** The body of the answers with a status in the two hundreds. */
type Body<R> =
  R extends ClientResponse<infer T, infer S, string> ? (S extends SuccessStatusCode ? T : never) : never;

/**
 * Reads an answer of the API, for form actions: a refusal becomes the sentence under the form.
 *
 * @throws a redirect to the sign-in page where the session is over
 */
export async function answerOf<R extends ClientResponse<unknown, number, string>>(
  response: R | Promise<R>,
): Promise<Answer<Body<R>>> {
  const answered = await response;
  if (answered.ok) return { kind: 'answered', value: (await answered.json()) as Body<R> };
  if (answered.status === 401) redirect(303, resolve('/sign-in'));
  return { kind: 'refused', problem: (await answered.json()) as Problem };
}

/**
 * Reads an answer of the API, for pages that are nothing without it: a refusal becomes the error page.
 *
 * @throws an error with the status and the sentence of the refusal
 */
export async function expectAnswer<R extends ClientResponse<unknown, number, string>>(
  response: R | Promise<R>,
): Promise<Body<R>> {
  const answer = await answerOf(response);
  if (answer.kind === 'answered') return answer.value;
  const { status, title, detail } = answer.problem;
  error(status, title, { detail });
}
