import { templates } from '../../src/core/templates/registry.ts';
import { replaySample, toldCounts } from './replaySample.ts';

/*
 * The proof in full size that the simulator takes the ways of the machine: so many leads of every template
 * (10,000 unless another number is given) are replayed through XState, step by step. Fails at a single difference.
 */

const wanted = Number(process.argv[2] ?? 10_000);
for (const { id, build } of templates.all) {
  const before = process.cpuUsage();
  const replayed = replaySample(build(), wanted);
  const { user, system } = process.cpuUsage(before);
  const seconds = ((user + system) / 1e6).toFixed(1);
  console.log(
    `${id}: ${replayed.leads} leads, ${replayed.differences.length} differences (${seconds} s); ${toldCounts(replayed)}`,
  );
  for (const sentence of replayed.differences.slice(0, 10)) console.log(sentence);
  if (replayed.differences.length > 0) process.exitCode = 1;
}
