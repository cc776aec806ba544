import type { Comparison } from '@uvid/summaries';
import { Hono } from 'hono';
import { z } from 'zod';
import { signedIn } from '../auth/signed-in.ts';
import { describe } from '../problems/describe.ts';
import { problem } from '../problems/problem.ts';
import { validate } from '../problems/validate.ts';
import type { WorkspaceContext } from '../service/context.ts';
import { compareCountries } from './compare-countries.ts';

const questionSchema = z.object({
  programme: z.string().max(64),
  scale: z.string().max(64),
  to: z.enum(['after', 'followup']).default('after'),
});

export const comparisonRoutes = new Hono<WorkspaceContext>().use(signedIn).get(
  '/',
  describe({
    tag: 'Workspace',
    summary: 'Gains on one scale by country, for one programme',
    answers: { 200: z.custom<Comparison>() },
    problems: ['malformed', 'not-allowed'],
  }),
  validate('query', questionSchema),
  async (c) => {
    const outcome = await compareCountries(c.var.environment, c.var.person, c.req.valid('query'));

    return outcome.kind === 'compared' ? c.json(outcome.comparison, 200) : problem(c, outcome.kind);
  },
);
