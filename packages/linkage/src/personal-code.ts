import { codeLetterOf, codeLetters, type LetterPlace } from './code-letter.ts';

/** One question of the personal code, and what may be answered. */
export type CodeElement =
  | { readonly kind: 'number'; readonly id: string; readonly smallest: number; readonly largest: number }
  | { readonly kind: 'letter'; readonly id: string; readonly place: LetterPlace };

/**
 * The questions of the personal code, in the order in which codes are compared: things that never change,
 * harm nobody, are known without thinking, and that colleagues don't know together.
 *
 * @see Schnell, Bachteler, Reiher 2010, Evaluation Review 34:391–418; Yurek, Vasey, Havens 2008,
 *   doi:10.1177/0193841X08316676
 */
export const codeElements = [
  { kind: 'number', id: 'birth-day', smallest: 1, largest: 31 },
  { kind: 'letter', id: 'mother-name', place: 'second' },
  { kind: 'letter', id: 'birth-town', place: 'first' },
  { kind: 'number', id: 'older-siblings', smallest: 0, largest: 15 },
  { kind: 'letter', id: 'own-name', place: 'last' },
  { kind: 'letter', id: 'father-name', place: 'first' },
  { kind: 'number', id: 'mother-birth-month', smallest: 1, largest: 12 },
] as const satisfies readonly CodeElement[];

export type CodeElementId = (typeof codeElements)[number]['id'];

/** An answer to one question as it goes into the code. */
export type ReadElement =
  | { readonly kind: 'given'; readonly value: string }
  | { readonly kind: 'missing' }
  | { readonly kind: 'out-of-range' };

export interface PersonalCode {
  /** As many as codeElements; null for what wasn't given or can't be. */
  readonly elements: readonly (string | null)[];
  /** Questions whose answers can't be, so that a form can ask again. */
  readonly outOfRange: readonly CodeElementId[];
}

/**
 * Reads the answers to the questions of the personal code, in any script. What is missing stays missing:
 * one element may be, and a wrong guess would cost more.
 *
 * @param answers what was typed or chosen, by question; all may be missing
 * @example
 * readPersonalCode({ 'birth-day': '07.', 'mother-name': 'Љиљана' }).elements
 * // ['7', 'I', null, null, null, null, null]
 */
export function readPersonalCode(answers: Readonly<Partial<Record<CodeElementId, string>>>): PersonalCode {
  const read = codeElements.map((element) => readCodeElement(element, answers[element.id] ?? ''));

  return {
    elements: read.map((answer) => (answer.kind === 'given' ? answer.value : null)),
    outOfRange: codeElements.flatMap(({ id }, index) => (read[index]?.kind === 'out-of-range' ? [id] : [])),
  };
}

/**
 * Reads the answer to one question: a whole number in its range, or the letter of codeLetterOf.
 *
 * @example readCodeElement({ kind: 'number', id: 'birth-day', smallest: 1, largest: 31 }, '32')
 * // { kind: 'out-of-range' }
 */
export function readCodeElement(element: CodeElement, text: string): ReadElement {
  if (text.trim() === '') return { kind: 'missing' };
  const value = element.kind === 'number' ? readNumber(element, text) : codeLetterOf(text, element.place);

  return value === null ? { kind: 'out-of-range' } : { kind: 'given', value };
}

/** All answers that a question can come to, for a form that lets people choose. */
export function valuesOfElement(element: CodeElement): readonly string[] {
  if (element.kind === 'letter') return codeLetters;
  const count = element.largest - element.smallest + 1;

  return Array.from({ length: count }, (_, index) => String(element.smallest + index));
}

/** Days and months are often written with a dot. */
function readNumber({ smallest, largest }: CodeElement & { kind: 'number' }, text: string): string | null {
  const digits = /^(\d{1,3})\.?$/.exec(text.normalize('NFKC').trim())?.[1];
  if (digits === undefined) return null;
  const value = Number(digits);

  return value >= smallest && value <= largest ? String(value) : null;
}
