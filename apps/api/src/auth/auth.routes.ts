import { Hono } from 'hono';
import { z } from 'zod';
import { describe } from '../problems/describe.ts';
import { problem } from '../problems/problem.ts';
import type { ApiContext } from '../service/context.ts';

interface AuthRoute {
  readonly method: 'GET' | 'POST';
  readonly path: string;
  readonly summary: string;
}

/** Of better-auth's many endpoints, those that Uvid uses; the others do not exist here. */
export const authPaths: readonly AuthRoute[] = [
  { method: 'POST', path: '/sign-in/magic-link', summary: 'Sends a one-time link, where mail is configured' },
  { method: 'POST', path: '/sign-out', summary: 'Ends the session' },
  { method: 'GET', path: '/passkey/generate-register-options', summary: 'Begins to register a passkey' },
  { method: 'POST', path: '/passkey/verify-registration', summary: 'Registers a passkey' },
  { method: 'GET', path: '/passkey/generate-authenticate-options', summary: 'Begins a sign-in by passkey' },
  { method: 'POST', path: '/passkey/verify-authentication', summary: 'Signs in by passkey' },
  { method: 'GET', path: '/passkey/list-user-passkeys', summary: 'The signed-in person’s passkeys' },
  { method: 'POST', path: '/passkey/delete-passkey', summary: 'Removes one of them' },
];

/** Hands the allowed paths to better-auth, whose client in the browser knows their shapes. */
export function authRoutes() {
  const routes = new Hono<ApiContext>();
  for (const { method, path, summary } of authPaths) {
    routes.on(
      method,
      path,
      describe({
        tag: 'Sign-in',
        summary,
        description: 'Request and answer are those of better-auth 1.7.6.',
        answers: { 200: z.unknown() },
        problems: ['cross-site', 'not-found', 'too-many-requests'],
      }),
      async (c) => {
        const sendsMail = path === '/sign-in/magic-link';
        if (sendsMail && !c.var.environment.sendMail) return problem(c, 'not-found');
        return c.var.auth.handler(c.req.raw);
      },
    );
  }
  return routes;
}
