import { type Pairing, pairForms } from '@uvid/linkage';
import {
  type Answers,
  type ChoiceItem,
  type Instrument,
  type Item,
  type ItemId,
  type Language,
  type ResponseScores,
  scoreResponse,
} from '@uvid/surveys';
import type { LaterWave, RawResponse, WaveClosing } from './wave-closing.ts';

/** One participant's two forms. */
export interface MatchedPair {
  /** Names the participant within this computation: the place of the form among those of `before`. */
  readonly person: number;
  readonly before: ScoredForm;
  readonly after: ScoredForm;
}

export interface ScoredForm {
  readonly answers: Answers;
  readonly language: Language;
  readonly scores: ResponseScores;
}

/** A wave's forms tied to those of `before`, and scored. */
export interface LinkedWaves {
  readonly to: LaterWave;
  readonly pairing: Pairing;
  readonly pairs: readonly MatchedPair[];
  /** Forms without a partner: of `before`, and of the later wave. */
  readonly unmatched: { readonly first: readonly MatchlessForm[]; readonly second: readonly MatchlessForm[] };
}

export interface MatchlessForm extends ScoredForm {
  /** The form's place in its wave. */
  readonly person: number;
}

/** Ties the forms of a later wave to those of `before` and scores both. */
export function linkWaves(closing: WaveClosing, to: LaterWave): LinkedWaves {
  const { instrument, responses } = closing;
  const first = scoreAll(instrument, responses.before ?? []);
  const second = scoreAll(instrument, responses[to] ?? []);
  const pairing = pairForms(responses.before ?? [], responses[to] ?? []);

  return {
    to,
    pairing,
    pairs: pairing.pairs.flatMap((pair) => {
      const before = first[pair.first];
      const after = second[pair.second];
      return before && after ? [{ person: pair.first, before, after }] : [];
    }),
    unmatched: {
      first: pairing.unmatched.first.flatMap((index) => withPlace(first, index)),
      second: pairing.unmatched.second.flatMap((index) => withPlace(second, index)),
    },
  };
}

/**
 * An answer that says something: one of the five points, a knowledge option or "I don't know", or an option of
 * a question about the person; never blank, "no opinion" or "prefer not to say".
 */
export function validAnswer(item: Item, answers: Answers): string | null {
  const answer = Object.hasOwn(answers, item.id) ? answers[item.id] : undefined;

  if (answer === undefined) return null;
  if (item.kind === 'likert') return answer === 'none' ? null : answer;
  return item.kind === 'choice' && answer === 'prefer-not' ? null : answer;
}

/**
 * The category somebody belongs to, as told before the training or else after it. Whoever left it blank
 * belongs with those who prefer not to say.
 */
export function categoryOf(instrument: Instrument, dimension: ItemId, pair: MatchedPair): string {
  const item = dimensionItem(instrument, dimension);
  const told = item && (validAnswer(item, pair.before.answers) ?? validAnswer(item, pair.after.answers));

  return told ?? 'prefer-not';
}

/** The categories of a dimension, empty where the instrument doesn't ask for it. */
export function categoriesOf(instrument: Instrument, dimension: ItemId): readonly string[] {
  const options = dimensionItem(instrument, dimension)?.options ?? [];

  return options.length === 0 || options.includes('prefer-not') ? options : [...options, 'prefer-not'];
}

function dimensionItem(instrument: Instrument, dimension: ItemId): ChoiceItem | undefined {
  return instrument.items.find((item) => item.kind === 'choice' && item.id === dimension) as
    | ChoiceItem
    | undefined;
}

function scoreAll(instrument: Instrument, responses: readonly RawResponse[]): ScoredForm[] {
  return responses.map(({ answers, language }) => ({
    answers,
    language,
    scores: scoreResponse(instrument, answers),
  }));
}

function withPlace(forms: readonly ScoredForm[], person: number): MatchlessForm[] {
  const form = forms[person];
  return form ? [{ ...form, person }] : [];
}
