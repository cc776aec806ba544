import { listCountries, listProgrammes } from '@uvid/db';
import { Hono } from 'hono';
import { z } from 'zod';
import { signedIn } from '../auth/signed-in.ts';
import { describe } from '../problems/describe.ts';
import { problem } from '../problems/problem.ts';
import { validate } from '../problems/validate.ts';
import type { WorkspaceContext } from '../service/context.ts';
import { addProgramme, programmeView } from './add-programme.ts';
import { countrySchema, newProgrammeSchema, programmeSchema } from './programme.schema.ts';

export const programmeRoutes = new Hono<WorkspaceContext>()
  .use(signedIn)
  .get(
    '/',
    describe({ tag: 'Workspace', summary: 'All programmes', answers: { 200: z.array(programmeSchema) } }),
    async (c) => c.json((await listProgrammes(c.var.environment.database)).map(programmeView), 200),
  )
  .post(
    '/',
    describe({
      tag: 'Workspace',
      summary: 'Adds a programme',
      answers: { 201: programmeSchema },
      problems: ['malformed', 'not-allowed', 'cross-site', 'unknown-choice'],
    }),
    validate('json', newProgrammeSchema),
    async (c) => {
      const outcome = await addProgramme(c.var.environment, c.var.person, c.req.valid('json'));

      return outcome.kind === 'added' ? c.json(outcome.programme, 201) : problem(c, outcome.kind);
    },
  );

export const countryRoutes = new Hono<WorkspaceContext>().use(signedIn).get(
  '/',
  describe({
    tag: 'Workspace',
    summary: 'Countries and their institutions, as each state names them',
    answers: { 200: z.array(countrySchema) },
  }),
  async (c) => c.json(await listCountries(c.var.environment.database), 200),
);
