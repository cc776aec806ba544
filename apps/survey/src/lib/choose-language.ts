import type { Language } from '@uvid/surveys';

/** Goes on in the language that a posted form names; in the one there was, where it names none. */
export function chooseLanguage(locals: App.Locals, language: Language | null): void {
  locals.chosen = language ?? locals.chosen;
  locals.language = locals.chosen ?? locals.language;
}
