import { itemMoments, oneFactorOmega, reverseItems, scaleReliability } from '@uvid/statistics';
import { limits } from './shapes.ts';

interface ReliabilityInput {
  readonly items: readonly (readonly (number | null)[])[];
  readonly reverse: readonly boolean[];
  readonly min: number;
  readonly max: number;
}

export function answerReliability({ items, reverse, min, max }: ReliabilityInput): object {
  const raw = itemMoments(items);
  if (!raw) return { n: 0, k: reverse.length };
  const moments = reverseItems(raw, reverse, { minimum: min, maximum: max });
  const scale = scaleReliability(moments);
  const factor = oneFactorOmega(moments);
  const estimated = factor.kind === 'estimated' ? factor : null;

  return {
    n: scale.n,
    k: scale.items.length,
    item_mean: scale.items.map(({ mean }) => mean),
    item_sd: scale.items.map(({ sd }) => sd),
    alpha: scale.alpha,
    alpha_std: scale.standardizedAlpha,
    mean_r: scale.meanCorrelation,
    ci_alpha: limits(scale.alphaInterval),
    item_rest: scale.items.map(({ itemRest }) => itemRest),
    alpha_if_dropped: scale.items.map(({ alphaIfDropped }) => alphaIfDropped),
    negative_keying_suspect: scale.items.map(({ suspectKey }) => suspectKey),
    split_half_spearman_brown: scale.splitHalf,
    omega_total: estimated?.omega ?? null,
    loadings: estimated?.loadings ?? null,
    theta: estimated?.residuals ?? null,
    se_omega: estimated?.standardError ?? null,
  };
}
