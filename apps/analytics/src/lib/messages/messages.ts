import type { en } from './en.ts';

/** Everything that the workspace says in one language; a missing sentence does not compile. */
export type Messages = typeof en;

/** What the result's first sentence is made of; numbers as they are written in the language. */
export interface GainFigures {
  readonly scale: string;
  readonly to: 'after' | 'followup';
  readonly gain: string;
  readonly lower: string;
  readonly upper: string;
}

export interface HeadlineFigures extends GainFigures {
  readonly before: string;
  readonly after: string;
}

/** What the comparison's first sentence is made of. */
export interface EstimateFigures {
  readonly scale: string;
  /** Number of seminars. */
  readonly k: number;
  readonly gain: string;
  readonly lower: string;
  readonly upper: string;
}
