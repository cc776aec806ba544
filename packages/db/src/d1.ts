import { drizzle } from 'drizzle-orm/d1';
import type { Database } from './database.ts';
import { schema } from './schema.ts';

/** What is needed of a Worker's D1 binding. */
export interface D1Binding {
  prepare(query: string): unknown;
  batch(statements: never[]): Promise<unknown>;
}

/**
 * The database behind a Worker's D1 binding; its migrations are applied with `wrangler d1 migrations apply`.
 *
 * @example const database = openD1(env.DATABASE);
 */
export function openD1(binding: D1Binding): Database {
  return drizzle(binding as Parameters<typeof drizzle>[0], { schema });
}
