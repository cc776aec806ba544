import { createMiddleware } from 'hono/factory';
import { may } from '../policy/may.ts';
import { problem } from '../problems/problem.ts';
import type { WorkspaceContext } from '../service/context.ts';
import { personOfSession } from './person-of-session.ts';

/** Lets people with a session pass, and tells the others to sign in. */
export const signedIn = createMiddleware<WorkspaceContext>(async (c, next) => {
  const { person, cookies } = await personOfSession(c.var.auth, c.req.raw.headers);
  if (!person || !may(person, { kind: 'enter-workspace' })) return problem(c, 'sign-in-needed');

  c.set('person', person);
  await next();
  for (const cookie of cookies) c.header('Set-Cookie', cookie, { append: true });
});
