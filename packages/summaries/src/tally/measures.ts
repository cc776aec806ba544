import { answersOf, type Instrument, type Item, itemValue } from '@uvid/surveys';
import { type MatchedPair, type ScoredForm, validAnswer } from '../summary/matched-pairs.ts';

/** A number that each matched pair has, or null where it has none. */
export interface Measure {
  readonly name: string;
  valueOf(pair: MatchedPair): number | null;
}

type Moment = 'before' | 'after';
const moments: readonly Moment[] = ['before', 'after'];

/** Scores and knowledge items: added up for everybody and for every group. */
export function groupMeasures(instrument: Instrument): Measure[] {
  return [
    ...instrument.scales.flatMap((scale) => gainOf(scale, ({ scores }) => scores.scales[scale] ?? null)),
    ...gainOf('knowledge', ({ scores }) => scores.knowledgeShare),
    ...instrument.items
      .filter((item) => item.kind === 'knowledge')
      .flatMap((item) => gainOf(item.id, ({ answers }) => itemValue(instrument, item.id, answers))),
  ];
}

/** Single items of scales, how they were answered, and their products: added up for everybody only. */
export function itemMeasures(instrument: Instrument): Measure[] {
  const scaleItems = instrument.scales.map((scale) =>
    instrument.items.filter((item) => item.kind === 'likert' && item.scale === scale),
  );

  return [
    ...scaleItems
      .flat()
      .flatMap((item) => gainOf(item.id, ({ answers }) => itemValue(instrument, item.id, answers))),
    ...scaleItems.flat().flatMap(answerMeasures),
    ...scaleItems.flatMap((items) => productMeasures(instrument, items)),
  ];
}

/** The gain, and the number in each of the two waves, over pairs that have both. */
function gainOf(name: string, numberOf: (form: ScoredForm) => number | null): Measure[] {
  const ofBoth = (combine: (before: number, after: number) => number) => (pair: MatchedPair) => {
    const [before, after] = [numberOf(pair.before), numberOf(pair.after)];
    return before === null || after === null ? null : combine(before, after);
  };

  return [
    { name, valueOf: ofBoth((before, after) => after - before) },
    { name: `${name}:before`, valueOf: ofBoth((before) => before) },
    { name: `${name}:after`, valueOf: ofBoth((_, after) => after) },
  ];
}

function answerMeasures(item: Item): Measure[] {
  const options = answersOf(item).filter((option) => validAnswer(item, { [item.id]: option }) !== null);

  return moments.flatMap((moment) =>
    options.map((option) => ({
      name: `${item.id}:${moment}=${option}`,
      valueOf: (pair: MatchedPair) => {
        const answer = validAnswer(item, pair[moment].answers);
        return answer === null ? null : Number(answer === option);
      },
    })),
  );
}

function productMeasures(instrument: Instrument, items: readonly Item[]): Measure[] {
  const valuesIn = (pair: MatchedPair, moment: Moment) => {
    const values = items.map((item) => itemValue(instrument, item.id, pair[moment].answers));
    return values.includes(null) ? null : (values as number[]);
  };

  return moments.flatMap((moment) =>
    items.flatMap((item, first) => [
      {
        name: `${item.id}*:${moment}`,
        valueOf: (pair: MatchedPair) => valuesIn(pair, moment)?.[first] ?? null,
      },
      ...items.slice(first).map((other, step) => ({
        name: `${item.id}*${other.id}:${moment}`,
        valueOf: (pair: MatchedPair) => {
          const values = valuesIn(pair, moment);
          return values ? (values[first] ?? 0) * (values[first + step] ?? 0) : null;
        },
      })),
    ]),
  );
}
