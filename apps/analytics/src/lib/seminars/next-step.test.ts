import { expect, test } from 'vitest';
import { nextStepOf, waveStatuses } from './next-step.ts';

const two = ['before', 'after'] as const;
const three = ['before', 'after', 'followup'] as const;

test('a seminar has one next step until it is finished', () => {
  const steps = (['planned', 'before-open', 'before-closed', 'after-open', 'finished'] as const).map(
    (state) => nextStepOf({ state, waves: two }),
  );
  expect(steps.map((step) => step && `${step.kind} ${step.wave}`)).toEqual([
    'open before',
    'close before',
    'open after',
    'close after',
    null,
  ]);
});

test('closing is the last step where no wave follows', () => {
  expect(nextStepOf({ state: 'after-open', waves: two })?.last).toBe(true);
  expect(nextStepOf({ state: 'after-open', waves: three })?.last).toBe(false);
  expect(nextStepOf({ state: 'followup-open', waves: three })?.last).toBe(true);
});

test('waves behind the step are closed, waves ahead of it to come', () => {
  const statuses = (state: Parameters<typeof nextStepOf>[0]['state']) =>
    waveStatuses({ state, waves: three }).map(({ status }) => status);
  expect(statuses('planned')).toEqual(['coming', 'coming', 'coming']);
  expect(statuses('before-open')).toEqual(['open', 'coming', 'coming']);
  expect(statuses('after-closed')).toEqual(['closed', 'closed', 'coming']);
  expect(statuses('finished')).toEqual(['closed', 'closed', 'closed']);
});
