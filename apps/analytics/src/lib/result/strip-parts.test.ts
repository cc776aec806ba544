import { expect, test } from 'vitest';
import { stripParts } from './strip-parts.ts';

test('the middle of “neither” is the middle of the strip', () => {
  const [, , neither] = stripParts({ n: 10, counts: { 1: 1, 2: 2, 3: 4, 4: 3 } });
  expect((neither?.start ?? 0) + (neither?.length ?? 0) / 2).toBeCloseTo(50);
});

test('parts follow each other and stay inside the strip, whatever was answered', () => {
  for (const counts of [{ 1: 10 }, { 5: 10 }, { 1: 5, 5: 5 }, { 3: 10 }]) {
    const parts = stripParts({ n: 10, counts });
    expect(parts[0]?.start).toBeGreaterThanOrEqual(0);
    expect((parts.at(-1)?.start ?? 0) + (parts.at(-1)?.length ?? 0)).toBeLessThanOrEqual(100);
    expect(parts.reduce((sum, { length }) => sum + length, 0)).toBeCloseTo(50);
  }
});

test('without answers every part is empty', () => {
  expect(stripParts({ n: 0, counts: {} }).every(({ share, length }) => share === 0 && length === 0)).toBe(
    true,
  );
});
