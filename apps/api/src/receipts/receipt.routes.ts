import { Hono } from 'hono';
import { describe } from '../problems/describe.ts';
import { problem } from '../problems/problem.ts';
import { validate } from '../problems/validate.ts';
import type { ApiContext } from '../service/context.ts';
import { deletedSchema, receiptQuestionSchema, storedResponseSchema } from './receipt.schema.ts';
import { deleteStored, lookUpStored } from './receipt.ts';

export const receiptRoutes = new Hono<ApiContext>()
  .post(
    '/look',
    describe({
      tag: 'Taking part',
      summary: 'What is stored under a receipt',
      answers: { 200: storedResponseSchema },
      problems: ['malformed', 'unknown-seminar', 'unknown-receipt', 'mistyped-receipt', 'too-many-requests'],
    }),
    validate('json', receiptQuestionSchema),
    async (c) => {
      const outcome = await lookUpStored(c.var.environment, c.req.valid('json'));

      return outcome.kind === 'found' ? c.json(outcome.response, 200) : problem(c, outcome.kind);
    },
  )
  .post(
    '/delete',
    describe({
      tag: 'Taking part',
      summary: 'Deletes a response while its wave is open',
      answers: { 200: deletedSchema },
      problems: [
        'malformed',
        'unknown-seminar',
        'unknown-receipt',
        'not-deletable',
        'mistyped-receipt',
        'too-many-requests',
      ],
    }),
    validate('json', receiptQuestionSchema),
    async (c) => {
      const outcome = await deleteStored(c.var.environment, c.req.valid('json'));

      return outcome.kind === 'deleted' ? c.json({ deleted: true } as const, 200) : problem(c, outcome.kind);
    },
  );
