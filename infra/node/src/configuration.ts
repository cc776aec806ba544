import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

export interface Configuration {
  readonly port: number;
  readonly origin: string;
  readonly dataFolder: string;
  readonly databaseUrl: string;
  readonly databaseToken: string | undefined;
  readonly authSecret: string;
  readonly demo: boolean;
  readonly behindProxy: boolean;
}

/**
 * Reads the environment: the only place in the Node process that does.
 *
 * PORT (8787), UVID_DATA (./data), UVID_ORIGIN (the address people open; http://localhost:PORT),
 * UVID_DATABASE_URL and UVID_DATABASE_TOKEN (a libSQL server instead of the file), UVID_DEMO (off: start
 * empty), UVID_PROXY (on: the rate limit counts the address that the proxy passes on), UVID_SECRET (signs sessions; otherwise made once and kept in the data folder).
 *
 * @throws {Error} with a sentence for the person who starts the service, when a value can't be used
 */
export function readConfiguration(environment: NodeJS.ProcessEnv): Configuration {
  const port = Number(environment.PORT ?? 8787);

  if (!Number.isInteger(port) || port < 1 || port > 65_535) {
    throw new Error(`PORT must be a number from 1 to 65535, not "${environment.PORT}".`);
  }

  const dataFolder = resolve(environment.UVID_DATA ?? 'data');
  mkdirSync(dataFolder, { recursive: true, mode: 0o700 });

  return {
    port,
    origin: readOrigin(environment.UVID_ORIGIN, port),
    dataFolder,
    databaseUrl: environment.UVID_DATABASE_URL ?? `file:${join(dataFolder, 'uvid.db')}`,
    databaseToken: environment.UVID_DATABASE_TOKEN,
    authSecret: environment.UVID_SECRET ?? keptSecret(join(dataFolder, 'session-secret')),
    demo: environment.UVID_DEMO !== 'off',
    behindProxy: environment.UVID_PROXY === 'on',
  };
}

function readOrigin(address: string | undefined, port: number) {
  if (!address) return `http://localhost:${port}`;
  if (!URL.canParse(address)) {
    throw new Error(`UVID_ORIGIN must be an address such as https://uvid.example.org, not "${address}".`);
  }

  return new URL(address).origin;
}

function keptSecret(path: string) {
  if (!existsSync(path)) writeFileSync(path, randomBytes(32).toString('base64url'), { mode: 0o600 });
  return readFileSync(path, 'utf8');
}
