import {
  type Answers,
  estimatedSeconds,
  type Instrument,
  type Item,
  itemsOfWave,
  type Language,
  sectionsOfWave,
  textsOf,
  type Wave,
  wordingOf,
} from '@uvid/surveys';

export interface SectionView {
  readonly title: string;
  readonly intro: string;
  readonly questions: readonly QuestionView[];
}

export interface QuestionView {
  readonly id: string;
  /** Five points on a line, or a list of options. */
  readonly kind: 'points' | 'list';
  readonly text: string;
  readonly options: readonly { readonly id: string; readonly label: string }[];
}

/** A wave's questionnaire as a page prints it. */
export function sectionViews(instrument: Instrument, wave: Wave, language: Language): readonly SectionView[] {
  const { sections } = textsOf(instrument, language);

  return sectionsOfWave(instrument, wave).map(({ id, items }) => ({
    title: sections[id]?.title ?? '',
    intro: sections[id]?.intro ?? '',
    questions: items.map((item) => questionView(instrument, language, item)),
  }));
}

function questionView(instrument: Instrument, language: Language, item: Item): QuestionView {
  return {
    id: item.id,
    kind: item.kind === 'likert' ? 'points' : 'list',
    ...wordingOf(instrument, language, item),
  };
}

/** Minutes that a wave takes, rounded up; at least 1. */
export function minutesOf(instrument: Instrument, wave: Wave, language: Language): number {
  return Math.max(1, Math.ceil(estimatedSeconds(instrument, wave, language) / 60));
}

export interface AnswerView {
  readonly question: string;
  readonly answer: string;
}

/** What a person answered, in words and in the order of the questionnaire; blanks are left out. */
export function answerViews(
  instrument: Instrument,
  wave: Wave,
  language: Language,
  answers: Answers,
): readonly AnswerView[] {
  return itemsOfWave(instrument, wave).flatMap((item) => {
    const { text, options } = wordingOf(instrument, language, item);
    const chosen = options.find(({ id }) => id === answers[item.id]);
    return chosen ? [{ question: text, answer: chosen.label }] : [];
  });
}
