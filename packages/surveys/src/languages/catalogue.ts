import type { AuthoredLanguage, Language } from './languages.ts';
import { transliterate } from './transliterate.ts';

/**
 * A catalogue of texts for all eight languages, from the seven that somebody writes.
 *
 * A catalogue is plain data: strings, and functions that return strings, nested in objects and arrays as you like.
 *
 * @param authored one catalogue a written language, all of the same shape
 * @returns the same catalogues, and `sr-Latn` transliterated from `sr-Cyrl`
 * @example completeCatalogue({ en: { hello: 'Hello' }, 'sr-Cyrl': { hello: 'Здраво' }, ... })['sr-Latn'].hello // 'Zdravo'
 */
export function completeCatalogue<T>(authored: Readonly<Record<AuthoredLanguage, T>>): Record<Language, T> {
  return { ...authored, 'sr-Latn': transliterateCatalogue(authored['sr-Cyrl']) };
}

/**
 * A catalogue with every string, and whatever its functions return, in Latin letters.
 *
 * What is passed to a function and comes out in its text is transliterated with it, names in Cyrillic too.
 *
 * @returns a catalogue of the same shape; numbers, booleans and null stay as they are
 * @example transliterateCatalogue({ left: (n: number) => `Још ${n}` }).left(3) // 'Još 3'
 */
export function transliterateCatalogue<T>(catalogue: T): T {
  return inLatin(catalogue) as T;
}

function inLatin(value: unknown): unknown {
  if (typeof value === 'string') return transliterate(value);
  if (typeof value === 'function') return (...inputs: unknown[]) => inLatin(value(...inputs));
  if (Array.isArray(value)) return value.map(inLatin);
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, inLatin(inner)]));
  }
  return value;
}
