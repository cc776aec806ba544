import type { Wave } from '@uvid/surveys';
import { describe, expect, test } from 'vitest';
import { closedWavesOf, closingOf, openingOf, openWaveOf, type SeminarState } from './lifecycle.ts';

const lives: readonly { waves: readonly Wave[]; states: readonly SeminarState[] }[] = [
  {
    waves: ['before', 'after'],
    states: ['planned', 'before-open', 'before-closed', 'after-open', 'finished'],
  },
  {
    waves: ['before', 'after', 'followup'],
    states: [
      'planned',
      'before-open',
      'before-closed',
      'after-open',
      'after-closed',
      'followup-open',
      'finished',
    ],
  },
];

describe.each(lives)('a seminar of $waves', ({ waves, states }) => {
  const steps = waves.flatMap((wave) => [
    { wave, stepOf: openingOf },
    { wave, stepOf: closingOf },
  ]);

  test('has exactly one step ahead in every state, until it is finished', () => {
    states.forEach((state, position) => {
      const moves = steps
        .map(({ wave, stepOf }) => stepOf({ state, waves }, wave))
        .filter((step) => step.kind === 'move');
      const next = states[position + 1];
      expect(moves).toEqual(next === undefined ? [] : [{ kind: 'move', from: state, to: next }]);
    });
  });

  test('has one open wave at most, and has closed those before it', () => {
    for (const [position, state] of states.entries()) {
      const open = openWaveOf({ state, waves });
      const closed = closedWavesOf({ state, waves });
      expect(open).toBe(position % 2 === 1 ? (waves[(position - 1) / 2] ?? null) : null);
      expect(closed).toEqual(waves.slice(0, Math.floor(position / 2)));
    }
  });
});

test('a closed wave is closed again without any effect, and never opened again', () => {
  const finished = { state: 'finished', waves: ['before', 'after'] } as const;
  expect(closingOf(finished, 'before').kind).toBe('done');
  expect(openingOf(finished, 'before').kind).toBe('wave-order');
});

test('a wave that the seminar does not have can’t be opened', () => {
  expect(openingOf({ state: 'finished', waves: ['before', 'after'] }, 'followup').kind).toBe('wave-order');
  expect(closingOf({ state: 'finished', waves: ['before', 'after'] }, 'followup').kind).toBe('wave-order');
});
