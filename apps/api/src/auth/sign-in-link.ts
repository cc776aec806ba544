import { hexadecimal } from '../service/random-id.ts';

/** How long a one-time link works. */
export const linkLifetimeSeconds = 24 * 60 * 60;

/**
 * The page that a one-time link leads to. It asks for one more press of a button, so that a mail program
 * which looks at the link beforehand does not use it up.
 */
export function signInAddress(origin: string, token: string): string {
  return `${origin}/workspace/sign-in?token=${token}`;
}

/** What of a link's token is stored: its SHA-256; the table alone signs nobody in. */
export async function digestOfToken(token: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(token));
  return hexadecimal(new Uint8Array(digest));
}
