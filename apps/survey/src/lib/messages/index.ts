import { completeCatalogue, type Language } from '@uvid/surveys';
import { en } from './en.ts';
import type { Messages } from './messages.ts';

const catalogues = completeCatalogue<Messages>({
  en,
  bs: en,
  hr: en,
  'sr-Cyrl': en,
  cnr: en,
  mk: en,
  sq: en,
});

/** What the trainee's pages say in a language. */
export function messagesIn(language: Language): Messages {
  return catalogues[language];
}

export type { Messages } from './messages.ts';
