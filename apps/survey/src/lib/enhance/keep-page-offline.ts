/**
 * Registers the service worker and, on a first visit, gives it this very page, so that it opens again
 * without a network and nothing is fetched twice. A page that answers a posted form is never kept.
 */
export function keepPageOffline(): void {
  const { pathname, search } = location;
  if (!('serviceWorker' in navigator) || search.startsWith('?/')) return;

  const html = `<!doctype html>${document.documentElement.outerHTML}`;
  const script = document.querySelector<HTMLScriptElement>('script[src]')?.src;
  navigator.serviceWorker.register('/service-worker.js').catch(() => undefined);
  if (navigator.serviceWorker.controller || !script) return;

  caches
    .open('uvid')
    .then((cache) => {
      void cache.put(pathname + search, new Response(html, { headers }));
      return cache.add(script);
    })
    .catch(() => undefined);
}

// The copy can't carry the server's header with the style sheet's hash.
const headers = {
  'content-type': 'text/html;charset=utf-8',
  'content-security-policy':
    "default-src 'none';script-src 'self';connect-src 'self';style-src 'unsafe-inline';img-src data:;form-action 'self';base-uri 'none'",
};
