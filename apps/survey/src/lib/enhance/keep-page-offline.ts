/**
 * Registers the service worker and, on a first visit, gives it this very page, so that it opens again
 * without a network and nothing is fetched twice. A page that answers a posted form is never kept.
 */
export function keepPageOffline(): void {
  const { serviceWorker } = navigator;
  if (!serviceWorker || location.search.startsWith('?/')) return;

  const html = `<!doctype html>${document.documentElement.outerHTML}`;
  void serviceWorker.register('/service-worker.js');
  if (serviceWorker.controller) return;
  void caches.open('uvid').then((cache) => {
    void cache.put(location.pathname, new Response(html, { headers }));
    return cache.add(document.scripts[0]?.src ?? '');
  });
}

// The copy can't carry the server's header, which names the style sheet by its hash.
const headers = {
  'content-type': 'text/html;charset=utf-8',
  'content-security-policy': "default-src 'self';style-src 'unsafe-inline';img-src data:",
};
