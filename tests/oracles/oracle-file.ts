import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** How far a number may be from its expected value: at most abs + rel × |expected|. */
export interface Tolerance {
  readonly abs: number;
  readonly rel: number;
}

/** By the name of a field; `default` for all others. */
export type Tolerances = Readonly<Record<string, Tolerance>>;

export interface OracleCase {
  readonly id: string;
  readonly title: string;
  readonly input: unknown;
  readonly expected: unknown;
  readonly tolerance?: Tolerances;
}

/** One topic's cases, with what independent software answered. */
export interface OracleFile {
  readonly topic: string;
  readonly tolerance: Tolerances;
  readonly cases: readonly OracleCase[];
}

/** Every `*.json` of a folder, by name. */
export function readOracleFiles(folder: string): OracleFile[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .toSorted()
    .map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as OracleFile);
}
