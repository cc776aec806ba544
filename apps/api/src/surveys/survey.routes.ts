import { Hono } from 'hono';
import { describe } from '../problems/describe.ts';
import { problem } from '../problems/problem.ts';
import type { ApiContext } from '../service/context.ts';
import { readSurvey } from './read-survey.ts';
import { surveySchema } from './survey.schema.ts';

export const surveyRoutes = new Hono<ApiContext>().get(
  '/:code',
  describe({
    tag: 'Taking part',
    summary: 'What a seminar asks now',
    answers: { 200: surveySchema },
    problems: ['unknown-seminar'],
  }),
  async (c) => {
    const outcome = await readSurvey(c.var.environment, c.req.param('code'));

    return outcome.kind === 'found' ? c.json(outcome.survey, 200) : problem(c, outcome.kind);
  },
);
