import { solve } from 'yalps';
import { type Knowledge, weigh } from './knowledge.ts';

export type Direction = 'minimize' | 'maximize';

const mostEntries = 40_000;
const mostBranchOperations = 5e8;

export interface Solution {
  readonly status: 'optimal' | 'infeasible' | 'unbounded' | 'timedout' | 'cycled';
  readonly value: number;
  readonly witness: readonly number[];
}

/**
 * Asks the solver. Every unknown number enters as what it has above its lower limit, because the solver knows
 * none below 0. Work is limited by size and by steps, not by the clock, which stands still while a Worker
 * computes, and by which a table would be judged otherwise on a slow machine.
 *
 * @param mostNodes of branch and bound, for whole numbers; 0 for real ones
 * @returns numbers that attain the value for `optimal`, and perhaps for `timedout`; otherwise nothing to use
 */
export function solveModel(
  knowledge: Knowledge,
  target: readonly number[],
  direction: Direction,
  mostNodes: number,
): Solution {
  const lowest = knowledge.atoms.map(({ lower }) => lower);
  const free = freeAtoms(knowledge);
  const size = 2 * knowledge.published.length + free.length + 1;
  const entries = (free.length + 1) * size;
  if (entries > mostEntries) return { status: 'timedout', value: Number.NaN, witness: [] };

  const model = { direction, objective: 'target', integers: mostNodes > 0 };
  const { status, result, variables } = solve(
    {
      ...model,
      constraints: constraintsOf(knowledge, lowest, free),
      variables: variablesOf(knowledge, target, free),
    },
    limitsOfWork(entries, size, mostNodes),
  );
  const above = new Map(variables);
  return {
    status,
    value: weigh(target, lowest) + result,
    witness: lowest.map((lower, atom) => lower + (above.get(atom) ?? 0)),
  };
}

/** The unknown numbers that aren't known exactly, by their places. */
export function freeAtoms({ atoms }: Knowledge): number[] {
  return [...atoms.keys()].filter((atom) => atoms[atom]?.upper !== atoms[atom]?.lower);
}

function constraintsOf({ atoms, published }: Knowledge, lowest: readonly number[], free: readonly number[]) {
  const rooms = free.flatMap((atom) => {
    const { lower = 0, upper = null } = atoms[atom] ?? {};
    return upper === null ? [] : [[`room ${atom}`, { max: upper - lower }] as const];
  });
  const facts = published.map(({ coefficients, lower, upper }, fact) => {
    const base = weigh(coefficients, lowest);
    const min = lower === null ? {} : { min: lower - base };
    const max = upper === null ? {} : { max: upper - base };
    return [`fact ${fact}`, { ...min, ...max }] as const;
  });

  return [...facts, ...rooms];
}

function variablesOf({ published }: Knowledge, target: readonly number[], free: readonly number[]) {
  return free.map((atom) => {
    const facts = published.map(
      ({ coefficients }, fact) => [`fact ${fact}`, coefficients[atom] ?? 0] as const,
    );
    return [atom, [['target', target[atom] ?? 0], [`room ${atom}`, 1], ...facts] as const] as const;
  });
}

function limitsOfWork(entries: number, size: number, mostNodes: number) {
  const maxPivots = 100 + 10 * size;
  const nodes = Math.floor(mostBranchOperations / (entries * maxPivots));

  return { maxPivots, maxIterations: Math.min(mostNodes, Math.max(20, nodes)) };
}
