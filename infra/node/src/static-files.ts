import { fileURLToPath } from 'node:url';
import { serveStatic } from '@hono/node-server/serve-static';
import { createMiddleware } from 'hono/factory';

const builds = ['survey', 'analytics'].map((app) =>
  fileURLToPath(new URL(`../../../apps/${app}/build/client`, import.meta.url)),
);

/** The static files of both pages; names under `immutable/` carry a digest and may be kept for ever. */
export const staticFiles = builds.map((root) => serveStatic({ root }));

export const cacheHeaders = createMiddleware(async (c, next) => {
  await next();
  if (c.res.ok && c.req.path.includes('/_app/immutable/')) {
    c.header('Cache-Control', 'public, max-age=31536000, immutable');
  }
});
