// Runs every check and every test, and ends with one line: "N passed, N failed".
// Node's own modules only; the launcher has already installed everything and put it on PATH.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { prepareChromium } from './browser/prepare-chromium.mjs';

const reports = mkdtempSync(join(tmpdir(), 'uvid-tests-'));
const tally = { passed: 0, failed: 0, skipped: 0 };

step('Build', 'turbo', ['run', 'build', '--output-logs=errors-only']);
step('Types', 'turbo', ['run', 'check', '--output-logs=errors-only']);
step('Lint and format', 'biome', ['check', '--error-on-warnings', '.']);
step('Direction of dependencies', 'depcruise', [
  '--config',
  '.dependency-cruiser.mjs',
  'apps',
  'packages',
  'infra',
]);
suite('Tests', ['run']);

const browser = prepareChromium();
if (!browser.path) console.log(`\n${browser.sentence}`);
suite('Tests in a browser', ['run', '--config', 'tests/browser/vitest.config.ts'], {
  CHROMIUM_PATH: browser.path ?? '',
});

rmSync(reports, { recursive: true, force: true });
if (tally.skipped > 0) console.log(`${tally.skipped} skipped`);
console.log(`${tally.passed} passed, ${tally.failed} failed`);
process.exit(tally.failed > 0 ? 1 : 0);

/** A command that passes or fails as a whole. */
function step(title, command, args) {
  console.log(`\n— ${title}`);
  const { status } = spawnSync(command, args, { stdio: 'inherit' });
  if (status === 0) tally.passed += 1;
  else tally.failed += 1;
}

/** A test run, whose report says how many passed; a run that breaks before its report counts as one failure. */
function suite(title, args, environment = {}) {
  console.log(`\n— ${title}`);
  const report = join(reports, `${title}.json`);
  const { status } = spawnSync(
    'vitest',
    [...args, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`],
    { stdio: 'inherit', env: { ...process.env, ...environment } },
  );

  try {
    const result = JSON.parse(readFileSync(report, 'utf8'));
    tally.passed += result.numPassedTests;
    tally.failed += result.numFailedTests;
    tally.skipped += result.numPendingTests;
    if (status !== 0 && result.numFailedTests === 0) tally.failed += 1;
  } catch {
    tally.failed += 1;
  }
}
