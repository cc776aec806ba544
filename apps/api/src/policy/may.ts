import type { Language } from '@uvid/surveys';

/** What people can be; one person may be several. */
export const roles = ['trainer', 'country-lead', 'analyst', 'administrator'] as const;

export type Role = (typeof roles)[number];

/** Who asks. Null stands for everybody without an account, trainees among them. */
export interface Person {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly roles: readonly Role[];
  /** ISO 3166-1 alpha-2; null for people who work for no single country. */
  readonly country: string | null;
  readonly language: Language;
}

/**
 * What can be done in the workspace, with what the decision depends on. Taking part and signing in are open to
 * everybody and ask nobody; no action reads a response.
 */
export type Action =
  | { readonly kind: 'enter-workspace' }
  | { readonly kind: 'create-seminar'; readonly country: string }
  | { readonly kind: 'see-seminar'; readonly owner: string; readonly country: string }
  | { readonly kind: 'run-seminar'; readonly owner: string; readonly country: string }
  | { readonly kind: 'compare-countries' }
  | { readonly kind: 'see-country'; readonly country: string }
  | { readonly kind: 'create-programme' }
  | { readonly kind: 'list-people' }
  | { readonly kind: 'manage-person'; readonly country: string | null; readonly roles: readonly Role[] };

/**
 * The whole policy: whether this person may do this.
 *
 * A trainer who belongs to a country plans seminars there. A seminar is run by its owner alone and seen by its
 * owner and the country's lead. A country's lead manages trainers and leads of the same country; an
 * administrator manages everybody and sees no seminar. Analysts compare all countries, a lead sees the own one
 * beside all together.
 *
 * @param person null without a session
 * @example may(null, { kind: 'enter-workspace' }) // false
 */
export function may(person: Person | null, action: Action): boolean {
  switch (action.kind) {
    case 'enter-workspace':
      return person !== null;
    case 'create-seminar':
      return is(person, 'trainer') && (person?.country === null || person?.country === action.country);
    case 'run-seminar':
      return is(person, 'trainer') && person?.id === action.owner;
    case 'see-seminar':
      return (
        (is(person, 'trainer') && person?.id === action.owner) ||
        (isLead(person) && person?.country === action.country)
      );
    case 'compare-countries':
      return is(person, 'analyst') || isLead(person);
    case 'see-country':
      return is(person, 'analyst') || (isLead(person) && person?.country === action.country);
    case 'create-programme':
      return is(person, 'administrator');
    case 'list-people':
      return is(person, 'administrator') || isLead(person);
    case 'manage-person':
      return is(person, 'administrator') || leads(person, action.country, action.roles);
  }
}

function is(person: Person | null, role: Role): boolean {
  return person?.roles.includes(role) ?? false;
}

function isLead(person: Person | null): boolean {
  return is(person, 'country-lead') && person?.country !== null;
}

function leads(person: Person | null, country: string | null, given: readonly Role[]): boolean {
  const inOwnCountry = country !== null && person?.country === country;
  const regionalRole = given.some((role) => role === 'analyst' || role === 'administrator');
  return isLead(person) && inOwnCountry && !regionalRole;
}
