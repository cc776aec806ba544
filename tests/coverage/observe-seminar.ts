import { pairForms } from '@uvid/linkage';
import { type Random, type Submission, simulateSeminar } from '@uvid/simulator';
import { type MeanGain, pairedGain, pairedMoments } from '@uvid/statistics';
import { scoreResponse } from '@uvid/surveys';
import { type CoverageDesign, largestSeminar, smallestSeminar } from './designs.ts';
import { oneScale } from './one-scale.ts';

/** What a simulated seminar would show, beside what made it. */
export interface ObservedSeminar {
  readonly shift: number;
  /** Without the threshold; null with fewer than 2 pairs, or where everybody gained the same. */
  readonly result: MeanGain | null;
}

/**
 * One seminar from filling in to its gain: answers, links and scores as in the product. The secrets themselves stand for
 * their digests, which are equal exactly where the secrets are.
 */
export function observeSeminar(design: CoverageDesign, seed: string, random: Random): ObservedSeminar {
  const shift = design.seminarSpread * random.normal();
  const { submissions } = simulateSeminar({
    ...design.seminar,
    instrument: oneScale,
    seed,
    people: random.wholeBetween(smallestSeminar, largestSeminar),
    effects: { shift },
  });
  const [before, after] = [submissions.before.map(linkedScore), submissions.after.map(linkedScore)];
  const scores = pairForms(before, after).pairs.flatMap(({ first, second }) => {
    const pair = { before: before[first]?.score ?? null, after: after[second]?.score ?? null };
    return pair.before === null || pair.after === null ? [] : [{ before: pair.before, after: pair.after }];
  });
  const moments = pairedMoments(scores);
  const result = moments && pairedGain(moments);

  return { shift, result: result?.kind === 'estimated' ? result : null };
}

function linkedScore({ answers, cardCode, phoneSecret }: Submission) {
  return {
    links: {
      ...(cardCode !== undefined && { card: cardCode }),
      ...(phoneSecret !== undefined && { phone: phoneSecret }),
    },
    score: scoreResponse(oneScale, answers).scales[oneScale.primaryScale] ?? null,
  };
}
