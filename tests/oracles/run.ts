// npm run oracles -- FOLDER: holds the statistics against what independent software answered. Without a folder,
// against the project's own cases.
import { join } from 'node:path';
import { judgeFile } from './judge-file.ts';
import { readOracleFiles } from './oracle-file.ts';

const folder = process.argv[2] ?? join(import.meta.dirname, 'cases');
let [passed, failed] = [0, 0];

for (const file of readOracleFiles(folder)) {
  const verdicts = judgeFile(file);
  const bad = verdicts.filter(({ problems }) => problems.length > 0);

  console.log(`${file.topic} ${verdicts.length - bad.length}/${verdicts.length}`);
  for (const { id, problems } of bad) console.error(`  ${file.topic}/${id}\n    ${problems.join('\n    ')}`);
  passed += verdicts.length - bad.length;
  failed += bad.length;
}

console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
