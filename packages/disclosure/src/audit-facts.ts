import { type Extreme, extremeValue } from './extreme-value.ts';
import type { Bounds, Knowledge, LinearFact } from './knowledge.ts';
import { freeAtoms } from './solve-model.ts';
import { isWhole, wholeExtreme } from './whole-extreme.ts';

/** What everything published lets a reader work out about one number; a limit of null is none. */
export interface KnownRange {
  readonly lower: number | null;
  readonly upper: number | null;
  /** Upper − lower; null without a limit. */
  readonly width: number | null;
  /** Whether the number is given away without knowing that it is made of whole ones. */
  readonly exact: boolean;
  /** The limits for a reader who knows that the unknown numbers are whole; null where they needn't be. */
  readonly whole: { readonly lower: number | null; readonly upper: number | null } | null;
}

export interface FactsToAudit {
  /** The unknown numbers that everything published is made of. */
  readonly atoms: readonly Bounds[];
  readonly published: readonly LinearFact[];
  /** The weighted sums that nobody is to work out, by name; coefficients as in a fact. */
  readonly targets: Readonly<Record<string, readonly number[]>>;
  /** Whether the unknown numbers are whole, such as people or answers on a scale. */
  readonly integer: boolean;
}

/**
 * Contradictory facts can't all be true, so something was published wrongly. Undecided is what is too large
 * or took too many steps: whoever asks withholds more then, never less.
 */
export type FactsAudit =
  | { readonly kind: 'audited'; readonly targets: Readonly<Record<string, KnownRange>> }
  | { readonly kind: 'contradictory' }
  | { readonly kind: 'undecided' };

const mostWork = 4e6;
const equalWithin = 1e-7;

/**
 * The audit: for each number that isn't published, the smallest and the largest value that everything
 * published allows. A count is a fact with equal limits, a rounded count one with an interval; a mean m of
 * n answers, rounded to two decimals, says that their sum is between n(m − 0.005) and n(m + 0.005). Nested
 * and successive groups are facts about shared atoms.
 *
 * The reader of this audit knows all published numbers, and nothing about how the hidden ones were chosen.
 *
 * @param facts limits must be finite or null; as many coefficients as atoms in every fact and target
 * @returns for real numbers and, with `integer`, for whole ones; no targets, no ranges
 * @throws {RangeError} for a number that isn't finite, or another number of coefficients than of atoms
 * @see Hundepool et al. 2012, Statistical Disclosure Control, chapters 4 and 5
 * @see Fischetti, Salazar 2001, doi:10.1287/mnsc.47.7.1008.9805
 * @example
 * const people = { lower: 0, upper: null };
 * auditFacts({
 *   atoms: [people, people],
 *   published: [
 *     { coefficients: [1, 1], lower: 23, upper: 23 },
 *     { coefficients: [0, 1], lower: 22, upper: 22 },
 *   ],
 *   targets: { officers: [1, 0] },
 *   integer: true,
 * }); // officers from 1 to 1, exact
 */
export function auditFacts(facts: FactsToAudit): FactsAudit {
  refuseBadNumbers(facts);
  const targets = Object.entries(facts.targets);
  const ranges: [string, KnownRange][] = [];
  const unknown = freeAtoms(facts).length;
  if (targets.length * unknown * (unknown + facts.published.length) > mostWork) return { kind: 'undecided' };

  for (const [name, target] of targets) {
    const range = rangeOf(facts, target);
    if (range.kind !== 'known') return range;
    ranges.push([name, range.range]);
  }
  return { kind: 'audited', targets: Object.fromEntries(ranges) };
}

type Failure = { readonly kind: 'contradictory' | 'undecided' };
type Found<Range> = { readonly kind: 'known'; readonly range: Range } | Failure;

interface Limits {
  readonly lower: number | null;
  readonly upper: number | null;
}

function rangeOf(facts: FactsToAudit, target: readonly number[]): Found<KnownRange> {
  const lowest = extremeValue(facts, target, 'minimize');
  const highest = extremeValue(facts, target, 'maximize');
  const real = limitsFrom(lowest, highest);
  if (real.kind !== 'known') return real;
  const whole = facts.integer ? wholeLimits(facts, target, [lowest, highest]) : null;
  if (whole && whole.kind !== 'known') return whole;

  const { lower, upper } = real.range;
  const width = lower === null || upper === null ? null : Math.max(0, upper - lower);
  return {
    kind: 'known',
    range: { lower, upper, width, exact: width !== null && width < equalWithin, whole: whole?.range ?? null },
  };
}

/** Where the real extremes are attained by whole numbers, they are the extremes of whole numbers too. */
function wholeLimits(
  facts: Knowledge,
  target: readonly number[],
  [lowest, highest]: readonly [Extreme, Extreme],
): Found<Limits> {
  const smallest = isWhole(lowest) ? lowest : wholeExtreme(facts, target, 'minimize');
  const largest = isWhole(highest) ? highest : wholeExtreme(facts, target, 'maximize');
  const limits = limitsFrom(smallest, largest);
  if (limits.kind !== 'known' || limits.range.lower !== null || limits.range.upper !== null) return limits;

  // Without a limit on either side nothing has shown yet that a whole solution exists.
  const nothing = target.map(() => 0);
  const some = wholeExtreme(facts, nothing, 'minimize');
  return some.kind === 'attained' ? limits : limitsFrom(some, some);
}

function limitsFrom(lowest: Extreme, highest: Extreme): Found<Limits> {
  for (const { kind } of [lowest, highest]) {
    if (kind === 'contradictory' || kind === 'undecided') return { kind };
  }
  return { kind: 'known', range: { lower: valueIn(lowest), upper: valueIn(highest) } };
}

function valueIn(extreme: Extreme): number | null {
  return extreme.kind === 'attained' ? extreme.value : null;
}

function refuseBadNumbers({ atoms, published, targets }: FactsToAudit): void {
  const weights = [...published.map(({ coefficients }) => coefficients), ...Object.values(targets)];
  const limits = [...atoms, ...published].flatMap(({ lower, upper }) => [lower ?? 0, upper ?? 0]);

  if (weights.some((coefficients) => coefficients.length !== atoms.length)) {
    throw new RangeError('a fact and a target have one coefficient for each atom');
  }
  if (![...weights.flat(), ...limits].every(Number.isFinite)) {
    throw new RangeError('a limit or coefficient is a finite number');
  }
}
