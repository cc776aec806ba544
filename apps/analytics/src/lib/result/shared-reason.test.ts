import { expect, test } from 'vitest';
import { sharedReason } from './shared-reason.ts';

const few = { kind: 'suppressed', reason: 'below-threshold' } as const;
const exposing = { kind: 'suppressed', reason: 'would-identify' } as const;

test('one reason for all is said once', () => {
  expect(sharedReason([few, few])).toBe('below-threshold');
});

test('with different reasons, or anything shown, each stands for itself', () => {
  expect(sharedReason([few, exposing])).toBeNull();
  expect(sharedReason([few, { kind: 'shown' }])).toBeNull();
  expect(sharedReason([])).toBeNull();
});
