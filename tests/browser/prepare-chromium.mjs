import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

const installed = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/**
 * A Chromium for the browser tests: one that is there, else Playwright's, else Debian's where packages may
 * be installed.
 *
 * @returns {{ path?: string, sentence: string }} without a path, the sentence says what to do
 */
export function prepareChromium() {
  const path = presentChromium() ?? playwrightChromium() ?? debianChromium();
  return path
    ? { path, sentence: `Browser tests run in ${path}.` }
    : {
        sentence:
          'No Chromium was found and none could be installed: the browser tests are skipped. ' +
          'Install Chromium or Chrome, or set CHROMIUM_PATH to one, and run the tests again.',
      };
}

/** The path of a Chromium that is already on this machine; undefined where there is none. */
export function presentChromium() {
  return [process.env.CHROMIUM_PATH, ...installed, cachedChromium()].find((path) => path && existsSync(path));
}

function playwrightChromium() {
  if (!cachedChromium())
    spawnSync('playwright-core', ['install', 'chromium'], { stdio: 'ignore', timeout: 180_000 });
  return cachedChromium();
}

function cachedChromium() {
  const caches = [
    process.env.PLAYWRIGHT_BROWSERS_PATH,
    join(homedir(), '.cache/ms-playwright'),
    join(homedir(), 'Library/Caches/ms-playwright'),
  ];
  const binaries = [
    'chrome-linux/chrome',
    'chrome-linux64/chrome',
    'chrome-mac/Chromium.app/Contents/MacOS/Chromium',
  ];

  for (const cache of caches.filter((folder) => folder && existsSync(folder))) {
    for (const version of readdirSync(cache).filter((name) => name.startsWith('chromium-'))) {
      const binary = binaries.map((name) => join(cache, version, name)).find(existsSync);
      if (binary) return binary;
    }
  }
}

function debianChromium() {
  if (process.platform !== 'linux' || process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get'))
    return undefined;

  const options = {
    stdio: 'ignore',
    timeout: 600_000,
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  };
  spawnSync('apt-get', ['update'], options);
  spawnSync(
    'apt-get',
    ['install', '-y', '--no-install-recommends', 'chromium', 'fonts-dejavu-core'],
    options,
  );
  return presentChromium();
}
