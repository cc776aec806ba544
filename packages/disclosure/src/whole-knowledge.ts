import type { Bounds, Knowledge, LinearFact } from './knowledge.ts';

const noise = 1e-9;

/**
 * What is known, sharpened by knowing that every unknown number is whole: a sum of whole numbers that lies
 * between 24.975 and 25 is 25. Facts with broken coefficients stay as they are. No whole solution is lost.
 *
 * @see Nemhauser, Wolsey 1988, Integer and Combinatorial Optimization, section II.1.1, on rounding
 */
export function wholeKnowledge({ atoms, published }: Knowledge): Knowledge {
  return { atoms: atoms.map(wholeBounds), published: published.map(wholeFact) };
}

function wholeBounds({ lower, upper }: Bounds): Bounds {
  return { lower: roundUp(lower), upper: upper === null ? null : roundDown(upper) };
}

function wholeFact(fact: LinearFact): LinearFact {
  const { coefficients, lower, upper } = fact;
  if (!coefficients.every(Number.isInteger)) return fact;
  const divisor = coefficients.reduce(greatestCommonDivisor, 0) || 1;

  return {
    coefficients: coefficients.map((coefficient) => coefficient / divisor),
    lower: lower === null ? null : roundUp(lower / divisor),
    upper: upper === null ? null : roundDown(upper / divisor),
  };
}

function roundUp(value: number): number {
  return Math.ceil(value - noise) + 0;
}

function roundDown(value: number): number {
  return Math.floor(value + noise) + 0;
}

function greatestCommonDivisor(one: number, other: number): number {
  return other === 0 ? Math.abs(one) : greatestCommonDivisor(other, one % other);
}
