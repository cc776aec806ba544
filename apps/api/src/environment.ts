import type { Database } from '@uvid/db';
import type { RandomSource } from '@uvid/linkage';
import type { LogEntry } from './service/log.ts';

/**
 * Where the secrets live that key a seminar's link digests: outside the database, so that a backup of the
 * one without the other links nobody. `destroy` of a secret that is gone already is not an error.
 */
export interface LinkingSecrets {
  create(seminarId: string): Promise<void>;
  read(seminarId: string): Promise<Uint8Array | null>;
  destroy(seminarId: string): Promise<void>;
}

/** A message to a person with an account; trainees have no address to write to. */
export interface Mail {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
}

/** Everything the API takes from outside; only the place that runs it reads files, variables or bindings. */
export interface ApiEnvironment {
  readonly database: Database;
  readonly linkingSecrets: LinkingSecrets;
  readonly clock: () => Date;
  readonly random: RandomSource;
  /** Scheme, host and port, without a slash at the end: `https://uvid.example`. */
  readonly origin: string;
  /** At least 32 characters; signs session cookies. */
  readonly authSecret: string;
  /** Without it, sign-in links are handed over by people, not sent. */
  readonly sendMail?: (mail: Mail) => Promise<void>;
  /** Lets whoever holds it make the first administrator, once, where no console can print a link. */
  readonly setupToken?: string;
  /** A key of the rate limit; it stays in memory for a minute and goes nowhere else. */
  readonly clientAddress?: (request: Request) => string;
  /**
   * Answers or link digests have just been deleted: nothing of them may be left where the database writes,
   * such as in a write-ahead log. Called after the deletion, and awaited.
   */
  readonly afterDeletion?: () => Promise<void>;
  readonly log: (entry: LogEntry) => void;
}
