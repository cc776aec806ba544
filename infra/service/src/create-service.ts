import { server as analytics } from '@uvid/analytics/build/server/server.js';
import { type ApiEnvironment, createApi } from '@uvid/api';
import { server as survey } from '@uvid/survey/build/server/server.js';
import { Hono } from 'hono';

/** What a SvelteKit build offers; its own types live in the app that made it. */
export interface KitServer {
  init(options: { env: Record<string, string> }): Promise<void>;
  respond(
    request: Request,
    options: { getClientAddress(): string; platform: ServicePlatform },
  ): Promise<Response>;
}

/** What both SvelteKit apps find in `event.platform`. */
export interface ServicePlatform {
  /** The API in this same process: no network, no address, no log line of its own. */
  readonly api: (request: Request) => Promise<Response>;
  readonly origin: string;
}

/**
 * One origin, one service: `/api` is the API, `/workspace` the signed-in workspace, everything else the
 * survey. Both runtimes serve exactly this; static files are served in front of it by the runtime.
 */
export function createService(environment: ApiEnvironment) {
  const asked = new WeakMap<Request, Request>();
  const { clientAddress } = environment;
  const api = createApi({
    ...environment,
    // What a page asks on a person's behalf counts for the address that asked for the page.
    ...(clientAddress && { clientAddress: (request) => clientAddress(asked.get(request) ?? request) }),
  });
  const platformOf = (outer: Request): ServicePlatform => ({
    origin: environment.origin,
    async api(inner) {
      asked.set(inner, outer);
      return api.fetch(inner);
    },
  });
  const workspacePages = kitApp(analytics, platformOf);
  const surveyPages = kitApp(survey, platformOf);

  return new Hono()
    .all('/api/*', (c) => api.fetch(c.req.raw))
    .get('/workspace', (c) => c.redirect('/workspace/'))
    .all('/workspace/*', (c) => workspacePages(c.req.raw))
    .all('*', (c) => surveyPages(c.req.raw));
}

function kitApp(server: KitServer, platformOf: (request: Request) => ServicePlatform) {
  let ready: Promise<void> | undefined;

  return async (request: Request) => {
    ready ??= server.init({ env: {} });
    await ready;
    const platform = platformOf(request);
    // Nobody's address reaches a page: SvelteKit asks for one only if a route does.
    return server.respond(asOpened(request, platform.origin), { getClientAddress: () => '', platform });
  };
}

/**
 * Behind a proxy that ends TLS, a form comes from `https` while the request says `http`, and SvelteKit would
 * take it for one from another site. A form from the service's own address is given that address.
 */
function asOpened(request: Request, origin: string): Request {
  const { pathname, search, origin: asked } = new URL(request.url);
  const isOwnForm = request.headers.get('Origin') === origin;

  return isOwnForm && asked !== origin ? new Request(new URL(pathname + search, origin), request) : request;
}
