import { Hono } from 'hono';
import { z } from 'zod';
import { signedIn } from '../auth/signed-in.ts';
import { describe } from '../problems/describe.ts';
import { problem } from '../problems/problem.ts';
import { validate } from '../problems/validate.ts';
import type { WorkspaceContext } from '../service/context.ts';
import { closeWave } from './close-wave.ts';
import { createSeminar } from './create-seminar.ts';
import { seminarsFor } from './list-seminars.ts';
import { openWave } from './open-wave.ts';
import { readResult, resultSchema } from './read-result.ts';
import { readSeminar } from './read-seminar.ts';
import { newSeminarSchema, seminarSchema, waveStepSchema } from './seminar.schema.ts';
import { seminarView } from './seminar-view.ts';

export const seminarRoutes = new Hono<WorkspaceContext>()
  .use(signedIn)
  .get(
    '/',
    describe({
      tag: 'Workspace',
      summary: 'The seminars that the asking person may see',
      answers: { 200: z.array(seminarSchema) },
    }),
    async (c) => c.json(await seminarsFor(c.var.environment, c.var.person), 200),
  )
  .post(
    '/',
    describe({
      tag: 'Workspace',
      summary: 'Plans a seminar',
      answers: { 201: seminarSchema },
      problems: ['malformed', 'not-allowed', 'cross-site', 'unknown-choice'],
    }),
    validate('json', newSeminarSchema),
    async (c) => {
      const outcome = await createSeminar(c.var.environment, c.var.person, c.req.valid('json'));

      return outcome.kind === 'created' ? c.json(outcome.seminar, 201) : problem(c, outcome.kind);
    },
  )
  .get(
    '/:id',
    describe({
      tag: 'Workspace',
      summary: 'A seminar and its numbers of forms',
      answers: { 200: seminarSchema },
      problems: ['not-allowed', 'unknown-seminar'],
    }),
    async (c) => {
      const { environment, person } = c.var;
      const outcome = await readSeminar(environment, person, c.req.param('id'), 'see-seminar');

      return outcome.kind === 'found'
        ? c.json(await seminarView(environment, person, outcome.seminar), 200)
        : problem(c, outcome.kind);
    },
  )
  .post(
    '/:id/waves/:wave/open',
    describe({
      tag: 'Workspace',
      summary: 'Opens a wave',
      answers: { 200: seminarSchema },
      problems: ['malformed', 'not-allowed', 'cross-site', 'unknown-seminar', 'wave-order'],
    }),
    validate('param', waveStepSchema),
    async (c) => {
      const { id, wave } = c.req.valid('param');
      const outcome = await openWave(c.var.environment, c.var.person, id, wave);

      return outcome.kind === 'moved' ? c.json(outcome.seminar, 200) : problem(c, outcome.kind);
    },
  )
  .post(
    '/:id/waves/:wave/close',
    describe({
      tag: 'Workspace',
      summary: 'Closes a wave for good and makes its result',
      answers: { 200: seminarSchema },
      problems: ['malformed', 'not-allowed', 'cross-site', 'unknown-seminar', 'wave-order'],
    }),
    validate('param', waveStepSchema),
    async (c) => {
      const { id, wave } = c.req.valid('param');
      const outcome = await closeWave(c.var.environment, c.var.person, id, wave);

      return outcome.kind === 'moved' ? c.json(outcome.seminar, 200) : problem(c, outcome.kind);
    },
  )
  .get(
    '/:id/result',
    describe({
      tag: 'Workspace',
      summary: 'What a seminar’s closed waves show',
      answers: { 200: resultSchema },
      problems: ['not-allowed', 'unknown-seminar', 'no-result-yet'],
    }),
    async (c) => {
      const outcome = await readResult(c.var.environment, c.var.person, c.req.param('id'));

      return outcome.kind === 'found' ? c.json(outcome.result, 200) : problem(c, outcome.kind);
    },
  );
