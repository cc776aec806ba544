import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { TestProject } from 'vitest/node';
import { launchChromium, type SignedIn } from './browser.ts';
import { presentChromium } from './prepare-chromium.mjs';
import { signIn } from './trainer.ts';

/** What the tests know of the service that was started for them. */
export interface StartedService {
  readonly origin: string;
  /** Address of the seminar that a demonstration has open. */
  readonly demoSurvey: string;
  /** The first person, who has used the one-time link that the service printed. */
  readonly administrator: SignedIn;
  readonly dataFolder: string;
  /** File with everything that the service has printed. */
  readonly log: string;
}

declare module 'vitest' {
  interface ProvidedContext {
    /** Empty where there is no Chromium: then every test is skipped. */
    chromium: string;
    service: StartedService;
  }
}

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Starts the service on an empty data folder before the first test; ends it and removes the folder afterwards. */
export default async function setup(project: TestProject): Promise<(() => Promise<void>) | undefined> {
  const chromium = presentChromium() ?? '';
  project.provide('chromium', chromium);
  if (chromium === '') {
    console.log('No Chromium was found: the browser tests are skipped. Set CHROMIUM_PATH to one.');
    return undefined;
  }

  const folder = mkdtempSync(join(tmpdir(), 'uvid-browser-tests-'));
  const log = join(folder, 'service.log');
  const port = await freePort();
  const dataFolder = join(folder, 'data');
  const service = startProcess({ PORT: String(port), UVID_DATA: dataFolder }, log);

  let stopping = false;
  service.on('exit', (status, signal) => {
    if (stopping) return;
    console.error(
      `The service ended by itself (${signal ?? status}). It printed:\n${readFileSync(log, 'utf8')}`,
    );
  });
  const stop = async () => {
    stopping = true;
    if (service.exitCode === null && service.signalCode === null) {
      service.kill('SIGTERM');
      await once(service, 'exit');
    }
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    const [demoSurvey, signInLink] = await printedLinks(service, log);
    const administrator = await signInOnce(chromium, signInLink);
    const origin = `http://localhost:${port}`;
    project.provide('service', { origin, demoSurvey, administrator, dataFolder, log });
  } catch (error) {
    await stop();
    throw error;
  }
  return stop;
}

function startProcess(settings: Record<string, string>, log: string): ChildProcess {
  // Nothing of the surrounding settings reaches the service: tests must never write into a real database.
  const inherited = Object.entries(process.env).filter(([name]) => !name.startsWith('UVID_'));
  const output = openSync(log, 'a');

  return spawn(process.execPath, ['infra/node/src/main.ts'], {
    cwd: root,
    stdio: ['ignore', output, output],
    env: { ...Object.fromEntries(inherited), ...settings },
  });
}

async function printedLinks(service: ChildProcess, log: string): Promise<[string, string]> {
  for (let tries = 0; tries < 300; tries += 1) {
    const printed = readFileSync(log, 'utf8');
    const survey = /Survey \(demo\): (\S+)/.exec(printed)?.[1];
    const signIn = /Sign in once: (\S+)/.exec(printed)?.[1];

    if (survey && signIn) return [survey, signIn];
    if (service.exitCode !== null) break;
    await pause(100);
  }
  throw new Error(`The service did not start. It printed:\n${readFileSync(log, 'utf8')}`);
}

async function signInOnce(executablePath: string, link: string): Promise<SignedIn> {
  const browser = await launchChromium(executablePath);
  try {
    const desk = await browser.newContext({ locale: 'en-GB' });
    await signIn(desk, link);
    return await desk.storageState();
  } finally {
    await browser.close();
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0);
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('no free port');
  return address.port;
}
