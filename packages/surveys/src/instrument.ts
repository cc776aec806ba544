import type { Language } from './languages/languages.ts';

/** When a participant answers: before the training, right after it, and months later. */
export const waves = ['before', 'after', 'followup'] as const;
export type Wave = (typeof waves)[number];

/** Names within one instrument; stored in rows and exports, so never renamed once published. */
export type ItemId = string;
export type ScaleId = string;
export type OptionId = string;
export type SectionId = string;

/** What can be answered to a five-point item; `none` is "no opinion / prefer not to say", and is never a point. */
export const likertAnswers = ['1', '2', '3', '4', '5', 'none'] as const;
export type LikertAnswer = (typeof likertAnswers)[number];

/** A statement, answered from 1 (strongly disagree) to 5 (strongly agree) or `none`. */
export interface LikertItem {
  readonly kind: 'likert';
  readonly id: ItemId;
  /** `feedback` is judgement of the training: shown item by item, never a gain. */
  readonly scale: ScaleId | 'feedback';
  readonly points: 5;
  /** Agreement means less of what the scale measures. */
  readonly reversed: boolean;
  readonly waves: readonly Wave[];
}

/** A question with one right answer; besides its options, `unknown` ("I don't know") can be answered. */
export interface KnowledgeItem {
  readonly kind: 'knowledge';
  readonly id: ItemId;
  readonly options: readonly OptionId[];
  readonly correct: OptionId;
  /** Where it is written that the right answer is right. */
  readonly source: string;
  readonly waves: readonly Wave[];
}

/** A question about the person or what the person did; nothing is right or wrong. */
export interface ChoiceItem {
  readonly kind: 'choice';
  readonly id: ItemId;
  readonly role: 'demographic' | 'feedback' | 'behaviour';
  readonly options: readonly OptionId[];
  readonly waves: readonly Wave[];
}

export type Item = LikertItem | KnowledgeItem | ChoiceItem;

/** What an instrument asks, without a word of any language. */
export interface InstrumentDefinition {
  readonly id: string;
  readonly version: number;
  /** The scales on which gains are reported. */
  readonly scales: readonly ScaleId[];
  /** The one scale that a result is judged by, declared before any data. */
  readonly primaryScale: ScaleId;
  readonly items: readonly Item[];
  /** Pages of the questionnaire in order; every item is in exactly one. */
  readonly sections: readonly { readonly id: SectionId; readonly items: readonly ItemId[] }[];
}

/** A questionnaire in all languages. Published means frozen: other wording is another version. */
export interface Instrument extends InstrumentDefinition {
  readonly texts: Readonly<Record<Language, InstrumentTexts>>;
}

/** Everything that an instrument says in one language. */
export interface InstrumentTexts {
  readonly title: string;
  readonly description: string;
  readonly scales: Readonly<Record<ScaleId, ScaleText>>;
  readonly sections: Readonly<Record<SectionId, SectionText>>;
  readonly agreement: Readonly<Record<LikertAnswer, string>>;
  /** The "I don't know" of knowledge items. */
  readonly unknown: string;
  readonly items: Readonly<Record<ItemId, ItemText>>;
}

export interface ScaleText {
  readonly name: string;
  readonly description: string;
}

export interface SectionText {
  readonly title: string;
  readonly intro: string;
}

export interface ItemText {
  readonly text: string;
  /** Labels of an item's own options; five-point items share `agreement`. */
  readonly options?: Readonly<Record<OptionId, string>>;
}

/** The texts that a definition needs: with one missing, the file of the language does not compile. */
export interface TextsFor<D extends InstrumentDefinition> extends InstrumentTexts {
  readonly scales: Readonly<Record<D['scales'][number], ScaleText>>;
  readonly sections: Readonly<Record<D['sections'][number]['id'], SectionText>>;
  readonly items: {
    readonly [I in D['items'][number] as I['id']]: I extends { readonly options: readonly (infer O)[] }
      ? { readonly text: string; readonly options: Readonly<Record<O & string, string>> }
      : { readonly text: string };
  };
}
