import type { Language, Wave } from '@uvid/surveys';

/** Written out for the constraints; a test holds them against the questionnaire's own lists. */
export const languages = [
  'en',
  'bs',
  'hr',
  'sr-Latn',
  'sr-Cyrl',
  'cnr',
  'mk',
  'sq',
] as const satisfies readonly Language[];
export const waves = ['before', 'after', 'followup'] as const satisfies readonly Wave[];

/** One text in every language. */
export type Translated = Record<Language, string>;

/** The waves a seminar may have, in the order in which they are opened. */
export type Waves = ['before', 'after'] | ['before', 'after', 'followup'];

/** The ways to tie one participant's waves together. */
export type LinkWay = 'card' | 'phone' | 'code';

/** A seminar's life, in order; every step is one-way. */
export const seminarStates = [
  'planned',
  'before-open',
  'before-closed',
  'after-open',
  'after-closed',
  'followup-open',
  'finished',
] as const;
export type SeminarState = (typeof seminarStates)[number];

/** What a person may do; one person may hold several. */
export type Role = 'trainer' | 'country-lead' | 'analyst' | 'administrator';

/** No setting lets a seminar show a group smaller than this. */
export const thresholdFloor = 5;
