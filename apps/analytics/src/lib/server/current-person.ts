import type { RequestEvent } from '@sveltejs/kit';
import type { Person } from '#lib/api-types.ts';
import { apiClient } from './api-client.ts';

/** Who is signed in with this request's session, or null. */
export async function currentPerson(event: RequestEvent): Promise<Person | null> {
  const response = await apiClient(event).me.$get();
  return response.ok ? response.json() : null;
}
