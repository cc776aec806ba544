// Answers
export {
  type AnswerFault,
  type Answers,
  answersSchema,
  type CheckedAnswers,
  checkAnswers,
} from './check-answers.ts';
// Documentation of an instrument
export { type CodebookEntry, codebook } from './codebook.ts';
export { digestOf } from './digest-of.ts';
export { estimatedSeconds } from './estimated-seconds.ts';
// Instruments
export {
  type ChoiceItem,
  type Instrument,
  type InstrumentDefinition,
  type InstrumentTexts,
  type Item,
  type ItemId,
  type ItemText,
  type KnowledgeItem,
  type LikertAnswer,
  type LikertItem,
  likertAnswers,
  type OptionId,
  type ScaleId,
  type ScaleText,
  type SectionId,
  type SectionText,
  type TextsFor,
  type Wave,
  waves,
} from './instrument.ts';
export { genderAwareness1 } from './instruments/gender-awareness-1/index.ts';
export { instrumentById, instruments } from './instruments/registry.ts';
export { answersOf, itemsOfWave, sectionsOfWave, type WaveSection } from './items-of-wave.ts';
// Languages
export { completeCatalogue, transliterateCatalogue } from './languages/catalogue.ts';
export {
  type AuthoredLanguage,
  authoredLanguages,
  isLanguage,
  type Language,
  type LanguageInfo,
  languageInfo,
  languages,
} from './languages/languages.ts';
export { negotiateLanguage } from './languages/negotiate-language.ts';
export { type PluralForms, pluralize } from './languages/pluralize.ts';
export { transliterate } from './languages/transliterate.ts';
// Scores
export { itemValue, optionValue, type ResponseScores, scoreResponse } from './score-response.ts';
export { type ItemWording, textsOf, wordingOf } from './texts-of.ts';
