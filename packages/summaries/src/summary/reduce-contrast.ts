import type { Answers, Instrument, Item, ItemId, ScaleId } from '@uvid/surveys';
import { distributionOf } from './distribution.ts';
import { type ReducedForms, type ReducedPairs, reduceForms, reducePairs } from './figures.ts';
import type { Range } from './gain-only.ts';
import {
  categoriesOf,
  categoryOf,
  type LinkedWaves,
  type MatchedPair,
  type MatchlessForm,
  type ScoredForm,
  validAnswer,
} from './matched-pairs.ts';
import type { Distribution, PairedCounts } from './schema.ts';
import type { LaterWave } from './wave-closing.ts';

/** What people may be grouped by, the more important one first. */
export const dimensions = ['gender', 'staff'] as const;
export type Dimension = (typeof dimensions)[number];

/** A contrast as sums; nothing in it has passed the gate yet. */
export interface ReducedContrast {
  readonly to: LaterWave;
  readonly pairs: number;
  readonly scales: ReadonlyMap<ScaleId, ReducedMeasure>;
  readonly knowledge: ReducedMeasure;
}

/** A scale, or the knowledge items as one. */
export interface ReducedMeasure {
  readonly range: Range;
  readonly whole: ReducedPairs;
  readonly items: readonly ReducedItem[];
  readonly groups: Readonly<Record<Dimension, ReadonlyMap<string, ReducedPairs>>>;
  readonly unmatched: { readonly first: ReducedForms; readonly second: ReducedForms };
  /** Pairs with the lowest and with the highest possible score. */
  readonly extremes: Readonly<
    Record<'floorBefore' | 'floorAfter' | 'ceilingBefore' | 'ceilingAfter', number>
  >;
}

/** One item over the pairs that count for its scale and answered it in both waves. */
export interface ReducedItem {
  readonly item: Item;
  readonly people: ReadonlySet<number>;
  readonly before: Distribution;
  readonly after: Distribution;
  /** For knowledge items. */
  readonly counts: PairedCounts | null;
}

interface Measure {
  readonly items: readonly Item[];
  readonly range: Range;
  scoreOf(form: ScoredForm): number | null;
}

/** The reduce step: two linked waves become sums. */
export function reduceContrast(instrument: Instrument, waves: LinkedWaves): ReducedContrast {
  const measureOf = (scale: ScaleId): Measure => ({
    items: instrument.items.filter((item) => item.kind === 'likert' && item.scale === scale),
    range: [1, 5],
    scoreOf: (form) => form.scores.scales[scale] ?? null,
  });
  const knowledge: Measure = {
    items: instrument.items.filter((item) => item.kind === 'knowledge'),
    range: [0, 1],
    scoreOf: (form) => form.scores.knowledgeShare,
  };

  return {
    to: waves.to,
    pairs: waves.pairs.length,
    scales: new Map(
      instrument.scales.map((scale) => [scale, reduceMeasure(instrument, waves, measureOf(scale))]),
    ),
    knowledge: reduceMeasure(instrument, waves, knowledge),
  };
}

function reduceMeasure(instrument: Instrument, waves: LinkedWaves, measure: Measure): ReducedMeasure {
  const scored = waves.pairs.flatMap((pair) => {
    const [before, after] = [measure.scoreOf(pair.before), measure.scoreOf(pair.after)];
    return before === null || after === null ? [] : [{ pair, person: pair.person, score: { before, after } }];
  });
  const inCategory = (dimension: Dimension, category: string) =>
    reducePairs(scored.filter(({ pair }) => categoryOf(instrument, dimension, pair) === category));
  const byCategory = (dimension: Dimension) =>
    new Map(categoriesOf(instrument, dimension).map((one) => [one, inCategory(dimension, one)]));
  const at = (wave: 'before' | 'after', extreme: number) =>
    scored.filter(({ score }) => score[wave] === extreme).length;
  const [lowest, highest] = measure.range;

  return {
    range: measure.range,
    whole: reducePairs(scored),
    items: measure.items.map((item) =>
      reduceItem(
        item,
        scored.map(({ pair }) => pair),
      ),
    ),
    groups: { gender: byCategory('gender'), staff: byCategory('staff') },
    unmatched: {
      first: reduceForms(withScore(waves.unmatched.first, measure)),
      second: reduceForms(withScore(waves.unmatched.second, measure)),
    },
    extremes: {
      floorBefore: at('before', lowest),
      floorAfter: at('after', lowest),
      ceilingBefore: at('before', highest),
      ceilingAfter: at('after', highest),
    },
  };
}

function reduceItem(item: Item, pairs: readonly MatchedPair[]): ReducedItem {
  const answered = pairs.filter(
    ({ before, after }) =>
      validAnswer(item, before.answers) !== null && validAnswer(item, after.answers) !== null,
  );
  const answersIn = (wave: 'before' | 'after') => answered.map((pair) => pair[wave].answers);

  return {
    item,
    people: new Set(answered.map(({ person }) => person)),
    before: distributionOf(item, answersIn('before')),
    after: distributionOf(item, answersIn('after')),
    counts: item.kind === 'knowledge' ? countRight(item.id, item.correct, answered) : null,
  };
}

function countRight(id: ItemId, correct: string, pairs: readonly MatchedPair[]): PairedCounts {
  const isRight = (answers: Answers) => answers[id] === correct;
  const count = (before: boolean, after: boolean) =>
    pairs.filter((pair) => isRight(pair.before.answers) === before && isRight(pair.after.answers) === after)
      .length;

  return {
    kind: 'shown',
    n: pairs.length,
    bothRight: count(true, true),
    gained: count(false, true),
    lost: count(true, false),
    bothWrong: count(false, false),
  };
}

function withScore(forms: readonly MatchlessForm[], measure: Measure): { person: number; score: number }[] {
  return forms.flatMap((form) => {
    const score = measure.scoreOf(form);
    return score === null ? [] : [{ person: form.person, score }];
  });
}
