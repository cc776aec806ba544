import type { Database } from '../database.ts';

/**
 * One promise of the database, checked on every driver. Cases share a database, so each makes a seminar and a
 * programme of its own.
 */
export interface ContractCase {
  readonly title: string;
  readonly run: (database: Database) => Promise<void>;
}
