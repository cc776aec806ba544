import fc from 'fast-check';
import type { Answers } from '../check-answers.ts';
import type { Instrument, Wave } from '../instrument.ts';
import { answersOf, itemsOfWave } from '../items-of-wave.ts';

/** Any form of a wave that somebody could send, blanks included, for property tests. */
export function someAnswers(instrument: Instrument, wave: Wave): fc.Arbitrary<Answers> {
  const items = itemsOfWave(instrument, wave).map((item) => [item.id, fc.constantFrom(...answersOf(item))]);
  return fc
    .record(Object.fromEntries(items), { requiredKeys: [], noNullPrototype: true })
    .map((answers) => answers as Answers);
}
