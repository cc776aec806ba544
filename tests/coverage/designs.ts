import { type SeminarOptions, usualAttendance, usualLinking } from '@uvid/simulator';

/** A population of seminars of 8 to 40 people each, in which intervals are put to the test. */
export interface CoverageDesign {
  readonly name: string;
  /** Standard deviation of what seminars add to everybody's gain, in standard deviations of the trait. */
  readonly seminarSpread: number;
  /** What isn't said is as usual in the simulator. */
  readonly seminar: Pick<SeminarOptions, 'population' | 'attendance' | 'linking'>;
}

export const smallestSeminar = 8;
export const largestSeminar = 40;

/** Everyday seminars first; then each design makes one thing worse. */
export const coverageDesigns = [
  { name: 'usual', seminarSpread: 0.15, seminar: {} },
  { name: 'alike', seminarSpread: 0, seminar: {} },
  { name: 'unlike', seminarSpread: 0.3, seminar: {} },
  { name: 'ceiling', seminarSpread: 0.15, seminar: { population: { baseline: 1.5 } } },
  {
    name: 'dropout',
    seminarSpread: 0.15,
    seminar: {
      attendance: { returning: { ...usualAttendance.returning, after: 0.65 }, returningByBaseline: 1.2 },
    },
  },
  {
    name: 'linking losses',
    seminarSpread: 0.15,
    seminar: {
      linking: {
        ways: { ...usualLinking.ways, neither: 0.2 },
        lostCard: 0.15,
        mistypedCard: 0.05,
        borrowedPhone: 0.05,
        sharedTablet: 0.15,
      },
    },
  },
] as const satisfies readonly CoverageDesign[];
