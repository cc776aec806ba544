import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** The whole service in a real browser: one after the other, on one service that the set-up starts. */
export default defineConfig({
  test: {
    root: fileURLToPath(new URL('.', import.meta.url)),
    include: ['*.test.ts'],
    globalSetup: ['./start-service.ts'],
    fileParallelism: false,
    testTimeout: 120_000,
    hookTimeout: 120_000,
    teardownTimeout: 20_000,
  },
});
