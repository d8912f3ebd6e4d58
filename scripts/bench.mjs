// `npm run bench [-- WORD … --OPTION …]`: runs every benchmark under test/bench, or those whose name contains a word.
// Options, from the first one on, are the benchmarks' own.
import { basename } from 'node:path';
import { filesUnder, installDependencies, root, run } from './project.mjs';

await installDependencies();
const args = process.argv.slice(2);
const firstOption = args.findIndex((arg) => arg.startsWith('--'));
const words = firstOption < 0 ? args : args.slice(0, firstOption);
const options = firstOption < 0 ? [] : args.slice(firstOption);
const benches = filesUnder('test/bench').filter((file) => {
  const name = basename(file);
  return /\.bench\.(ts|mjs)$/.test(name) && (words.length === 0 || words.some((word) => name.includes(word)));
});
if (benches.length === 0)
  console.log('There is no such benchmark under test/bench (*.bench.ts or *.bench.mjs).');

let failed = 0;
for (const file of benches) {
  console.log(`\n${file.slice(root.length)}`);
  // A process each, so that one benchmark's garbage is not the next one's pause.
  if ((await run(process.execPath, ['scripts/run.mjs', file, ...options])) !== 0) failed += 1;
}
process.exitCode = failed > 0 ? 1 : 0;
