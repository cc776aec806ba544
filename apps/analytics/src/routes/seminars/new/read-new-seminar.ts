import type { NewSeminar } from '@uvid/api';
import { isLanguage } from '@uvid/surveys';

export type ReadNewSeminar =
  | { readonly kind: 'read'; readonly seminar: NewSeminar }
  | { readonly kind: 'faulty'; readonly fault: 'chooseLanguage' | 'chooseWay' };

/**
 * A planned seminar from its form. What a browser checks by itself is left to it and to the API; groups of
 * boxes have no such check.
 */
export function readNewSeminar(form: FormData): ReadNewSeminar {
  const languages = form.getAll('languages').filter(isLanguage);
  const ways = form.getAll('ways').filter((way) => way === 'card' || way === 'phone');
  if (languages.length === 0) return { kind: 'faulty', fault: 'chooseLanguage' };
  if (ways.length === 0) return { kind: 'faulty', fault: 'chooseWay' };

  const [country = '', institution = ''] = field(form, 'institution').split('/');
  return {
    kind: 'read',
    seminar: {
      programme: field(form, 'programme'),
      country,
      institution,
      heldOn: field(form, 'heldOn'),
      title: field(form, 'title'),
      languages,
      ways,
      plannedSize: Number(field(form, 'plannedSize')),
      followup: form.has('followup'),
    },
  };
}

function field(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === 'string' ? value.trim() : '';
}
