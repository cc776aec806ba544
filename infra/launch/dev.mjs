// Rebuilds the pages on every change and restarts the service on the new build.
import { spawn, spawnSync } from 'node:child_process';

const first = spawnSync('turbo', ['run', 'build', '--filter=@uvid/node', '--output-logs=errors-only'], {
  stdio: 'inherit',
});
if (first.status !== 0) process.exit(first.status ?? 1);

const children = [
  spawn('turbo', ['watch', 'build', '--filter=@uvid/node', '--output-logs=errors-only'], {
    stdio: 'inherit',
  }),
  spawn('node', ['--watch', 'infra/node/src/main.ts'], { stdio: 'inherit' }),
];

for (const signal of ['SIGINT', 'SIGTERM']) {
  process.on(signal, () => {
    for (const child of children) child.kill(signal);
  });
}
