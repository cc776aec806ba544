import { parseReceipt } from '@uvid/linkage';
import { type Answers, isLanguage, type Language, type Wave, waves } from '@uvid/surveys';

/**
 * A form as it was posted. Fields of the page itself start with `_`; every other field is an answer, named
 * after its item.
 */
export interface PostedForm {
  /** The response's id; null where it was missing or damaged. */
  readonly id: string | null;
  readonly wave: Wave | null;
  readonly instrument: { readonly id: string; readonly version: number };
  /** The language in which the questions were read. */
  readonly language: Language | null;
  /** The language to go on in, where one of the language buttons was pressed. */
  readonly switchTo: Language | null;
  readonly answers: Answers;
  /** As typed. */
  readonly card: string;
  /** The phone's key, where the phone could not derive its digest itself. */
  readonly phoneKey: string;
}

/**
 * Reads a posted form; nothing in it is trusted, and what is missing is null or empty.
 *
 * @example readForm(formData).answers // { 'roles-fear': '4' }
 */
export function readForm(data: FormData): PostedForm {
  const text = (name: string) => {
    const value = data.get(name);
    return typeof value === 'string' ? value : '';
  };
  const id = parseReceipt(text('_id'));
  const language = text('_language');
  const switchTo = text('_to');

  return {
    id: id.kind === 'valid' ? id.code : null,
    wave: waves.find((wave) => wave === text('_wave')) ?? null,
    instrument: { id: text('_instrument'), version: Number.parseInt(text('_version'), 10) || 0 },
    language: isLanguage(language) ? language : null,
    switchTo: isLanguage(switchTo) ? switchTo : null,
    answers: answersIn(data),
    card: text('_card').trim(),
    phoneKey: text('_phone'),
  };
}

/** The answers among a form's fields. */
export function answersIn(data: FormData): Answers {
  const answers = [...data].filter(
    (field): field is [string, string] => !field[0].startsWith('_') && typeof field[1] === 'string',
  );
  return Object.fromEntries(answers.filter(([, option]) => option !== ''));
}
