import type { FinishedForm } from '../on-this-phone.ts';

/** A browser's storage that lives in a map. */
export function fakeStorage(values: Record<string, string> = {}): Pick<Storage, 'getItem' | 'setItem'> {
  const kept = new Map(Object.entries(values));

  return {
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
  };
}

/** A finished form with one answer. */
export function finishedForm(id: string, seminar: string): FinishedForm {
  return {
    id,
    seminar,
    wave: 'before',
    instrument: { id: 'gender-awareness', version: 1 },
    language: 'en',
    answers: { 'roles-fear': '4' },
    links: {},
  };
}
