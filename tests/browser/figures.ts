import { type Answers, genderAwareness1, type ItemId, type ScaleId } from '@uvid/surveys';

/*
 * The figures of a result, computed a second time. Only the questionnaire's items and keys are shared with
 * the product: scoring, pairs and statistics are written again here, so that a fault in one shows in the other.
 */

export interface AnsweredTwice {
  readonly before: Answers;
  readonly after: Answers;
}

export interface GainFigures {
  readonly n: number;
  readonly meanBefore: number;
  readonly meanAfter: number;
  readonly sdBefore: number;
  readonly sdAfter: number;
  readonly gain: number;
  readonly lower: number;
  readonly upper: number;
  readonly effect: number;
}

export interface KnowledgeFigures {
  readonly n: number;
  readonly rightBefore: number;
  readonly rightAfter: number;
  readonly lower: number;
  readonly upper: number;
}

/** R 4.2.2: qt(0.975, 9:24), by degrees of freedom. */
const quantilesOfT: Readonly<Record<number, number>> = {
  9: 2.2621571627982,
  10: 2.22813885198627,
  11: 2.20098516009164,
  12: 2.17881282966723,
  13: 2.16036865646279,
  14: 2.1447866879178,
  15: 2.13144954555978,
  16: 2.11990529922125,
  17: 2.10981557783332,
  18: 2.10092204024104,
  19: 2.09302405440831,
  20: 2.08596344726586,
  21: 2.07961384472768,
  22: 2.07387306790403,
  23: 2.06865761041905,
  24: 2.06389856162803,
};
/** R 4.2.2: qnorm(0.975) */
const quantileOfNormal = 1.959963984540054;

/** Gain on a scale: paired t interval, and d with the average variance of both waves (d_av). */
export function gainFigures(people: readonly AnsweredTwice[], scale: ScaleId): GainFigures {
  return gainOf(people, (answers) => scaleScore(answers, scale));
}

/** Gain in the share of knowledge items answered right, with the same rule for missing answers. */
export function knowledgeShareFigures(people: readonly AnsweredTwice[]): GainFigures {
  const items = genderAwareness1.items.filter((item) => item.kind === 'knowledge');
  return gainOf(people, (answers) =>
    meanIfEnough(
      items.flatMap(({ id, correct }) => (answers[id] ? [answers[id] === correct ? 1 : 0] : [])),
      items.length,
    ),
  );
}

/** One knowledge item: difference of the shares, Newcombe's interval for pairs (method 10 of 1998). */
export function knowledgeFigures(people: readonly AnsweredTwice[], id: ItemId): KnowledgeFigures {
  const item = genderAwareness1.items.find((candidate) => candidate.id === id);
  const correct = item?.kind === 'knowledge' ? item.correct : '';
  const both = people.filter(({ before, after }) => before[id] && after[id]);
  const count = (right: boolean, rightAfter: boolean) =>
    both.filter(
      ({ before, after }) => (before[id] === correct) === right && (after[id] === correct) === rightAfter,
    ).length;
  const [kept, lost, gained, never] = [
    count(true, true),
    count(true, false),
    count(false, true),
    count(false, false),
  ];
  const n = both.length;
  const rightBefore = (kept + lost) / n;
  const rightAfter = (kept + gained) / n;
  const [lowBefore, highBefore] = wilson(rightBefore, n);
  const [lowAfter, highAfter] = wilson(rightAfter, n);
  const determinant = kept * never - lost * gained;
  const product = (kept + lost) * (gained + never) * (kept + gained) * (lost + never);
  const phi =
    product === 0
      ? 0
      : (determinant > 0 ? Math.max(determinant - n / 2, 0) : determinant) / Math.sqrt(product);
  const reach = (one: number, other: number) => Math.sqrt(one ** 2 - 2 * phi * one * other + other ** 2);

  return {
    n,
    rightBefore,
    rightAfter,
    lower: rightAfter - rightBefore - reach(rightAfter - lowAfter, highBefore - rightBefore),
    upper: rightAfter - rightBefore + reach(highAfter - rightAfter, rightBefore - lowBefore),
  };
}

function gainOf(people: readonly AnsweredTwice[], score: (answers: Answers) => number | null): GainFigures {
  const pairs = people.flatMap(({ before, after }) => {
    const [one, other] = [score(before), score(after)];
    return one === null || other === null ? [] : [[one, other] as const];
  });
  const before = pairs.map(([one]) => one);
  const after = pairs.map(([, other]) => other);
  const gains = pairs.map(([one, other]) => other - one);
  const n = pairs.length;
  const gain = mean(gains);
  const halfWidth = ((quantilesOfT[n - 1] ?? Number.NaN) * deviation(gains)) / Math.sqrt(n);

  return {
    n,
    meanBefore: mean(before),
    meanAfter: mean(after),
    sdBefore: deviation(before),
    sdAfter: deviation(after),
    gain,
    lower: gain - halfWidth,
    upper: gain + halfWidth,
    effect: gain / Math.sqrt((deviation(before) ** 2 + deviation(after) ** 2) / 2),
  };
}

function scaleScore(answers: Answers, scale: ScaleId): number | null {
  const items = genderAwareness1.items.flatMap((item) =>
    item.kind === 'likert' && item.scale === scale ? [item] : [],
  );
  const points = items.flatMap(({ id, reversed }) => {
    const answer = answers[id];
    if (answer === undefined || answer === 'none') return [];
    return [reversed ? 6 - Number(answer) : Number(answer)];
  });
  return meanIfEnough(points, items.length);
}

function meanIfEnough(values: readonly number[], items: number): number | null {
  return values.length > 0 && 3 * values.length >= 2 * items ? mean(values) : null;
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** Sample standard deviation. */
function deviation(values: readonly number[]): number {
  const centre = mean(values);
  return Math.sqrt(values.reduce((sum, value) => sum + (value - centre) ** 2, 0) / (values.length - 1));
}

function wilson(share: number, n: number): [number, number] {
  const z = quantileOfNormal;
  const centre = share + z ** 2 / (2 * n);
  const reach = z * Math.sqrt((share * (1 - share)) / n + z ** 2 / (4 * n ** 2));
  return [(centre - reach) / (1 + z ** 2 / n), (centre + reach) / (1 + z ** 2 / n)];
}
