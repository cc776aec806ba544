import { readdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { apiSuite, connectTestServer, type TestServer } from '@uvid/api/suite';
import { build } from 'esbuild';
import { convertV4MiniflareOptions, Miniflare } from 'miniflare';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const migrations = new URL('../../../packages/db/migrations/', import.meta.url);
const origin = 'https://uvid.example';
const setupToken = 'the-set-up-token-of-the-tests';
let miniflare: Miniflare;
let server: TestServer;

beforeAll(async () => {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL('./worker.ts', import.meta.url))],
    bundle: true,
    write: false,
    format: 'esm',
    target: 'es2024',
    conditions: ['workerd', 'worker', 'import'],
    external: ['node:*', 'cloudflare:*'],
    // The pages' servers are built files that load their parts on demand: they go into the one module too.
    splitting: false,
  });
  miniflare = new Miniflare(
    convertV4MiniflareOptions({
      modules: [{ type: 'ESModule', path: 'worker.js', contents: outputFiles[0]?.text ?? '' }],
      compatibilityDate: '2026-11-01',
      compatibilityFlags: ['nodejs_compat'],
      d1Databases: ['DATABASE'],
      kvNamespaces: ['LINKING_SECRETS'],
      bindings: {
        ORIGIN: origin,
        AUTH_SECRET: 'a secret of at least thirty-two characters',
        SETUP_TOKEN: setupToken,
      },
    }),
  );
  await applyMigrations();
  server = connectTestServer({ fetch: dispatch, origin, setupToken });
}, 120_000);

afterAll(() => miniflare?.dispose());

describe.each(Object.entries(apiSuite))('%s in workerd with D1', (_topic, cases) => {
  test.each(cases)('$title', async ({ run }) => {
    await run(server);
  });
});

test('the survey and the workspace are served by the same Worker', async () => {
  const survey = await dispatch(new Request(`${origin}/`));
  const workspace = await dispatch(new Request(`${origin}/workspace/sign-in`));

  expect(survey.status).toBe(200);
  expect(workspace.status).toBe(200);
  expect(await survey.text()).toContain('Uvid');
});

let requests = 0;

async function dispatch(request: Request): Promise<Response> {
  requests += 1;
  const answer = await miniflare.dispatchFetch(request.url, {
    method: request.method,
    // Every request from an address of its own: the suite as a whole asks more than one address may.
    headers: {
      ...Object.fromEntries(request.headers),
      'cf-connecting-ip': `2001:db8::${requests.toString(16)}`,
    },
    redirect: 'manual',
    ...(request.body ? { body: await request.arrayBuffer() } : {}),
  });
  return answer as unknown as Response;
}

async function applyMigrations(): Promise<void> {
  const database = await miniflare.getD1Database('DATABASE');
  const files = (await readdir(migrations)).filter((name) => name.endsWith('.sql')).sort();

  for (const file of files) {
    const statements = (await readFile(new URL(file, migrations), 'utf8')).split('--> statement-breakpoint');
    await database.batch(statements.map((statement) => database.prepare(statement)));
  }
}
