import { type Language, languageInfo } from '@uvid/surveys';
import { loadMessages } from '#lib/messages/load-messages.ts';

/** What the paper for participants says, once for each language of the seminar. */
export async function handoutTexts(languages: readonly Language[]) {
  return Promise.all(
    languages.map(async (language) => ({
      tag: languageInfo[language].tag,
      ...(await loadMessages(language)).handout,
    })),
  );
}

export type HandoutText = Awaited<ReturnType<typeof handoutTexts>>[number];
