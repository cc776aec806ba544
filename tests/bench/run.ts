// npm run bench -- NAME: measures one thing on this machine and prints one line of JSON. A figure to compare with, not a
// test: nothing fails because a machine is slow.
import { benchStatistics } from './bench-statistics.ts';

const benches: Readonly<Record<string, () => object>> = { statistics: benchStatistics };
const name = process.argv[2] ?? '';
const bench = Object.hasOwn(benches, name) ? benches[name] : undefined;

if (bench) {
  console.log(JSON.stringify({ bench: name, ...bench() }));
} else {
  console.error(`Usage: npm run bench -- NAME, with NAME one of: ${Object.keys(benches).join(', ')}`);
  process.exitCode = 2;
}
