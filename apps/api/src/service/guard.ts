import type { MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { createMiddleware } from 'hono/factory';
import { matchedRoutes } from 'hono/route';
import { secureHeaders } from 'hono/secure-headers';
import type { ApiEnvironment } from '../environment.ts';
import { problem } from '../problems/problem.ts';
import type { ProblemKind } from '../problems/problem-kinds.ts';
import { failureOf, logEntryOf } from './log.ts';
import { createRateLimit } from './rate-limit.ts';

/** Writes the one line that an answer may leave behind. */
export function logged({ log }: ApiEnvironment): MiddlewareHandler {
  return createMiddleware<{ Variables: { problem?: ProblemKind } }>(async (c, next) => {
    await next();
    const kind = c.get('problem');
    const entry = logEntryOf({
      route: matchedRoutes(c).at(-1)?.path ?? '',
      method: c.req.method,
      status: c.res.status,
      ...(kind === undefined ? {} : { kind }),
      ...(c.error === undefined || c.res.status < 500 ? {} : { failure: failureOf(c.error) }),
    });
    if (entry) log(entry);
  });
}

/** Headers for answers that are data: not kept, not framed, not sniffed, and loading nothing. */
export const dataHeaders = secureHeaders({
  contentSecurityPolicy: { defaultSrc: ["'none'"], frameAncestors: ["'none'"] },
  referrerPolicy: 'no-referrer',
});

/** Refuses bodies over 64 kB before they are read. */
export const sizeLimited = bodyLimit({ maxSize: 64 * 1024, onError: (c) => problem(c, 'too-large') });

/** Refuses what exceeds so many requests a minute from one address. Without addresses nothing is counted. */
export function rateLimited({ clock, clientAddress }: ApiEnvironment, limit: number): MiddlewareHandler {
  const allow = createRateLimit({ limit, clock });

  return createMiddleware(async (c, next) => {
    const key = clientAddress?.(c.req.raw) ?? '';
    if (key !== '' && !allow(key)) {
      c.header('Retry-After', '60');
      return problem(c, 'too-many-requests');
    }
    return next();
  });
}

/** Answers are never kept by browsers or proxies: what a person may see can change, and devices are shared. */
export const notCached = createMiddleware(async (c, next) => {
  await next();
  c.header('Cache-Control', 'no-store');
});
