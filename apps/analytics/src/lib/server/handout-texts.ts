import { type Language, languageInfo } from '@uvid/surveys';
import { loadMessages } from '#lib/messages/load-messages.ts';

/**
 * What the paper for participants says in the languages of the seminar. Neighbouring languages often share a
 * sentence to the letter: it is then printed once, in the first of them.
 */
export async function handoutTexts(languages: readonly Language[]) {
  const texts = await Promise.all(
    languages.map(async (language) => ({
      tag: languageInfo[language].tag,
      ...(await loadMessages(language)).handout,
    })),
  );

  return {
    titles: distinct(texts.map(({ tag, title }) => ({ tag, text: title }))),
    scans: distinct(texts.map(({ tag, scan }) => ({ tag, text: scan }))),
    cards: distinct(texts.map(({ tag, card }) => ({ tag, text: card }))),
    steps: distinct(texts.map(({ tag, scan, time, anonymous }) => ({ tag, text: [scan, time, anonymous] }))),
  };
}

export type HandoutTexts = Awaited<ReturnType<typeof handoutTexts>>;

function distinct<Text>(texts: readonly { readonly tag: string; readonly text: Text }[]) {
  const firsts = new Map(texts.toReversed().map((one) => [JSON.stringify(one.text), one]));
  return texts.filter((one) => firsts.get(JSON.stringify(one.text)) === one);
}
