import { Hono } from 'hono';
import { invitedSchema, personSchema, setupSchema, signInSchema } from '../people/person.schema.ts';
import { describe } from '../problems/describe.ts';
import { problem } from '../problems/problem.ts';
import { validate } from '../problems/validate.ts';
import type { ApiContext } from '../service/context.ts';
import { setUp } from './set-up.ts';
import { signIn } from './sign-in.ts';

export const signInRoutes = new Hono<ApiContext>()
  .post(
    '/sign-in',
    describe({
      tag: 'Sign-in',
      summary: 'Signs in with the token of a one-time link, which is used up by it',
      answers: { 200: personSchema },
      problems: ['malformed', 'cross-site', 'link-not-valid', 'too-many-requests'],
    }),
    validate('json', signInSchema),
    async (c) => {
      const outcome = await signIn(c.var.environment, c.var.auth, c.req.valid('json').token);
      if (outcome.kind !== 'signed-in') return problem(c, outcome.kind);

      for (const cookie of outcome.cookies) c.header('Set-Cookie', cookie, { append: true });
      return c.json(outcome.person, 200);
    },
  )
  .post(
    '/setup',
    describe({
      tag: 'Sign-in',
      summary: 'Makes the first administrator of a new instance',
      answers: { 201: invitedSchema },
      problems: ['malformed', 'cross-site', 'setup-refused', 'too-many-requests'],
    }),
    validate('json', setupSchema),
    async (c) => {
      const outcome = await setUp(c.var.environment, c.req.valid('json'));

      return outcome.kind === 'created'
        ? c.json({ person: outcome.person, link: outcome.link }, 201)
        : problem(c, outcome.kind);
    },
  );
