import { readdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { convertV4MiniflareOptions, Miniflare } from 'miniflare';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { contract } from './cases.ts';

const migrations = new URL('../../migrations/', import.meta.url);
let miniflare: Miniflare;

beforeAll(async () => {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL('./worker.ts', import.meta.url))],
    bundle: true,
    write: false,
    format: 'esm',
    target: 'es2024',
    conditions: ['workerd'],
    external: ['node:*'],
  });
  miniflare = new Miniflare(
    convertV4MiniflareOptions({
      modules: [{ type: 'ESModule', path: 'worker.js', contents: outputFiles[0]?.text ?? '' }],
      compatibilityDate: '2026-11-01',
      compatibilityFlags: ['nodejs_compat'],
      d1Databases: ['DATABASE'],
    }),
  );
  await applyMigrations();
}, 60_000);

afterAll(() => miniflare?.dispose());

describe.each(Object.entries(contract))('%s on D1 in workerd', (_topic, cases) => {
  test.each(cases.map(({ title }) => title))('%s', async (title) => {
    const response = await miniflare.dispatchFetch(`http://worker/?case=${encodeURIComponent(title)}`);
    expect(await response.text()).toBe('passed');
  });
});

async function applyMigrations(): Promise<void> {
  const database = await miniflare.getD1Database('DATABASE');
  const files = (await readdir(migrations)).filter((name) => name.endsWith('.sql')).sort();
  for (const file of files) {
    const statements = (await readFile(new URL(file, migrations), 'utf8')).split('--> statement-breakpoint');
    await database.batch(statements.map((statement) => database.prepare(statement)));
  }
}
