import type { RequestEvent } from '@sveltejs/kit';
import { callApi } from './api-client.ts';

// The sign-in library's own addresses: `hc` knows no types of them.

export interface ListedPasskey {
  readonly id: string;
  /** The day it was added, 'YYYY-MM-DD'. */
  readonly day: string;
}

/** The passkeys of the person who asks, none where the list can't be had. */
export async function listPasskeys(event: RequestEvent): Promise<readonly ListedPasskey[]> {
  const response = await callAuth(event, 'GET', 'passkey/list-user-passkeys');
  if (!response.ok) return [];
  const listed = (await response.json()) as readonly { id: string; createdAt: string }[];
  return listed.map(({ id, createdAt }) => ({ id, day: createdAt.slice(0, 10) }));
}

/** Removes one passkey; false where it isn't this person's or is gone already. */
export async function removePasskey(event: RequestEvent, id: string): Promise<boolean> {
  return (await callAuth(event, 'POST', 'passkey/delete-passkey', { id })).ok;
}

/** Ends the session; its cookies go with the answer. */
export async function signOut(event: RequestEvent): Promise<void> {
  await callAuth(event, 'POST', 'sign-out', {});
}

function callAuth(
  event: RequestEvent,
  method: 'GET' | 'POST',
  path: string,
  body?: object,
): Promise<Response> {
  const address = new URL(`/api/auth/${path}`, event.platform?.origin);
  const headers = { 'content-type': 'application/json' };
  return callApi(
    event,
    new Request(address, body ? { method, headers, body: JSON.stringify(body) } : { method }),
  );
}
