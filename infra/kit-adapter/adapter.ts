import type { Adapter } from '@sveltejs/kit';

/**
 * Writes a SvelteKit build that both runtimes can serve: static files in `client/`, and in `server/` one
 * module whose `server` answers requests. What stands in front (Hono) decides which requests those are.
 */
export function serviceAdapter(out = 'build'): Adapter {
  return {
    name: 'uvid-service',
    adapt(builder) {
      builder.rimraf(out);
      builder.writeClient(`${out}/client${builder.config.paths.base}`);
      builder.writeServer(`${out}/server`);
      builder.generateServerInstance(`${out}/server/server.js`, { serverDirectory: `${out}/server` });
    },
    vite: {
      plugins: {
        // Everything goes into the build: a Worker has no node_modules to look into.
        post: [{ name: 'uvid-bundle-all', apply: 'build', config: () => ({ ssr: { noExternal: true } }) }],
      },
    },
  };
}
