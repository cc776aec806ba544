import type { Answers } from './check-answers.ts';
import type { Instrument, Item, ItemId, ScaleId } from './instrument.ts';

export interface ResponseScores {
  /** Mean of the answered items, 1–5, higher is better; null when fewer than two thirds were answered. */
  readonly scales: Readonly<Record<ScaleId, number | null>>;
  /** "I don't know" is an answer, and is not right. */
  readonly knowledge: Readonly<Record<ItemId, 'right' | 'wrong' | 'blank'>>;
  /** Share of right answers among the answered knowledge items, 0–1; null when fewer than two thirds were. */
  readonly knowledgeShare: number | null;
}

/**
 * One person's scores in one wave.
 *
 * "No opinion" and blank are missing, never the middle. A scale is the mean of its answered items after turning the
 * reverse-keyed ones (person-mean imputation), if at least two thirds of its items are answered.
 *
 * @param answers checked answers of any wave; none at all give null everywhere
 * @see Graham 2009, doi:10.1146/annurev.psych.58.110405.085530, on scale means with missing items
 * @example scoreResponse(genderAwareness1, {}).scales.roles // null
 */
export function scoreResponse(instrument: Instrument, answers: Answers): ResponseScores {
  const knowledgeItems = instrument.items.filter((item) => item.kind === 'knowledge');
  return {
    scales: Object.fromEntries(
      instrument.scales.map((scale) => {
        const items = instrument.items.filter((item) => item.kind === 'likert' && item.scale === scale);
        return [scale, meanOfAnswered(items, answers)];
      }),
    ),
    knowledge: Object.fromEntries(
      knowledgeItems.map((item) => {
        const value = answeredValue(item, answers);
        return [item.id, value === null ? 'blank' : value === 1 ? 'right' : 'wrong'];
      }),
    ),
    knowledgeShare: meanOfAnswered(knowledgeItems, answers),
  };
}

/**
 * One answer as a number, keyed so that higher is better.
 *
 * @returns five-point items 1–5 with reverse-keyed ones turned; knowledge items 1 for right and 0 for anything else
 *   answered; null for blank, for "no opinion", and for items in which no answer is better than another
 * @throws {RangeError} for an item that the instrument does not have
 * @example itemValue(genderAwareness1, 'roles-nature', { 'roles-nature': '1' }) // 5
 */
export function itemValue(instrument: Instrument, itemId: ItemId, answers: Answers): number | null {
  const item = instrument.items.find((candidate) => candidate.id === itemId);
  if (!item) throw new RangeError(`no item ${itemId} in ${instrument.id} ${instrument.version}`);
  return answeredValue(item, answers);
}

function answeredValue(item: Item, answers: Answers): number | null {
  const answer = Object.hasOwn(answers, item.id) ? answers[item.id] : undefined;
  return answer === undefined ? null : optionValue(item, answer);
}

/** What an option of an item counts for in scoring, as in {@link itemValue}; null where it counts for nothing. */
export function optionValue(item: Item, option: string): number | null {
  switch (item.kind) {
    case 'likert':
      if (!/^[1-5]$/.test(option)) return null;
      return item.reversed ? 6 - Number(option) : Number(option);
    case 'knowledge':
      return option === item.correct ? 1 : 0;
    case 'choice':
      return null;
  }
}

function meanOfAnswered(items: readonly Item[], answers: Answers): number | null {
  const values = items.map((item) => answeredValue(item, answers)).filter((value) => value !== null);
  // In whole numbers, so that exactly two thirds is never lost to rounding.
  if (values.length === 0 || values.length * 3 < items.length * 2) return null;
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
