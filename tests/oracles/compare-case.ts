import type { OracleCase, OracleFile, Tolerance } from './oracle-file.ts';

type Path = readonly (string | number)[];

/** Variants for orientation: other estimators than the ones shown. Leaving them out is no fault, a wrong value is. */
const mayBeLeftOut = new Set([
  'd_av_mean_sd',
  'nu_av_cousineau',
  'ci_d_av_nct',
  'V_pratt',
  'p_exact_pratt',
  'omega_psych',
  'se_omega',
  'F_lmertest',
]);

/**
 * What differs between an answer and what a case expects; nothing for a case that passes.
 *
 * Only expected fields are compared. Null must be null or missing, texts and booleans equal, lists equally long,
 * and numbers within the tolerance of the field that stands nearest to them.
 */
export function compareCase(file: OracleFile, oracleCase: OracleCase, answer: unknown): string[] {
  return differences(oracleCase.expected, answer, [], (path) => toleranceAt(file, oracleCase, path));
}

function differences(
  expected: unknown,
  actual: unknown,
  path: Path,
  toleranceOf: (path: Path) => Tolerance,
): string[] {
  const differs = () => [
    `${path.join('.')}: expected ${JSON.stringify(expected)}, got ${JSON.stringify(actual)}`,
  ];

  if (expected === null) return actual === null || actual === undefined ? [] : differs();
  if (typeof expected === 'number') {
    return typeof actual === 'number' && isClose(actual, expected, toleranceOf(path)) ? [] : differs();
  }
  if (typeof expected !== 'object') return expected === actual ? [] : differs();
  if (typeof actual !== 'object' || actual === null) return differs();
  if (Array.isArray(expected)) {
    if (!Array.isArray(actual) || actual.length !== expected.length) return differs();
    return expected.flatMap((value, index) =>
      differences(value, actual[index], [...path, index], toleranceOf),
    );
  }
  return Object.entries(expected).flatMap(([key, value]) => {
    const answered = (actual as Record<string, unknown>)[key];
    if (answered === undefined && mayBeLeftOut.has(key)) return [];
    return differences(value, answered, [...path, key], toleranceOf);
  });
}

function isClose(actual: number, expected: number, { abs, rel }: Tolerance): boolean {
  return Math.abs(actual - expected) <= abs + rel * Math.abs(expected);
}

function toleranceAt(file: OracleFile, oracleCase: OracleCase, path: Path): Tolerance {
  const names = path.filter((key) => typeof key === 'string').toReversed();

  for (const tolerances of [oracleCase.tolerance ?? {}, file.tolerance]) {
    for (const name of names) {
      const tolerance = tolerances[name];
      if (tolerance) return tolerance;
    }
  }
  const { default: fallback } = file.tolerance;
  if (!fallback) throw new Error(`${file.topic} has no default tolerance`);
  return fallback;
}
