import { type SQL, type SQLWrapper, sql } from 'drizzle-orm';

/** `column IN ('a', 'b')`, with the values written out: a constraint takes no parameters. */
export function isOneOf(column: SQLWrapper, values: readonly string[]): SQL {
  return sql`${column} in (${sql.raw(values.map((value) => `'${value}'`).join(', '))})`;
}

/** True for a calendar day, 'YYYY-MM-DD', and for null; SQLite's date() makes another text of anything else. */
export function isDay(column: SQLWrapper): SQL {
  return sql`${column} is date(${column})`;
}

/** True for a JSON array with at least one entry. */
export function isFilledList(column: SQLWrapper): SQL {
  return sql`json_type(${column}) = 'array' and json_array_length(${column}) > 0`;
}

/** True for a JSON object. */
export function isObject(column: SQLWrapper): SQL {
  return sql`json_type(${column}) = 'object'`;
}
