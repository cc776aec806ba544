import { expect, test } from 'vitest';
import { seededRandom } from './random.ts';

const draw = (count: number, value: () => number) => Array.from({ length: count }, value);
const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

test('a seed gives the same values again, and another seed gives others', () => {
  const values = (seed: string) => draw(20, seededRandom(seed).uniform);

  expect(values('one')).toEqual(values('one'));
  expect(values('one')).not.toEqual(values('two'));
});

test('uniform values spread evenly from 0 to 1', () => {
  const values = draw(20_000, seededRandom('uniform').uniform);
  const tenths = Array.from({ length: 10 }, (_, tenth) => values.filter((v) => Math.floor(v * 10) === tenth));

  expect(tenths.every(({ length }) => Math.abs(length - 2000) < 150)).toBe(true);
});

test('normal values have mean 0 and standard deviation 1', () => {
  const values = draw(20_000, seededRandom('normal').normal);

  expect(mean(values)).toBeCloseTo(0, 1);
  expect(mean(values.map((value) => value ** 2))).toBeCloseTo(1, 1);
});

test('first values of neighbouring forks are as good as independent', () => {
  const random = seededRandom('forks');
  const values = Array.from({ length: 5000 }, (_, index) => random.fork(`person ${index}`).uniform() - 0.5);
  const covariance = mean(values.slice(1).map((value, index) => value * (values[index] ?? 0)));

  expect(mean(values)).toBeCloseTo(0, 1);
  expect(covariance * 12).toBeCloseTo(0, 1);
});

test('what a fork draws changes nothing in the stream it comes from', () => {
  const untouched = seededRandom('one');
  const forked = seededRandom('one');
  draw(100, forked.fork('child').uniform);

  expect(forked.uniform()).toBe(untouched.uniform());
});

test('options are picked as often as their weights say, and never with a weight of 0', () => {
  const random = seededRandom('weights');
  const picked = Array.from({ length: 10_000 }, () => random.pick({ often: 3, seldom: 1, never: 0 }));

  expect(picked.filter((key) => key === 'often').length / 10_000).toBeCloseTo(0.75, 1);
  expect(picked).not.toContain('never');
});

test('nothing to pick from is a fault', () => {
  expect(() => seededRandom('one').pick({})).toThrow(RangeError);
});

test('whole numbers reach both ends', () => {
  const random = seededRandom('whole');
  const values = new Set(draw(200, () => random.wholeBetween(3, 6)));

  expect([...values].sort()).toEqual([3, 4, 5, 6]);
});
