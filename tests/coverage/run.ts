// npm run coverage: how often 95 % intervals hold the truth, in seminars of people who don't exist. Takes minutes; prints
// the tables and writes them into docs/coverage.md. With a smaller number of seminars a design it only prints.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { coverageTables } from './coverage-tables.ts';
import { coverageDesigns } from './designs.ts';
import { measureCoverage } from './measure-coverage.ts';

const page = join(import.meta.dirname, '..', '..', 'docs', 'coverage.md');
const marks = { begin: '<!-- coverage: begin -->', end: '<!-- coverage: end -->' };
const seminarsOfFullRun = 24_000;
const shownSeminars = Number(process.argv[2] ?? seminarsOfFullRun);

if (!Number.isInteger(shownSeminars) || shownSeminars < 120) {
  console.error('Usage: npm run coverage -- [seminars a design, at least 120]');
  process.exit(2);
}

const designs = coverageDesigns.map((design) => {
  const began = performance.now();
  const measured = measureCoverage(design, { shownSeminars, truthPeople: 40_000 });
  console.error(`${design.name}: ${Math.round((performance.now() - began) / 1000)} s`);
  return measured;
});
const tables = coverageTables(designs);
console.log(tables);

if (shownSeminars === seminarsOfFullRun) {
  const [head] = readFileSync(page, 'utf8').split(marks.begin);
  const [, tail] = readFileSync(page, 'utf8').split(marks.end);
  if (head === undefined || tail === undefined) throw new Error(`${page} has lost its marks`);
  writeFileSync(page, `${head}${marks.begin}\n\n${tables}\n\n${marks.end}${tail}`);
}
