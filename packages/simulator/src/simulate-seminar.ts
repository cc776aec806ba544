import { type CodeElements, createResponseId } from '@uvid/linkage';
import type { Answers, Instrument, Language, Wave } from '@uvid/surveys';
import { answerWave, type Responding } from './answer-wave.ts';
import { type Attendance, attends } from './attendance.ts';
import { itemParameters } from './item-parameters.ts';
import { drawLinkHabits, type Linking, linkMeans } from './linking.ts';
import { drawPerson, type Effects, type Person, type Population } from './people.ts';
import { seededRandom } from './random.ts';
import { usualAttendance, usualEffects, usualLinking, usualPopulation, usualResponding } from './usual.ts';

export interface SeminarOptions {
  readonly instrument: Instrument;
  readonly seed: string;
  /** Everybody who comes to any wave at all; 0 is allowed. */
  readonly people: number;
  /** `before` and `after` where nothing is said. */
  readonly waves?: readonly Wave[];
  readonly population?: Partial<Population>;
  readonly effects?: Partial<Effects>;
  readonly responding?: Partial<Responding>;
  readonly attendance?: Partial<Attendance>;
  readonly linking?: Partial<Linking>;
}

/** A form as it leaves a person's hands: secrets as they are on the phone, no digests. */
export interface Submission {
  /** Index into the seminar's people. Only tests may know it: a real form says nothing of the kind. */
  readonly personIndex: number;
  readonly id: string;
  readonly answers: Answers;
  readonly language: Language;
  /** 17 characters, always valid. */
  readonly cardCode?: string;
  readonly phoneSecret?: string;
  /** In the order of codeElements of @uvid/linkage, with slips and gaps. */
  readonly personalCode?: CodeElements;
}

export interface SimulatedSeminar {
  readonly people: readonly Person[];
  /** Waves that weren't asked for are empty. */
  readonly submissions: Readonly<Record<Wave, readonly Submission[]>>;
}

/**
 * A seminar of people who don't exist, with their answers of every wave and the truth behind them.
 *
 * @param options the seed decides everything; what isn't said is as usual in a seminar (see usual.ts)
 * @returns people in no order that means anything, and their forms in the order of the people
 * @example
 * simulateSeminar({ instrument: genderAwareness1, seed: 'one', people: 24 }).submissions.before.length // 22
 */
export function simulateSeminar(options: SeminarOptions): SimulatedSeminar {
  const { instrument, people: size, waves = ['before', 'after'] } = options;
  const population = { ...usualPopulation, ...options.population };
  const effects = { ...usualEffects, ...options.effects };
  const responding = { ...usualResponding, ...options.responding };
  const attendance = { ...usualAttendance, ...options.attendance };
  const linking = { ...usualLinking, ...options.linking };
  const random = seededRandom(options.seed);
  const parameters = itemParameters(instrument);
  const habits = drawLinkHabits(size, linking, random.fork('linking'));
  const people = Array.from({ length: size }, (_, id) =>
    drawPerson(
      id,
      instrument,
      population,
      effects,
      responding.acquiescenceSpread,
      random.fork(`person ${id}`),
    ),
  );

  const submissionsOf = (wave: Wave): readonly Submission[] =>
    people
      .filter((person) => attends(person, wave, attendance, random.fork(`attendance ${person.id}`)))
      .map((person) => {
        const own = random.fork(`form ${person.id} ${wave}`);

        return {
          personIndex: person.id,
          id: createResponseId(own.fork('id').bytes),
          answers: answerWave(instrument, parameters, person, wave, responding, own),
          language: person.language,
          ...linkMeans(person.id, habits, wave, linking, own.fork('linking')),
        };
      });

  return {
    people,
    submissions: {
      before: waves.includes('before') ? submissionsOf('before') : [],
      after: waves.includes('after') ? submissionsOf('after') : [],
      followup: waves.includes('followup') ? submissionsOf('followup') : [],
    },
  };
}
