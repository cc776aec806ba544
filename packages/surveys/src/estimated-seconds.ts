import type { Instrument, Item, Wave } from './instrument.ts';
import { sectionsOfWave } from './items-of-wave.ts';
import type { Language } from './languages/languages.ts';
import { textsOf, wordingOf } from './texts-of.ts';

/** Adults read 238 words a minute silently; 200 allows for slower readers and small screens. */
const wordsPerSecond = 200 / 60;
/** To read the invitation and agree, and at the end to send. */
const welcomeSeconds = 60;
/** To decide and tap, after reading. */
const decisionSeconds = { likert: 4, knowledge: 8, choice: 4 } as const satisfies Record<
  Item['kind'],
  number
>;

/**
 * How long a wave takes a slower reader, by a rule: 200 words a minute, plus a time to decide for each item (4 s, and
 * 8 s where one has to remember), plus a minute for the invitation and the end. The five labels of agreement are
 * read once a section, an item's own options with each item.
 *
 * @returns seconds
 * @see Brysbaert 2019, doi:10.1016/j.jml.2019.104047 (reading rate)
 */
export function estimatedSeconds(instrument: Instrument, wave: Wave, language: Language): number {
  const texts = textsOf(instrument, language);
  const agreementWords = words(Object.values(texts.agreement).join(' '));
  const sections = sectionsOfWave(instrument, wave).map(({ id, items }) => {
    const heading = words(`${texts.sections[id]?.title} ${texts.sections[id]?.intro}`);
    const labels = items.some(({ kind }) => kind === 'likert') ? agreementWords : 0;
    const reading = items.map((item) => wordsOfItem(instrument, language, item));
    const deciding = items.map(({ kind }) => decisionSeconds[kind]);
    return (heading + labels + sum(reading)) / wordsPerSecond + sum(deciding);
  });
  return Math.round(welcomeSeconds + sum(sections));
}

function wordsOfItem(instrument: Instrument, language: Language, item: Item): number {
  const { text, options } = wordingOf(instrument, language, item);
  return words(item.kind === 'likert' ? text : [text, ...options.map(({ label }) => label)].join(' '));
}

function words(text: string): number {
  return text.split(/\s+/).filter((word) => word !== '').length;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
