import { chiSquareUpperTail } from '../distributions/chi-square.ts';
import { type EffectGroup, spreadOf } from './compare-groups.ts';
import { randomEffects } from './random-effects.ts';

export interface SeparateGroup {
  readonly name: string;
  readonly k: number;
  /** The group's own variance between seminars; 0 for a single effect. */
  readonly tauSquared: number;
  readonly estimate: number;
  /** By Wald. */
  readonly waldError: number;
}

/** Groups pooled each for itself, and whether they differ. */
export interface SeparateGroups {
  readonly groups: readonly SeparateGroup[];
  /** Null for fewer than 2 groups. */
  readonly between: { readonly q: number; readonly degrees: number; readonly p: number } | null;
}

/**
 * Pools every group by a random-effects model of its own: where variances between seminars differ by country.
 *
 * @param groups variances above 0; groups without effects are left out
 * @throws {RangeError} for a variance that isn't above 0
 * @see Borenstein et al. 2009, Introduction to Meta-Analysis, ch. 19
 * @example separateGroups([{ name: 'MK', effects: macedonian }, { name: 'RS', effects: serbian }]).between?.p // 0.11
 */
export function separateGroups(groups: readonly EffectGroup[]): SeparateGroups {
  const pooled = groups.flatMap(poolGroup);
  if (pooled.length < 2) return { groups: pooled, between: null };

  const q = spreadOf(pooled.map(({ estimate, waldError }) => ({ mean: estimate, weight: waldError ** -2 })));
  const degrees = pooled.length - 1;
  return { groups: pooled, between: { q, degrees, p: chiSquareUpperTail(q, degrees) } };
}

function poolGroup({ name, effects }: EffectGroup): SeparateGroup[] {
  const result = randomEffects(effects);

  switch (result.kind) {
    case 'no-effects':
      return [];
    case 'single-effect': {
      const { estimate, variance } = result.effect;
      return [{ name, k: 1, tauSquared: 0, estimate, waldError: Math.sqrt(variance) }];
    }
    case 'estimated': {
      const { k, tauSquared, estimate, waldError } = result;
      return [{ name, k, tauSquared, estimate, waldError }];
    }
  }
}
