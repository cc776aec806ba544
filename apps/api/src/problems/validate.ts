import { validator } from 'hono-openapi';
import type { z } from 'zod';
import { problem } from './problem.ts';

/**
 * Checks a request's body, query or path against a schema before the route sees it; what does not fit is
 * answered with `malformed`. The schema's own words are not sent: they quote what was received.
 */
export function validate<Target extends 'json' | 'query' | 'param', Schema extends z.ZodType>(
  target: Target,
  schema: Schema,
) {
  return validator(target, schema, (result, c) => {
    if (!result.success) return problem(c, 'malformed');
  });
}
