import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** The whole service in a real browser: one file after the other, on one service that the set-up starts. */
export default defineConfig({
  test: {
    root: fileURLToPath(new URL('../..', import.meta.url)),
    include: ['tests/browser/*.test.ts'],
    globalSetup: ['tests/browser/start-service.ts'],
    fileParallelism: false,
    testTimeout: 120_000,
    hookTimeout: 120_000,
    teardownTimeout: 20_000,
  },
});
