import { type SimulatedSeminar, simulateSeminar } from '@uvid/simulator';
import { type Answers, genderAwareness1, type Language, type Wave } from '@uvid/surveys';

/** The languages of the seminar; one of each script, and Albanian. */
export const castLanguages: readonly Language[] = ['bs', 'sr-Cyrl', 'sq'];

/** Somebody of the cast: what is answered, and how. */
export interface Member {
  readonly person: number;
  readonly language: Language;
  /** Which of the printed cards was drawn; null for none. */
  readonly card: number | null;
  /** With a card: whether its QR code is scanned or the code typed. */
  readonly scans: boolean;
  readonly manner: 'usual' | 'without-javascript' | 'offline-at-first';
  /** Comes with another phone after the training. */
  readonly newPhone: boolean;
  /** Has lost the card by then. */
  readonly losesCard: boolean;
  readonly comes: Readonly<Record<'before' | 'after', boolean>>;
  readonly answers: Readonly<Record<'before' | 'after', Answers>>;
}

const everybodyComes = { newcomers: 0, returning: { after: 1, followup: 1 }, returningByBaseline: 0 };
const simulated = simulateSeminar({
  instrument: genderAwareness1,
  seed: 'browser tests',
  people: 26,
  population: { languages: { bs: 0.5, 'sr-Cyrl': 0.3, sq: 0.2 } },
  attendance: everybodyComes,
});

const stayAway = [5, 9, 17, 21];
const newcomers = [24, 25];

/**
 * Twenty-six people. Ten draw a card and fourteen rely on their phone before the training, three of whom
 * have a card as well. Four stay away after it, and two come only then, one with a card.
 */
export const cast: readonly Member[] = Array.from({ length: 26 }, (_, person) => ({
  person,
  language: simulated.people[person]?.language ?? 'bs',
  card: person < 13 || person === 24 ? person : null,
  scans: person !== 0 && person % 3 !== 0,
  manner: person === 0 ? 'without-javascript' : person === 13 ? 'offline-at-first' : 'usual',
  newPhone: person >= 1 && person <= 5,
  losesCard: person === 10,
  comes: { before: !newcomers.includes(person), after: !stayAway.includes(person) },
  answers: { before: answersOf(simulated, 'before', person), after: answersOf(simulated, 'after', person) },
}));

/** The people whose two forms belong together. */
export const pairedCast: readonly Member[] = cast.filter(({ comes }) => comes.before && comes.after);

/** Those among them who held the same card both times; the others are tied by their phone. */
export const pairedByCard: readonly Member[] = pairedCast.filter(
  ({ card, losesCard }) => card !== null && !losesCard,
);

function answersOf({ submissions }: SimulatedSeminar, wave: Wave, person: number): Answers {
  const form = submissions[wave].find(({ personIndex }) => personIndex === person);
  if (!form) throw new Error(`nobody ${person} in ${wave}`);
  return form.answers;
}
