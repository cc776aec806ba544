import { solve } from 'yalps';

/** Limits within which an unknown number lies; an upper limit of null is none. */
export interface Bounds {
  readonly lower: number;
  readonly upper: number | null;
}

/** What a published number says about a weighted sum of unknown ones; a limit of null is none. */
export interface LinearFact {
  /** One per unknown number, in the same order. */
  readonly coefficients: readonly number[];
  readonly lower: number | null;
  readonly upper: number | null;
}

/** Everything a reader knows about some unknown numbers. */
export interface Knowledge {
  readonly atoms: readonly Bounds[];
  readonly published: readonly LinearFact[];
}

export type Direction = 'minimize' | 'maximize';

/** A value is attained by the witness, one number per atom. */
export type Extreme =
  | { readonly kind: 'attained'; readonly value: number; readonly witness: readonly number[] }
  | { readonly kind: 'unbounded' }
  | { readonly kind: 'contradictory' }
  | { readonly kind: 'undecided' };

const undecided: Extreme = { kind: 'undecided' };
const mostEntries = 40_000;
const mostBranchOperations = 5e8;
const slack = 1e-6;

/**
 * The smallest or largest value of a weighted sum that agrees with everything known.
 *
 * The solver isn't trusted: a value counts only with numbers that attain it and agree with every fact, and
 * "unbounded" only with a direction that leads there. A value that isn't the extreme would make the range
 * too narrow, never too wide. Work is limited by size and by steps, not by the clock, which stands still
 * while a Worker computes, and by which a table would be judged otherwise on a slow machine.
 *
 * @param integer whether the unknown numbers are whole, such as people or answers on a scale
 * @see Fischetti, Salazar 2001, doi:10.1287/mnsc.47.7.1008.9805, the attacker's problem
 */
export function extremeValue(
  knowledge: Knowledge,
  target: readonly number[],
  direction: Direction,
  integer: boolean,
): Extreme {
  if (knowledge.atoms.some(isEmpty)) return { kind: 'contradictory' };
  const solution = solveModel(knowledge, target, direction, integer);

  switch (solution.status) {
    case 'optimal':
      return agrees(knowledge, solution.witness) && attains(target, solution)
        ? { kind: 'attained', value: solution.value, witness: solution.witness }
        : undecided;
    case 'infeasible':
      return { kind: 'contradictory' };
    case 'unbounded':
      return leadsAway(knowledge, target, direction) ? { kind: 'unbounded' } : undecided;
    default:
      return undecided;
  }
}

/** A weighted sum; never −0. */
export function weigh(coefficients: readonly number[], values: readonly number[]): number {
  return coefficients.reduce((sum, coefficient, index) => sum + coefficient * (values[index] ?? 0), 0) + 0;
}

interface Solution {
  readonly status: 'optimal' | 'infeasible' | 'unbounded' | 'timedout' | 'cycled';
  readonly value: number;
  readonly witness: readonly number[];
}

/** Every unknown number enters as what it has above its lower limit, because the solver knows none below 0. */
function solveModel(
  knowledge: Knowledge,
  target: readonly number[],
  direction: Direction,
  integer: boolean,
): Solution {
  const { atoms, published } = knowledge;
  const lowest = atoms.map(({ lower }) => lower);
  const free = [...atoms.keys()].filter((atom) => atoms[atom]?.upper !== lowest[atom]);
  const roomOf = (atom: number) => {
    const upper = atoms[atom]?.upper ?? null;
    return upper === null ? undefined : upper - (lowest[atom] ?? 0);
  };
  const constraints = [
    ...published.map(({ coefficients, lower, upper }, fact) => {
      const base = weigh(coefficients, lowest);
      return [`fact ${fact}`, limitsOf(lower, upper, base)] as const;
    }),
    ...free.flatMap((atom) => {
      const max = roomOf(atom);
      return max === undefined ? [] : [[`room ${atom}`, { max }] as const];
    }),
  ];
  const variables = free.map((atom) => {
    const facts = published.map(
      ({ coefficients }, fact) => [`fact ${fact}`, coefficients[atom] ?? 0] as const,
    );
    return [String(atom), [['target', target[atom] ?? 0], [`room ${atom}`, 1], ...facts] as const] as const;
  });
  const entries = (free.length + 1) * (2 * published.length + free.length + 1);
  if (entries > mostEntries) return { status: 'timedout', value: 0, witness: [] };

  const {
    status,
    result,
    variables: found,
  } = solve(
    { direction, objective: 'target', constraints, variables, integers: integer },
    limitsOfWork(entries, 2 * published.length + 2 * free.length),
  );
  const above = new Map(found);
  return {
    status,
    value: weigh(target, lowest) + result,
    witness: lowest.map((lower, atom) => lower + (above.get(String(atom)) ?? 0)),
  };
}

function limitsOfWork(entries: number, size: number) {
  const maxPivots = 100 + 10 * size;
  const nodes = Math.floor(mostBranchOperations / (entries * maxPivots));

  return { maxPivots, maxIterations: Math.min(2000, Math.max(20, nodes)) };
}

function limitsOf(lower: number | null, upper: number | null, base: number) {
  return {
    ...(lower === null ? {} : { min: lower - base }),
    ...(upper === null ? {} : { max: upper - base }),
  };
}

function isEmpty({ lower, upper }: Bounds): boolean {
  return upper !== null && upper < lower;
}

function attains(target: readonly number[], { value, witness }: Solution): boolean {
  return Math.abs(weigh(target, witness) - value) <= slack * Math.max(1, Math.abs(value));
}

function agrees({ atoms, published }: Knowledge, witness: readonly number[]): boolean {
  const isWithin = (value: number, lower: number | null, upper: number | null) =>
    value >= (lower ?? Number.NEGATIVE_INFINITY) - slack &&
    value <= (upper ?? Number.POSITIVE_INFINITY) + slack;

  return (
    atoms.every(({ lower, upper }, atom) => isWithin(witness[atom] ?? Number.NaN, lower, upper)) &&
    published.every((fact) => isWithin(weigh(fact.coefficients, witness), fact.lower, fact.upper))
  );
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
  const { status, witness } = solveModel(movements, target, direction, false);

  return status === 'optimal' && agrees(movements, witness) && Math.abs(weigh(target, witness)) > slack;
}
