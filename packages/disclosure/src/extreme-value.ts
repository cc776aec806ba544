import { type Bounds, type Knowledge, type LinearFact, weigh } from './knowledge.ts';
import { type Direction, type Solution, solveModel } from './solve-model.ts';

/** A value is attained by the witness, one number per atom. */
export type Extreme =
  | { readonly kind: 'attained'; readonly value: number; readonly witness: readonly number[] }
  | { readonly kind: 'unbounded' }
  | { readonly kind: 'contradictory' }
  | { readonly kind: 'undecided' };

export const undecided: Extreme = { kind: 'undecided' };
const slack = 1e-6;

/**
 * The smallest or largest value of a weighted sum that agrees with everything known.
 *
 * The solver isn't trusted: a value counts only with numbers that attain it and agree with every fact, and
 * "unbounded" only with a direction that leads there. A value that isn't the extreme would make the range
 * too narrow, never too wide.
 *
 * @see Fischetti, Salazar 2001, doi:10.1287/mnsc.47.7.1008.9805, the attacker's problem
 */
export function extremeValue(knowledge: Knowledge, target: readonly number[], direction: Direction): Extreme {
  if (knowledge.atoms.some(isEmpty)) return { kind: 'contradictory' };
  const solution = solveModel(knowledge, target, direction, 0);

  switch (solution.status) {
    case 'optimal':
      return attained(knowledge, target, solution);
    case 'infeasible':
      return { kind: 'contradictory' };
    case 'unbounded':
      return leadsAway(knowledge, target, direction) ? { kind: 'unbounded' } : undecided;
    default:
      return undecided;
  }
}

function isEmpty({ lower, upper }: Bounds): boolean {
  return upper !== null && upper < lower;
}

/** The value, if its witness is one. */
export function attained(knowledge: Knowledge, target: readonly number[], solution: Solution): Extreme {
  const { value, witness } = solution;
  const attains = Math.abs(weigh(target, witness) - value) <= slackOf(target);

  return attains && agrees(knowledge, witness) ? { kind: 'attained', value, witness } : undecided;
}

function agrees({ atoms, published }: Knowledge, witness: readonly number[]): boolean {
  return (
    atoms.every((bounds, atom) => isWithin(witness[atom] ?? Number.NaN, bounds, slack)) &&
    published.every((fact) => isWithin(weigh(fact.coefficients, witness), fact, slackOf(fact.coefficients)))
  );
}

function isWithin(value: number, { lower, upper }: Bounds | LinearFact, tolerance: number): boolean {
  return (
    value >= (lower ?? Number.NEGATIVE_INFINITY) - tolerance &&
    value <= (upper ?? Number.POSITIVE_INFINITY) + tolerance
  );
}

/** The solver rounds each number to eight decimals. */
function slackOf(coefficients: readonly number[]): number {
  return slack + coefficients.reduce((sum, coefficient) => sum + 1e-8 * Math.abs(coefficient), 0);
}

/** Whether the unknown numbers can move without end, all facts kept, so that the target goes on changing. */
function leadsAway(knowledge: Knowledge, target: readonly number[], direction: Direction): boolean {
  const still = (limit: number | null) => (limit === null ? null : 0);
  const movements: Knowledge = {
    atoms: knowledge.atoms.map(({ upper }) => ({ lower: 0, upper: upper === null ? 1 : 0 })),
    published: knowledge.published.map(({ coefficients, lower, upper }) => ({
      coefficients,
      lower: still(lower),
      upper: still(upper),
    })),
  };
  const { status, witness } = solveModel(movements, target, direction, 0);

  return status === 'optimal' && agrees(movements, witness) && Math.abs(weigh(target, witness)) > slack;
}
