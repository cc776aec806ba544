import { sveltekit } from '@sveltejs/kit/vite';
import { serviceAdapter } from '@uvid/kit-adapter';
import { defineConfig } from 'vite';

export default defineConfig({
  plugins: [
    sveltekit({
      adapter: serviceAdapter(),
      // The page must be answerable as soon as its HTML is there: no style sheet to wait for.
      inlineStyleThreshold: 100_000,
    }),
  ],
});
