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
  const { pathname, origin: host } = new URL(request.url);
  const built = pathname.startsWith('/_app/immutable/');
  const page = request.mode === 'navigate' && /^\/(privacy|s\/[^/]+)?$/.test(pathname);
  if (request.method !== 'GET' || host !== origin || !(built || page)) return null;

  return answer(request, built, storage, network);
}

async function answer(
  request: Request,
  phoneFirst: boolean,
  storage: Pick<CacheStorage, 'open'>,
  network: typeof fetch,
): Promise<Response> {
  const cache = await storage.open(cacheName);
  // The page in another language is better than no page; what was answered is on the phone anyway.
  const kept = async () =>
    (await cache.match(request, { ignoreVary: true })) ??
    cache.match(request, { ignoreVary: true, ignoreSearch: true });
  const first = phoneFirst && (await kept());
  if (first) return first;

  try {
    const response = await network(request);
    if (response.ok) await cache.put(request, response.clone());
    return response;
  } catch (offline) {
    const page = await kept();
    if (page) return page;
    throw offline;
  }
}
