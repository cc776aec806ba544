import { Hono } from 'hono';
import { csrf } from 'hono/csrf';
import { HTTPException } from 'hono/http-exception';
import { authRoutes } from './auth/auth.routes.ts';
import { createAuth } from './auth/create-auth.ts';
import { signInRoutes } from './auth/sign-in.routes.ts';
import { comparisonRoutes } from './comparison/comparison.routes.ts';
import type { ApiEnvironment } from './environment.ts';
import { meRoutes } from './people/me.routes.ts';
import { peopleRoutes } from './people/people.routes.ts';
import { problem } from './problems/problem.ts';
import type { ProblemKind } from './problems/problem-kinds.ts';
import { countryRoutes, programmeRoutes } from './programmes/programme.routes.ts';
import { receiptRoutes } from './receipts/receipt.routes.ts';
import { responseRoutes } from './responses/response.routes.ts';
import { seminarRoutes } from './seminars/seminar.routes.ts';
import type { ApiContext } from './service/context.ts';
import { dataHeaders, logged, notCached, rateLimited, sizeLimited } from './service/guard.ts';
import { healthRoutes } from './service/health.routes.ts';
import { openApi } from './service/open-api.ts';
import { surveyRoutes } from './surveys/survey.routes.ts';

/** Requests a minute from one address; a whole barracks may share one. */
const limits = { submissions: 300, receipts: 60, signIns: 20 };

export type Api = ReturnType<typeof createApi>;

/**
 * The whole API under `/api`, for any runtime with `fetch`: Node and Workers pass the same suite.
 *
 * @example const api = createApi(environment); await api.fetch(new Request('https://uvid.example/api/health'))
 */
export function createApi(environment: ApiEnvironment) {
  const auth = createAuth(environment);
  const limitSignIns = rateLimited(environment, limits.signIns);

  const api = new Hono<ApiContext>()
    .basePath('/api')
    .use(logged(environment))
    .use(dataHeaders)
    .use(notCached)
    .use(sizeLimited)
    .use(csrf({ origin: environment.origin }))
    .use(async (c, next) => {
      c.set('environment', environment);
      c.set('auth', auth);
      await next();
    })
    .use('/responses', rateLimited(environment, limits.submissions))
    .use('/receipts/*', rateLimited(environment, limits.receipts))
    .use('/sign-in', limitSignIns)
    .use('/setup', limitSignIns)
    .use('/auth/*', limitSignIns)
    .route('/health', healthRoutes)
    .route('/surveys', surveyRoutes)
    .route('/responses', responseRoutes)
    .route('/receipts', receiptRoutes)
    .route('/', signInRoutes)
    .route('/auth', authRoutes())
    .route('/me', meRoutes)
    .route('/programmes', programmeRoutes)
    .route('/countries', countryRoutes)
    .route('/seminars', seminarRoutes)
    .route('/comparison', comparisonRoutes)
    .route('/people', peopleRoutes);

  api.get('/openapi.json', ...openApi(api));
  api.notFound((c) => problem(c, 'not-found'));
  api.onError((error, c) => problem(c, kindOf(error)));
  return api;
}

/** Hono's own refusals keep their meaning; everything else is a fault of ours. */
function kindOf(error: Error): ProblemKind {
  if (!(error instanceof HTTPException)) return 'unexpected';
  if (error.status === 403) return 'cross-site';
  return error.status < 500 ? 'malformed' : 'unexpected';
}
