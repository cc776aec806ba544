import type { Role } from './api-types.ts';

/**
 * The pages that a person's roles open, in the order of the menu.
 *
 * @example pagesOf(['analyst']).map(({ path }) => path) // ['/countries', '/account']
 */
export function pagesOf(roles: readonly Role[]) {
  return pages.filter(({ openTo }) => openTo === 'all' || roles.some((role) => openTo.includes(role)));
}

export interface MenuPage {
  readonly path: '/' | '/countries' | '/people' | '/account';
  readonly name: 'seminars' | 'countries' | 'people' | 'account';
  readonly openTo: 'all' | readonly Role[];
}

const pages: readonly MenuPage[] = [
  { path: '/', name: 'seminars', openTo: ['trainer', 'country-lead'] },
  { path: '/countries', name: 'countries', openTo: ['country-lead', 'analyst'] },
  { path: '/people', name: 'people', openTo: ['country-lead', 'administrator'] },
  { path: '/account', name: 'account', openTo: 'all' },
];
