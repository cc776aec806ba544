import { type AuthoredLanguage, type Language, transliterateCatalogue } from '@uvid/surveys';
import type { Messages } from './messages.ts';

/**
 * What the workspace says in one language. Only this language is loaded: the others stay on the server.
 *
 * @example (await loadMessages('sr-Latn')).shell.seminars // 'Seminari'
 */
export async function loadMessages(language: Language): Promise<Messages> {
  return language === 'sr-Latn' ? transliterateCatalogue(await authored['sr-Cyrl']()) : authored[language]();
}

const authored: Readonly<Record<AuthoredLanguage, () => Promise<Messages>>> = {
  en: async () => (await import('./en.ts')).en,
  bs: async () => (await import('./bs.ts')).bs,
  hr: async () => (await import('./hr.ts')).hr,
  'sr-Cyrl': async () => (await import('./sr-cyrl.ts')).serbianCyrillic,
  cnr: async () => (await import('./cnr.ts')).cnr,
  mk: async () => (await import('./mk.ts')).mk,
  sq: async () => (await import('./sq.ts')).sq,
};
