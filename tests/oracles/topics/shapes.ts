import type { Effect, EffectGroup, Interval, Pair } from '@uvid/statistics';

/** Parallel lists as matched pairs. */
export function pairsOf(before: readonly number[], after: readonly number[]): Pair[] {
  return before.map((score, index) => ({ before: score, after: after[index] ?? Number.NaN }));
}

/** An interval as the files write it. */
export function limits(interval: Interval | null | undefined): [number, number] | null {
  return interval ? [interval.lower, interval.upper] : null;
}

/** Effects by the name of their group, in order of first appearance. */
export function groupsOf(effects: readonly Effect[], names: readonly string[]): EffectGroup[] {
  return [...new Set(names)].map((name) => ({
    name,
    effects: effects.filter((_, index) => names[index] === name),
  }));
}

/** Where each name stands in a list, in order of first appearance. */
export function positionsOf(names: readonly string[]): Map<string, number[]> {
  return Map.groupBy(names.keys(), (position) => names[position] ?? '');
}
