import { sveltekit } from '@sveltejs/kit/vite';
import { serviceAdapter } from '@uvid/kit-adapter';
import { defineConfig } from 'vite';

export default defineConfig({
  plugins: [sveltekit({ adapter: serviceAdapter(), paths: { base: '/workspace' } })],
});
