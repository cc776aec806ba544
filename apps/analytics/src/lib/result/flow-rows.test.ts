import { expect, test } from 'vitest';
import { en } from '../messages/en.ts';
import { flowRows } from './flow-rows.ts';

const text = en.result.flow;
const pairs = {
  pairs: 20,
  byWay: { card: 17, phone: 3, code: 0 },
  ambiguous: { first: 2, second: 0 },
  unmatched: { first: 6, second: 1 },
};
const flow = {
  before: 26,
  after: 21,
  followup: null,
  paired: { 'before-after': pairs, 'before-followup': null },
};

test('the flow leads from forms to matched pairs and what was left over', () => {
  expect(
    flowRows(flow, { after: 2 }, text).map(({ label, count, level }) => `${level} ${label}: ${count}`),
  ).toEqual([
    '0 Forms before the training: 26',
    '0 Forms after the training: 21',
    '0 Matched pairs, before and after: 20',
    '1 by participant card: 17',
    '1 by phone: 3',
    '1 Without a partner: form before only: 6',
    '2 of these, not clearly matched, so not guessed: 2',
    '1 Without a partner: form after only: 1',
    '0 Arrived late: kept, not in the result (after): 2',
  ]);
});

test('before the second wave has closed there are forms only', () => {
  const early = {
    before: 26,
    after: null,
    followup: null,
    paired: { 'before-after': null, 'before-followup': null },
  };
  expect(flowRows(early, {}, text)).toHaveLength(1);
});
