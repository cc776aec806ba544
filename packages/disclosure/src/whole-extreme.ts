import { attained, type Extreme, extremeValue, undecided } from './extreme-value.ts';
import type { Knowledge } from './knowledge.ts';
import { type Direction, solveModel } from './solve-model.ts';
import { wholeKnowledge } from './whole-knowledge.ts';

const wholeWithin = 1e-7;
const searches = [50, 2000];

/**
 * The smallest or largest value of a weighted sum for a reader who knows that all unknown numbers are whole,
 * such as people or answers on a scale: branch and bound, ended as soon as whole numbers attain what the real
 * ones allow. Unbounded is what is unbounded for real numbers; whether whole ones exist at all is open then.
 *
 * @see Nemhauser, Wolsey 1988, Integer and Combinatorial Optimization, section II.4.2
 */
export function wholeExtreme(facts: Knowledge, target: readonly number[], direction: Direction): Extreme {
  const knowledge = wholeKnowledge(facts);
  const real = extremeValue(knowledge, target, direction);
  if (real.kind !== 'attained' || isWhole(real)) return real;
  const bound = target.every(Number.isInteger) ? roundInwards(real.value, direction) : real.value;

  for (const mostNodes of searches) {
    const solution = solveModel(knowledge, target, direction, mostNodes);
    if (solution.status === 'infeasible') return { kind: 'contradictory' };
    const found = attained(knowledge, target, solution);
    if (found.kind !== 'attained' || !isWhole(found)) continue;
    if (solution.status === 'optimal' || Math.abs(found.value - bound) < wholeWithin) return found;
  }
  return undecided;
}

/** Whether an extreme is attained by whole numbers. */
export function isWhole(extreme: Extreme): boolean {
  return (
    extreme.kind === 'attained' &&
    extreme.witness.every((value) => Math.abs(value - Math.round(value)) < wholeWithin)
  );
}

function roundInwards(value: number, direction: Direction): number {
  return direction === 'minimize' ? Math.ceil(value - wholeWithin) : Math.floor(value + wholeWithin);
}
