import { expect, test } from 'vitest';
import { rangeOf, rowHeight, wrapLabel } from './row-chart.ts';

test('a label breaks at its spaces, and a long word stays whole', () => {
  expect(wrapLabel('Openness about roles', 12)).toEqual(['Openness', 'about roles']);
  expect(wrapLabel('Самопоуздање', 5)).toEqual(['Самопоуздање']);
});

test('the axis holds zero, every mark, its interval and its prediction', () => {
  const interval = { kind: 'interval', label: '', value: 0.4, lower: 0.1, upper: 0.7, to: 'after' } as const;
  const estimate = {
    kind: 'estimate',
    label: '',
    value: 0.3,
    lower: 0.2,
    upper: 0.4,
    prediction: { lower: -0.3, upper: 0.9 },
  } as const;
  expect(rangeOf([interval]).min).toBe(0);
  expect(rangeOf([interval]).max).toBeGreaterThan(0.7);
  expect(rangeOf([interval, estimate]).min).toBeLessThan(-0.3);
  expect(rangeOf([{ kind: 'note', label: '', note: '' }])).toEqual({ min: 0, max: 0 });
});

test('a row is as high as its words need', () => {
  expect(rowHeight('interval', 1)).toBeLessThan(rowHeight('interval', 3));
});
