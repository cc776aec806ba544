import { Hono } from 'hono';
import { z } from 'zod';
import { signedIn } from '../auth/signed-in.ts';
import { describe } from '../problems/describe.ts';
import { problem } from '../problems/problem.ts';
import { validate } from '../problems/validate.ts';
import type { WorkspaceContext } from '../service/context.ts';
import { addPerson } from './add-person.ts';
import { peopleFor } from './list-people.ts';
import { invitedSchema, linkSchema, newPersonSchema, personSchema } from './person.schema.ts';
import { renewLink } from './renew-link.ts';

export const peopleRoutes = new Hono<WorkspaceContext>()
  .use(signedIn)
  .get(
    '/',
    describe({
      tag: 'Workspace',
      summary: 'The people whom the asking person manages',
      answers: { 200: z.array(personSchema) },
      problems: ['not-allowed'],
    }),
    async (c) => {
      const outcome = await peopleFor(c.var.environment, c.var.person);

      return outcome.kind === 'listed' ? c.json(outcome.people, 200) : problem(c, outcome.kind);
    },
  )
  .post(
    '/',
    describe({
      tag: 'Workspace',
      summary: 'Adds a person and makes their one-time sign-in link',
      answers: { 201: invitedSchema },
      problems: ['malformed', 'not-allowed', 'cross-site', 'email-taken', 'unknown-choice'],
    }),
    validate('json', newPersonSchema),
    async (c) => {
      const { environment, auth, person } = c.var;
      const outcome = await addPerson(environment, auth, person, c.req.valid('json'));

      return outcome.kind === 'added'
        ? c.json({ person: outcome.person, link: outcome.link }, 201)
        : problem(c, outcome.kind);
    },
  )
  .post(
    '/:id/link',
    describe({
      tag: 'Workspace',
      summary: 'Makes a new one-time sign-in link for a person',
      answers: { 201: linkSchema },
      problems: ['not-allowed', 'cross-site', 'unknown-person'],
    }),
    async (c) => {
      const { environment, auth, person } = c.var;
      const outcome = await renewLink(environment, auth, person, c.req.param('id'));

      return outcome.kind === 'made' ? c.json({ link: outcome.link }, 201) : problem(c, outcome.kind);
    },
  );
