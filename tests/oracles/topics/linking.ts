import { type CodeElements, collisionRisk, editDistance, matchCodes } from '@uvid/linkage';

interface CollisionInput {
  readonly kind: 'collision';
  readonly elements: readonly (readonly number[])[];
  readonly n_pre: number;
  readonly n_post: number;
  readonly tol_max: number;
}

interface MatchInput {
  readonly kind: 'match';
  readonly pre: readonly CodeElements[];
  readonly post: readonly CodeElements[];
  readonly tolerance: number;
  readonly min_compared: number;
}

interface LevenshteinInput {
  readonly kind: 'levenshtein';
  readonly a: readonly string[];
  readonly b: readonly string[];
}

export function answerLinking(input: CollisionInput | MatchInput | LevenshteinInput): object {
  switch (input.kind) {
    case 'collision':
      return answerCollision(input);
    case 'match':
      return answerMatch(input);
    case 'levenshtein':
      return { distance: input.a.map((text, index) => editDistance(text, input.b[index] ?? '')) };
  }
}

function answerCollision({ elements, n_pre, n_post, tol_max }: CollisionInput): object {
  const risk = collisionRisk(elements, n_pre, n_post, tol_max);

  return {
    q: risk.agreement,
    prob_at_least: risk.chanceWithin,
    expected_false_pairs: risk.expectedFalsePairs,
    unique_share: risk.uniqueShare,
    entropy_bits: risk.entropyBits,
    min_entropy_bits: risk.minEntropyBits,
  };
}

function answerMatch({ pre, post, tolerance, min_compared }: MatchInput): object {
  const { pairs, ambiguous, unmatched } = matchCodes(pre, post, { tolerance, minCompared: min_compared });

  return {
    links: pairs.map(({ first, second, differences }) => [first, second, differences]),
    ambiguous_pre: ambiguous.first,
    ambiguous_post: ambiguous.second,
    // The files count a form as ambiguous or as unmatched, never as both.
    unmatched_pre: unmatched.first.filter((index) => !ambiguous.first.includes(index)),
    unmatched_post: unmatched.second.filter((index) => !ambiguous.second.includes(index)),
  };
}
