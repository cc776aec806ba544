import { expect, test } from 'vitest';
import { createRateLimit } from './rate-limit.ts';

test('each address has its own limit, and a new one every minute', () => {
  let seconds = 0;
  const allow = createRateLimit({ limit: 2, clock: () => new Date(seconds * 1000) });
  expect([allow('a'), allow('a'), allow('a'), allow('b')]).toEqual([true, true, false, true]);
  seconds = 60;
  expect(allow('a')).toBe(true);
});
