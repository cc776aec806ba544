import type { LinkWay } from '@uvid/linkage';
import type { LinkedWaves } from './matched-pairs.ts';
import type { PairFlow } from './schema.ts';

/** How many forms met, and how; counts of forms, which the room has seen anyway, never of answers. */
export function flowOf({ pairing }: LinkedWaves): PairFlow {
  const linkedBy = (way: LinkWay) => pairing.pairs.filter((pair) => pair.way === way).length;

  return {
    pairs: pairing.pairs.length,
    byWay: { card: linkedBy('card'), phone: linkedBy('phone'), code: linkedBy('code') },
    ambiguous: { ...pairing.ambiguous },
    unmatched: { first: pairing.unmatched.first.length, second: pairing.unmatched.second.length },
  };
}
