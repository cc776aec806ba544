import { personById } from '@uvid/db';
import { Hono } from 'hono';
import { signedIn } from '../auth/signed-in.ts';
import { describe } from '../problems/describe.ts';
import { problem } from '../problems/problem.ts';
import type { WorkspaceContext } from '../service/context.ts';
import { meSchema } from './person.schema.ts';
import { personView } from './person-view.ts';

export const meRoutes = new Hono<WorkspaceContext>()
  .use(signedIn)
  .get(
    '/',
    describe({ tag: 'Workspace', summary: 'Who is signed in', answers: { 200: meSchema } }),
    async (c) => {
      const stored = await personById(c.var.environment.database, c.var.person.id);

      return stored
        ? c.json({ ...personView(stored), passkeys: stored.passkeys }, 200)
        : problem(c, 'sign-in-needed');
    },
  );
