import type { OverlappingSamples } from '../means/overlapping-gain.ts';
import type { Matrix } from '../numerics/matrix.ts';
import type { MeanPiece, MixedPieces, ScatterPiece } from './mixed-pieces.ts';

/** What may shift all scores of a seminar, of one of its waves, or of a person. */
export type RandomIntercept = 'seminar' | 'seminar-wave' | 'person';

/** Forms of one wave by people who filled in the same waves. */
export interface ScoreRow {
  readonly wave: 'before' | 'after';
  readonly paired: boolean;
  readonly n: number;
  readonly mean: number;
}

export function scoreRows({ pairs, beforeOnly, afterOnly }: OverlappingSamples): ScoreRow[] {
  const rows: ScoreRow[] = [];
  if (pairs) {
    rows.push({ wave: 'before', paired: true, n: pairs.n, mean: pairs.meanBefore });
    rows.push({ wave: 'after', paired: true, n: pairs.n, mean: pairs.meanAfter });
  }
  if (beforeOnly) rows.push({ wave: 'before', paired: false, n: beforeOnly.n, mean: beforeOnly.mean });
  if (afterOnly) rows.push({ wave: 'after', paired: false, n: afterOnly.n, mean: afterOnly.mean });
  return rows;
}

/**
 * People who filled in the same waves are alike to the model. So their means and their distances from them are
 * independent: a seminar comes down to at most four means, and all seminars together to three sums of squares.
 * Fixed effects are the means of each group, before and after.
 */
export function scorePieces(
  seminars: readonly ({ readonly group: string } & OverlappingSamples)[],
  names: readonly string[],
  random: readonly RandomIntercept[],
): MixedPieces {
  return {
    means: seminars.map((seminar) => meanPiece(seminar, names.indexOf(seminar.group), random)),
    scatters: scatterPieces(seminars, random),
    size: 2 * names.length,
    variances: random.length + 1,
  };
}

function meanPiece(
  samples: OverlappingSamples,
  group: number,
  random: readonly RandomIntercept[],
): MeanPiece {
  const rows = scoreRows(samples);
  const table = (entry: (one: ScoreRow, other: ScoreRow) => number): Matrix =>
    rows.map((one) => rows.map((other) => entry(one, other)));
  const scale = (one: ScoreRow, other: ScoreRow) => Math.sqrt(one.n * other.n);

  const structureOf: Record<RandomIntercept, () => Matrix> = {
    seminar: () => table(scale),
    'seminar-wave': () => table((one, other) => (one.wave === other.wave ? scale(one, other) : 0)),
    person: () => table((one, other) => (one === other || (one.paired && other.paired) ? 1 : 0)),
  };

  return {
    observed: rows.map(({ n, mean }) => Math.sqrt(n) * mean),
    columns: [2 * group, 2 * group + 1],
    design: rows.map(({ wave, n }) => (wave === 'before' ? [Math.sqrt(n), 0] : [0, Math.sqrt(n)])),
    structures: [
      ...random.map((name) => structureOf[name]()),
      table((one, other) => (one === other ? 1 : 0)),
    ],
  };
}

function scatterPieces(
  seminars: readonly OverlappingSamples[],
  random: readonly RandomIntercept[],
): ScatterPiece[] {
  const pairs = seminars.flatMap((seminar) => (seminar.pairs ? [seminar.pairs] : []));
  const singles = seminars.flatMap(({ beforeOnly, afterOnly }) =>
    [beforeOnly, afterOnly].filter((one) => one !== null),
  );
  const sum = <Sample extends { readonly n: number }>(
    samples: readonly Sample[],
    of: (sample: Sample) => number,
  ) => samples.reduce((total, sample) => total + (sample.n - 1) * of(sample), 0);
  const product = sum(pairs, ({ covariance }) => covariance);
  const structures = (size: number): Matrix[] => [
    ...random.map((name) => filled(size, name === 'person' ? 1 : 0)),
    filled(size, 0).map((row, one) => row.map((_, other) => (one === other ? 1 : 0))),
  ];

  const pieces = [
    {
      degrees: sum(pairs, () => 1),
      scatter: [
        [sum(pairs, ({ sdBefore }) => sdBefore ** 2), product],
        [product, sum(pairs, ({ sdAfter }) => sdAfter ** 2)],
      ],
      structures: structures(2),
    },
    {
      degrees: sum(singles, () => 1),
      scatter: [[sum(singles, ({ sd }) => sd ** 2)]],
      structures: structures(1),
    },
  ];
  return pieces.filter(({ degrees }) => degrees > 0);
}

function filled(size: number, value: number): number[][] {
  return Array.from({ length: size }, () => new Array<number>(size).fill(value));
}
