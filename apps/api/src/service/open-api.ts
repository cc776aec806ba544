import type { Hono } from 'hono';
import { openAPIRouteHandler } from 'hono-openapi';
import { z } from 'zod';
import { describe } from '../problems/describe.ts';
import type { ApiContext } from './context.ts';

/** The route that describes all routes (OpenAPI 3.1). */
export function openApi(api: Hono<ApiContext, never, '/api'>) {
  return [
    describe({ tag: 'Service', summary: 'This description', answers: { 200: z.unknown() } }),
    openAPIRouteHandler(api, {
      excludeStaticFile: false,
      documentation: {
        info: {
          title: 'Uvid',
          version: '1',
          description:
            'Anonymous before-and-after surveys. No route gives anybody but the holder of its receipt a response.',
        },
        components: {
          securitySchemes: { session: { type: 'apiKey', in: 'cookie', name: 'uvid.session_token' } },
        },
      },
    }),
  ] as const;
}
