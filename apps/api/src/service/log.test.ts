import { expect, test } from 'vitest';
import { failureOf, logEntryOf } from './log.ts';

test('a response leaves no line', () => {
  expect(logEntryOf({ route: '/api/responses', method: 'POST', status: 201 })).toBeNull();
  expect(logEntryOf({ route: '/api/surveys/:code', method: 'GET', status: 200 })).toBeNull();
  expect(
    logEntryOf({ route: '/api/receipts/look', method: 'POST', status: 404, kind: 'unknown-receipt' }),
  ).toBeNull();
});

test('a failure on the trainee’s side is logged by route and status alone', () => {
  const failure = 'TypeError at submitResponse (submit-response.ts:40:3)';
  const entry = logEntryOf({
    route: '/api/responses',
    method: 'POST',
    status: 500,
    kind: 'unexpected',
    failure,
  });
  expect(entry).toEqual({ route: '/api/responses', status: 500, failure });
});

test('the workspace’s changes and refusals are logged, its reading is not', () => {
  const change = { route: '/api/seminars', method: 'POST', status: 201 };
  expect(logEntryOf(change)).toEqual(change);
  const refusal = { route: '/api/people', method: 'GET', status: 403, kind: 'not-allowed' as const };
  expect(logEntryOf(refusal)).toEqual(refusal);
  expect(logEntryOf({ route: '/api/seminars', method: 'GET', status: 200 })).toBeNull();
});

test('a failure is named by its class and place, never by its message', () => {
  const failure = failureOf(new RangeError('insert into responses values (secret answer)'));
  expect(failure).toMatch(/^RangeError at .*log\.test\.ts:\d+:\d+/);
  expect(failure).not.toContain('secret');
  expect(failureOf('secret')).toBe('unknown');
});

test('a message of several lines stays out as well', () => {
  const failure = failureOf(new Error('params:\n    at home, secret'));
  expect(failure).not.toContain('secret');
});
