import type { Wave } from '@uvid/surveys';
import type { SeminarState } from '#lib/api-types.ts';

/** The one step that a seminar can take now. */
export interface NextStep {
  readonly kind: 'open' | 'close';
  readonly wave: Wave;
  /** Closing the last wave finishes the seminar. */
  readonly last: boolean;
}

/**
 * The step that comes next in a seminar's life.
 *
 * @returns null when the seminar is finished
 * @example nextStepOf({ state: 'after-open', waves: ['before', 'after'] })
 * // { kind: 'close', wave: 'after', last: true }
 */
export function nextStepOf({
  state,
  waves,
}: {
  state: SeminarState;
  waves: readonly Wave[];
}): NextStep | null {
  const step = steps[state];
  return step && { ...step, last: step.wave === waves.at(-1) };
}

const steps: Readonly<Record<SeminarState, Omit<NextStep, 'last'> | null>> = {
  planned: { kind: 'open', wave: 'before' },
  'before-open': { kind: 'close', wave: 'before' },
  'before-closed': { kind: 'open', wave: 'after' },
  'after-open': { kind: 'close', wave: 'after' },
  'after-closed': { kind: 'open', wave: 'followup' },
  'followup-open': { kind: 'close', wave: 'followup' },
  finished: null,
};

export type WaveStatus = 'coming' | 'open' | 'closed';

/**
 * Where each wave of a seminar stands.
 *
 * @example waveStatuses({ state: 'before-closed', waves: ['before', 'after'] })
 * // [{ wave: 'before', status: 'closed' }, { wave: 'after', status: 'coming' }]
 */
export function waveStatuses({ state, waves }: { state: SeminarState; waves: readonly Wave[] }) {
  const next = nextStepOf({ state, waves });
  const position = next ? waves.indexOf(next.wave) : waves.length;

  return waves.map((wave, index): { wave: Wave; status: WaveStatus } => {
    if (index < position) return { wave, status: 'closed' };
    return { wave, status: index === position && next?.kind === 'close' ? 'open' : 'coming' };
  });
}
