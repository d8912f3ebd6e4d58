import { writeFileSync } from 'node:fs';
import { cases } from './cases.ts';
import { prove } from './prove.ts';
import { FULL_DEMANDS, shortcomings } from './shortcomings.ts';
import type { TruthCase } from './truthCase.ts';
import { asMarkdown, asText, truthTable, type Proven } from './truthTable.ts';

/*
 * The proof that the simulator agrees with theory, in its full size. Arguments are words: only cases whose name
 * contains one of them are run. A run of all cases writes its table to test/truth/REPORT.md.
 */

const words = process.argv.slice(2).map((word) => word.toLowerCase());
const chosen = cases.filter(
  ({ id }) => words.length === 0 || words.some((word) => id.toLowerCase().includes(word)),
);
const proven = chosen.map(proveAndPrint);
const faults = proven.flatMap((one) => shortcomings(one, FULL_DEMANDS));
if (words.length === 0) writeFileSync('test/truth/REPORT.md', reportOf(proven));
if (chosen.length === 0)
  faults.push(`There is no such case; there are ${cases.map(({ id }) => id).join(', ')}.`);
console.log(faults.length === 0 ? '\nTheory and simulation agree.' : `\n${faults.join('\n')}`);
process.exitCode = faults.length === 0 ? 0 : 1;

function proveAndPrint(truth: TruthCase): Proven {
  const before = process.cpuUsage();
  const proven = { truth, proofs: prove(truth, truth.full) };
  const { user, system } = process.cpuUsage(before);
  console.log(`\n${truth.id} (${((user + system) / 1e6).toFixed(1)} s), mistake: ${truth.mistake}`);
  console.log(asText(truthTable([proven])));
  return proven;
}

function reportOf(all: readonly Proven[]): string {
  return `# Theory and simulation

Written by \`npm run truth\`. Each interval covers the mean of independent replications with 99.9 % confidence
(Student's t); "± %" is half its width relative to the expected value. "Mistake" says whether the expected value
lies outside the interval of a copy that is wrong on purpose: a dash where the mistake does not move the quantity
by twice that half-width. Seeds are 1, 2, 3 …, so a second run gives the same table. Of so many intervals at
99.9 % one would lie beside the truth by chance in about one of six such tables with other seeds.

${asMarkdown(truthTable(all))}

## What was simulated

${all.map(({ truth }) => `- ${sizeOf(truth)}`).join('\n')}
`;
}

function sizeOf({ title, warmUp, coolDown, full, mistake }: TruthCase): string {
  const times = [warmUp, full.minutes, coolDown].map((minutes) => minutes.toLocaleString('en'));
  const ofWrong = full.ofWrong ?? full.replications;
  return `**${title}**: ${full.replications} replications of ${times.join(' + ')} minutes (before, watched, after). Mistake, in ${ofWrong}: ${mistake}.`;
}
