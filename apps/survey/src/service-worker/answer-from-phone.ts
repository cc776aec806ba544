/** The one cache; the page's own module puts the first page into it. */
const cacheName = 'uvid';

/**
 * How a request is answered so that a questionnaire opens again without a network: pages from the network
 * while there is one, else from the phone; built files, whose names change with their content, from the
 * phone first.
 *
 * @returns null for what the service worker leaves alone: everything but GET, other origins, `/api`,
 * `/workspace`, and the pages of a receipt
 */
export function answerFromPhone(
  request: Request,
  origin: string,
  storage: Pick<CacheStorage, 'open'>,
  network: typeof fetch,
): Promise<Response> | null {
  const url = new URL(request.url);
  if (request.method !== 'GET' || url.origin !== origin) return null;
  if (url.pathname.startsWith('/_app/immutable/')) return phoneFirst(request, storage, network);
  return isPage(url.pathname) && request.mode === 'navigate' ? networkFirst(request, storage, network) : null;
}

function isPage(pathname: string): boolean {
  return pathname === '/' || pathname === '/privacy' || /^\/s\/[^/]+$/.test(pathname);
}

async function phoneFirst(request: Request, storage: Pick<CacheStorage, 'open'>, network: typeof fetch) {
  const cache = await storage.open(cacheName);
  return (await cache.match(request)) ?? keep(cache, request, await network(request));
}

async function networkFirst(request: Request, storage: Pick<CacheStorage, 'open'>, network: typeof fetch) {
  const cache = await storage.open(cacheName);
  try {
    return await keep(cache, request, await network(request));
  } catch (offline) {
    // The page in another language is better than no page; what was answered is on the phone anyway.
    const options = { ignoreVary: true };
    const kept =
      (await cache.match(request, options)) ??
      (await cache.match(request, { ...options, ignoreSearch: true }));
    if (!kept) throw offline;
    return kept;
  }
}

async function keep(cache: Cache, request: Request, response: Response): Promise<Response> {
  if (response.ok && !response.redirected) await cache.put(request, response.clone());
  return response;
}
