import { sql } from 'drizzle-orm';
import { Hono } from 'hono';
import { z } from 'zod';
import { describe } from '../problems/describe.ts';
import type { ApiContext } from './context.ts';

const healthSchema = z.object({ status: z.literal('ok') });

export const healthRoutes = new Hono<ApiContext>().get(
  '/',
  describe({
    tag: 'Service',
    summary: 'Whether the API and its database answer',
    answers: { 200: healthSchema },
  }),
  async (c) => {
    await c.var.environment.database.run(sql`select 1`);
    return c.json({ status: 'ok' } as const, 200);
  },
);
