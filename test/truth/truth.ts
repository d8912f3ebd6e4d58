import { writeFileSync } from 'node:fs';
import { cases } from './cases.ts';
import { prove } from './prove.ts';
import { FULL_DEMANDS, shortcomings } from './shortcomings.ts';
import { asMarkdown, asText, truthTable, type Proven } from './truthTable.ts';

/*
 * The proof that the simulator agrees with theory, in its full size. Arguments are words: only cases whose name
 * contains one of them are run. A run of all cases writes its table to test/truth/REPORT.md.
 */

const words = process.argv.slice(2).map((word) => word.toLowerCase());
const chosen = cases.filter(
  ({ id }) => words.length === 0 || words.some((word) => id.toLowerCase().includes(word)),
);
if (chosen.length === 0) {
  console.error(`There is no such case; there are ${cases.map(({ id }) => id).join(', ')}.`);
  process.exitCode = 1;
}

const proven: Proven[] = [];
for (const truth of chosen) {
  const before = process.cpuUsage();
  const one = { truth, proofs: prove(truth, truth.full) };
  const { user, system } = process.cpuUsage(before);
  console.log(`\n${truth.id} (${((user + system) / 1e6).toFixed(1)} s), mistake: ${truth.mistake}`);
  console.log(asText(truthTable([one])));
  proven.push(one);
}

const faults = proven.flatMap((one) => shortcomings(one, FULL_DEMANDS));
console.log(faults.length === 0 ? '\nTheory and simulation agree.' : `\n${faults.join('\n')}`);
if (faults.length > 0) process.exitCode = 1;
if (words.length === 0) writeFileSync('test/truth/REPORT.md', reportOf(proven));

function reportOf(all: readonly Proven[]): string {
  return `# Theory and simulation

Written by \`npm run truth\`. Each interval covers the mean of independent replications with 99.9 % confidence
(Student's t); "± %" is half its width relative to the expected value. "Mistake" says whether the expected value
lies outside the interval of a copy that is wrong on purpose: a dash where the mistake does not move the quantity
by twice that half-width.

${asMarkdown(truthTable(all))}

The mistakes: ${all.map(({ truth }) => `${truth.title}: ${truth.mistake}`).join('; ')}.
`;
}
