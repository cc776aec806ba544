import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

// Workers serve static files from one folder: both pages' files go there, and their cache rule with them.
const folder = fileURLToPath(new URL('../dist/assets', import.meta.url));
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });

for (const app of ['survey', 'analytics']) {
  cpSync(fileURLToPath(new URL(`../../../apps/${app}/build/client`, import.meta.url)), folder, {
    recursive: true,
  });
}

const immutable = 'Cache-Control: public, max-age=31536000, immutable';
writeFileSync(
  `${folder}/_headers`,
  `/_app/immutable/*\n  ${immutable}\n/workspace/_app/immutable/*\n  ${immutable}\n`,
);
