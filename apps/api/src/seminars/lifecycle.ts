import type { Wave } from '@uvid/surveys';

/** The states of a seminar's life, in the order in which they follow each other. */
export type SeminarState = 'planned' | `${Wave}-open` | 'before-closed' | 'after-closed' | 'finished';

/** The part of a seminar that decides which step is next. */
export interface Lifecycle {
  readonly state: SeminarState;
  readonly waves: readonly Wave[];
}

/** A step of the lifecycle: to be made, made before, or out of order. */
export type Step =
  | { readonly kind: 'move'; readonly from: SeminarState; readonly to: SeminarState }
  | { readonly kind: 'done' }
  | { readonly kind: 'wave-order' };

/**
 * What opening a wave means now. Waves open one after the other, each once.
 *
 * @example openingOf({ state: 'planned', waves: ['before', 'after'] }, 'before')
 * // { kind: 'move', from: 'planned', to: 'before-open' }
 */
export function openingOf({ state, waves }: Lifecycle, wave: Wave): Step {
  const position = waves.indexOf(wave);
  const earlier = waves[position - 1];
  const from = position === 0 ? 'planned' : earlier && closedState(earlier, waves);
  const to = openState(wave);

  if (position === -1 || from === undefined) return { kind: 'wave-order' };
  if (state === to) return { kind: 'done' };
  return state === from ? { kind: 'move', from, to } : { kind: 'wave-order' };
}

/**
 * What closing a wave means now. Closing the last wave finishes the seminar.
 *
 * @example closingOf({ state: 'after-open', waves: ['before', 'after'] }, 'after')
 * // { kind: 'move', from: 'after-open', to: 'finished' }
 */
export function closingOf(seminar: Lifecycle, wave: Wave): Step {
  const from = openState(wave);
  if (closedWavesOf(seminar).includes(wave)) return { kind: 'done' };
  return seminar.state === from
    ? { kind: 'move', from, to: closedState(wave, seminar.waves) }
    : { kind: 'wave-order' };
}

/** The wave that takes responses now, or null. */
export function openWaveOf({ state }: Lifecycle): Wave | null {
  return openWaves[state] ?? null;
}

/** The waves that have closed, in their order. */
export function closedWavesOf({ state, waves }: Lifecycle): readonly Wave[] {
  if (state === 'finished') return waves;
  return waves.filter((wave) => order.indexOf(openState(wave)) < order.indexOf(state));
}

const order: readonly SeminarState[] = [
  'planned',
  'before-open',
  'before-closed',
  'after-open',
  'after-closed',
  'followup-open',
  'finished',
];

const openWaves: Partial<Record<SeminarState, Wave>> = {
  'before-open': 'before',
  'after-open': 'after',
  'followup-open': 'followup',
};

function openState(wave: Wave): SeminarState {
  return `${wave}-open`;
}

function closedState(wave: Wave, waves: readonly Wave[]): SeminarState {
  if (wave === waves.at(-1) || wave === 'followup') return 'finished';
  return `${wave}-closed`;
}
