import type { LinkDigests } from '@uvid/linkage';
import type { Answers, Instrument, Language, Wave } from '@uvid/surveys';
import type { SeminarSummary } from './schema.ts';

/** One participant's form as it was stored; read when a wave closes and nowhere else. */
export interface RawResponse {
  readonly answers: Answers;
  /** Digests keyed with the seminar's secret. */
  readonly links: LinkDigests;
  readonly language: Language;
}

/** A wave that has closed, with all that is needed to reduce it. */
export interface WaveClosing {
  readonly seminar: SeminarSummary['seminar'];
  /** Whether the answers are simulated. */
  readonly demo: boolean;
  /** The wave that has just closed. */
  readonly wave: Wave;
  readonly instrument: Instrument;
  /** The forms of this and every earlier wave, without late ones; their order changes nothing. */
  readonly responses: Partial<Readonly<Record<Wave, readonly RawResponse[]>>>;
  /** The programme's smallest group to show; at least 5 in effect. */
  readonly threshold: number;
  /** The summary of the wave before: what it published is carried on unchanged. */
  readonly previous?: SeminarSummary;
}

export type LaterWave = Exclude<Wave, 'before'>;
