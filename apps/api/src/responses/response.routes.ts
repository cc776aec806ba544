import { Hono } from 'hono';
import { describe } from '../problems/describe.ts';
import { problem } from '../problems/problem.ts';
import { validate } from '../problems/validate.ts';
import type { ApiContext } from '../service/context.ts';
import { storedSchema, submissionSchema } from './response.schema.ts';
import { submitResponse } from './submit-response.ts';

export const responseRoutes = new Hono<ApiContext>().post(
  '/',
  describe({
    tag: 'Taking part',
    summary: 'Stores one person’s answers to one wave',
    description: '201 the first time, 200 with the same body whenever the same response is sent again.',
    answers: { 200: storedSchema, 201: storedSchema },
    problems: [
      'malformed',
      'unknown-seminar',
      'wave-not-open',
      'wrong-instrument',
      'card-already-used',
      'different-response-stored',
      'seminar-full',
      'seminar-finished',
      'too-large',
      'invalid-answers',
      'too-many-requests',
    ],
  }),
  validate('json', submissionSchema),
  async (c) => {
    const outcome = await submitResponse(c.var.environment, c.req.valid('json'));

    switch (outcome.kind) {
      case 'stored':
        return c.json({ receipt: outcome.receipt, late: outcome.late }, 201);
      case 'same':
        return c.json({ receipt: outcome.receipt, late: outcome.late }, 200);
      case 'invalid-answers':
        return problem(c, outcome.kind, outcome.faults);
      default:
        return problem(c, outcome.kind);
    }
  },
);
