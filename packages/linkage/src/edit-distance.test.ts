import fc from 'fast-check';
import { expect, test } from 'vitest';
import { editDistance } from './edit-distance.ts';

// R: mapply(adist, a, b)
test.each([
  ['12AM1', '12AM1', 0],
  ['30BK0', '30BKO', 1],
  ['kitten', 'sitting', 3],
  ['', 'abc', 3],
  ['ŽIVKO', 'ZIVKO', 1],
  ['abc', 'acb', 2],
  ['😀a', 'a', 1],
])('from %j to %j it is as R counts', (one, other, distance) => {
  expect(editDistance(one, other)).toBe(distance);
});

test('the distance is the same both ways, and never more than the longer text', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (one, other) => {
      expect(editDistance(one, other)).toBe(editDistance(other, one));
      expect(editDistance(one, other)).toBeLessThanOrEqual(Math.max(one.length, other.length));
    }),
  );
});
