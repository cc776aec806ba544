import type { Instrument, Item, ItemId, OptionId, ScaleId, Wave } from './instrument.ts';
import type { Language } from './languages/languages.ts';
import { optionValue } from './score-response.ts';
import { wordingOf } from './texts-of.ts';

export interface CodebookEntry {
  readonly item: ItemId;
  readonly kind: Item['kind'];
  readonly wording: string;
  /** Everything that can be answered; `value` is what it counts for in scoring, null where it is missing. */
  readonly options: readonly {
    readonly id: OptionId;
    readonly label: string;
    readonly value: number | null;
  }[];
  /** The scale of a five-point item; null for the others. */
  readonly scale: ScaleId | 'feedback' | null;
  /** `reversed`: values are turned, so that higher is better; null for items that are no five-point items. */
  readonly keying: 'straight' | 'reversed' | null;
  /** The right answer of a knowledge item and where that is written; null for the others. */
  readonly correct: { readonly option: OptionId; readonly source: string } | null;
  readonly waves: readonly Wave[];
}

/**
 * What every item says and how it counts, for people who read an export in their own statistics package.
 *
 * @returns one entry an item, in the order of the questionnaire
 */
export function codebook(instrument: Instrument, language: Language): readonly CodebookEntry[] {
  return instrument.items.map((item) => {
    const { text, options } = wordingOf(instrument, language, item);
    return {
      item: item.id,
      kind: item.kind,
      wording: text,
      options: options.map((option) => ({ ...option, value: optionValue(item, option.id) })),
      scale: item.kind === 'likert' ? item.scale : null,
      keying: item.kind === 'likert' ? (item.reversed ? 'reversed' : 'straight') : null,
      correct: item.kind === 'knowledge' ? { option: item.correct, source: item.source } : null,
      waves: item.waves,
    };
  });
}
