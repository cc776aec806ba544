import { studentQuantile, twoSidedStudentProbability } from './distributions/student-t.ts';
import { type Interval, symmetricInterval } from './interval.ts';

/** What Student's t says about one estimate. */
export interface StudentInference {
  readonly standardError: number;
  /** Degrees of freedom; fractions where they are estimated themselves. */
  readonly degrees: number;
  readonly t: number;
  /** Two-sided, against 0. */
  readonly p: number;
  readonly interval: Interval;
}

/**
 * Test against 0 and confidence interval of an estimate whose error has `degrees` degrees of freedom.
 *
 * @param standardError above 0
 * @param degrees above 0
 * @param level confidence level, strictly between 0 and 1
 * @throws {RangeError} outside of these
 * @see Student 1908, doi:10.1093/biomet/6.1.1
 * @example studentInference(0.34, 0.0909, 9).interval // { lower: 0.134, upper: 0.546 }
 */
export function studentInference(
  estimate: number,
  standardError: number,
  degrees: number,
  level = 0.95,
): StudentInference {
  if (!(standardError > 0)) throw new RangeError('a standard error above 0 is needed');
  const t = estimate / standardError;

  return {
    standardError,
    degrees,
    t,
    p: twoSidedStudentProbability(t, degrees),
    interval: symmetricInterval(estimate, studentQuantile((1 + level) / 2, degrees) * standardError),
  };
}
