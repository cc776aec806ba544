import { sveltekit } from '@sveltejs/kit/vite';
import { serviceAdapter } from '@uvid/kit-adapter';
import { defineConfig } from 'vite';

export default defineConfig({
  // Phones in barracks are old: the module and the style sheet are written down to these.
  build: { target: ['chrome91', 'firefox90', 'safari15'] },
  plugins: [
    sveltekit({
      adapter: serviceAdapter(),
      // The page must be answerable as soon as its HTML is there: no style sheet to wait for.
      inlineStyleThreshold: 100_000,
      // The phone's own module registers it: pages without Kit's client have no code of Kit's that would.
      serviceWorker: { register: false },
      csp: {
        mode: 'hash',
        directives: {
          'default-src': ['none'],
          'script-src': ['self'],
          'style-src': ['self'],
          'img-src': ['self', 'data:'],
          'connect-src': ['self'],
          'worker-src': ['self'],
          'form-action': ['self'],
          'frame-ancestors': ['none'],
          'base-uri': ['none'],
        },
      },
    }),
  ],
});
