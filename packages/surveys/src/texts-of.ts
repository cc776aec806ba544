import type { Instrument, InstrumentTexts, Item, OptionId } from './instrument.ts';
import { answersOf } from './items-of-wave.ts';
import type { Language } from './languages/languages.ts';

/** Everything that an instrument says in a language; complete for each of the eight. */
export function textsOf(instrument: Instrument, language: Language): InstrumentTexts {
  return instrument.texts[language];
}

export interface ItemWording {
  readonly text: string;
  /** In the order shown, `none` or `unknown` last. */
  readonly options: readonly { readonly id: OptionId; readonly label: string }[];
}

/**
 * An item as a page prints it: its text, and a label for everything that can be answered.
 *
 * @throws {RangeError} for an item that is not of the instrument
 * @example wordingOf(genderAwareness1, 'en', item).options[0] // { id: '1', label: 'Strongly disagree' }
 */
export function wordingOf(instrument: Instrument, language: Language, item: Item): ItemWording {
  const texts = textsOf(instrument, language);
  const own = texts.items[item.id];
  if (!own) throw new RangeError(`no text for item ${item.id}`);
  const labels: Readonly<Record<OptionId, string>> =
    item.kind === 'likert' ? texts.agreement : { ...own.options, unknown: texts.unknown };

  return { text: own.text, options: answersOf(item).map((id) => ({ id, label: labels[id] ?? id })) };
}
