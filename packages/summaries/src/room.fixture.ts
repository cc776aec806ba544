import type { Answers, Instrument, InstrumentDefinition, Wave } from '@uvid/surveys';
import type { RawResponse, SeminarSummary, WaveClosing } from './index.ts';

const everyWave = ['before', 'after', 'followup'] as const;
const point = { kind: 'likert', points: 5, reversed: false, waves: everyWave } as const;
const known = {
  kind: 'knowledge',
  options: ['right', 'wrong'],
  correct: 'right',
  source: 'made up',
} as const;
const person = { kind: 'choice', role: 'demographic', waves: ['before', 'after'] } as const;

/** Two scales of three items, three knowledge items, one of feedback, one of behaviour, and two breakdowns. */
const definition: InstrumentDefinition = {
  id: 'small',
  version: 1,
  scales: ['respect', 'courage'],
  primaryScale: 'respect',
  items: [
    { ...point, id: 'r1', scale: 'respect' },
    { ...point, id: 'r2', scale: 'respect', reversed: true },
    { ...point, id: 'r3', scale: 'respect' },
    { ...point, id: 'c1', scale: 'courage' },
    { ...point, id: 'c2', scale: 'courage' },
    { ...point, id: 'c3', scale: 'courage' },
    { ...known, id: 'k1', waves: everyWave },
    { ...known, id: 'k2', waves: everyWave },
    { ...known, id: 'k3', waves: everyWave },
    { ...point, id: 'feedback', scale: 'feedback', waves: ['after'] },
    {
      kind: 'choice',
      id: 'behaviour',
      role: 'behaviour',
      options: ['yes', 'no', 'prefer-not'],
      waves: ['followup'],
    },
    { ...person, id: 'gender', options: ['woman', 'man', 'another', 'prefer-not'] },
    { ...person, id: 'staff', options: ['officer', 'soldier', 'prefer-not'] },
  ],
  sections: [],
};
export const instrument: Instrument = { ...definition, texts: {} as Instrument['texts'] };

export const seminar: SeminarSummary['seminar'] = {
  id: 'seminar-1',
  code: 'K7QM2P',
  programme: 'gender-awareness',
  country: 'ME',
  institution: null,
  quarter: '2026-Q4',
  instrument: { id: 'small', version: 1 },
};

/** A participant of a test: a card, and what they answered in each wave they came to. */
export interface Participant {
  readonly card?: string;
  readonly before?: Answers;
  readonly after?: Answers;
  readonly followup?: Answers;
}

/** The whole room, everybody with an own card unless said otherwise. */
export function room(participants: readonly Participant[]): Record<Wave, RawResponse[]> {
  const formsOf = (wave: Wave) =>
    participants.flatMap((one, index): RawResponse[] => {
      const answers = one[wave];
      return answers ? [{ answers, links: { card: one.card ?? `card-${index}` }, language: 'en' }] : [];
    });

  return { before: formsOf('before'), after: formsOf('after'), followup: formsOf('followup') };
}

export function closing(wave: Wave, participants: readonly Participant[], threshold = 10): WaveClosing {
  return { seminar, demo: true, wave, instrument, responses: room(participants), threshold };
}

/** Answers to the items of a scale in order; null leaves one blank. */
export function points(scale: 'r' | 'c', ...answers: readonly (number | null)[]): Answers {
  return Object.fromEntries(
    answers.flatMap((answer, index) => (answer === null ? [] : [[`${scale}${index + 1}`, String(answer)]])),
  );
}

/** Mixed but fixed answers of participant `index`, higher in later waves; no item is unanimous in a full room. */
export function mixed(index: number, lift = 0): Answers {
  const value = (step: number) => 1 + ((index * step + (index % 3) + lift) % 5);
  const know = (step: number) => ((index * step + lift) % 4 < 2 ? 'right' : 'wrong');

  return {
    ...points('r', value(1), 6 - value(2), value(3)),
    ...points('c', value(2), value(3), value(4)),
    ...{ k1: know(1), k2: know(3), k3: know(5) },
  };
}

/** A room of this many, all with both forms. */
export function fullRoom(size: number, about: (index: number) => Answers = () => ({})): Participant[] {
  return Array.from({ length: size }, (_, index) => ({
    before: { ...mixed(index), ...about(index) },
    after: { ...mixed(index, 1), feedback: String(3 + (index % 3)) },
  }));
}
