import { migrateLibsql, openLibsql } from '@uvid/db/libsql';
import type { ApiEnvironment, LinkingSecrets } from '../environment.ts';
import type { LogEntry } from '../service/log.ts';

export const origin = 'https://uvid.example';
export const setupToken = 'the-set-up-token-of-the-tests';

export interface MemoryEnvironment extends ApiEnvironment {
  /** What was logged. */
  readonly lines: readonly LogEntry[];
  /** The linking secrets that exist, by seminar. */
  readonly secrets: ReadonlyMap<string, Uint8Array>;
  /** Takes the database away. */
  readonly close: () => void;
}

/** An environment that lives in memory: a database of its own, the real clock and Web Crypto. */
export async function memoryEnvironment(overrides: Partial<ApiEnvironment> = {}): Promise<MemoryEnvironment> {
  const database = await openLibsql(':memory:');
  await migrateLibsql(database);
  const secrets = new Map<string, Uint8Array>();
  const lines: LogEntry[] = [];

  return {
    database,
    linkingSecrets: secretsIn(secrets),
    clock: () => new Date(),
    random: (bytes) => crypto.getRandomValues(new Uint8Array(bytes)),
    origin,
    authSecret: 'a secret of at least thirty-two characters',
    setupToken,
    log: (entry) => lines.push(entry),
    lines,
    secrets,
    close: () => database.$client.close(),
    ...overrides,
  };
}

function secretsIn(secrets: Map<string, Uint8Array>): LinkingSecrets {
  return {
    create: async (id) => void secrets.set(id, crypto.getRandomValues(new Uint8Array(32))),
    read: async (id) => secrets.get(id) ?? null,
    destroy: async (id) => void secrets.delete(id),
  };
}
