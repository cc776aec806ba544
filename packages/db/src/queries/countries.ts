import { asc } from 'drizzle-orm';
import type { Database } from '../database.ts';
import { countries } from '../tables/countries.ts';
import { institutions } from '../tables/institutions.ts';
import type { Translated } from '../vocabulary.ts';

export interface Institution {
  readonly id: string;
  readonly names: Translated;
}

export interface Country {
  /** ISO 3166-1 alpha-2. */
  readonly code: string;
  readonly names: Translated;
  readonly institutions: readonly Institution[];
}

/** All countries by code, each with its institutions by id. */
export async function listCountries(database: Database): Promise<Country[]> {
  const rows = await database.select().from(countries).orderBy(asc(countries.code));
  const all = await database.select().from(institutions).orderBy(asc(institutions.id));
  return rows.map((country) => ({
    ...country,
    institutions: all
      .filter((institution) => institution.country === country.code)
      .map(({ id, names }) => ({ id, names })),
  }));
}
