export type { Responding } from './answer-wave.ts';
export type { Attendance } from './attendance.ts';
export { type DemoProgramme, demoProgramme } from './demo-programme.ts';
export { expectedScore } from './expected-score.ts';
export type { Linking } from './linking.ts';
export type { Effects, Person, Population, Shares, TraitId } from './people.ts';
export type { PersonalCodeHabits } from './personal-code.ts';
export { type Random, seededRandom } from './random.ts';
export {
  type CountryOptions,
  type ProgrammeOptions,
  type ProgrammeSeminar,
  simulateProgramme,
} from './simulate-programme.ts';
export {
  type SeminarOptions,
  type SimulatedSeminar,
  type Submission,
  simulateSeminar,
} from './simulate-seminar.ts';
export {
  usualAttendance,
  usualEffects,
  usualLinking,
  usualPersonalCode,
  usualPopulation,
  usualResponding,
} from './usual.ts';
