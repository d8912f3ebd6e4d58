import { compileBlueprint } from '../../src/core/compile/compileBlueprint.ts';
import { measureRun } from '../../src/core/metrics/measure/measureRun.ts';
import { indexLog } from '../../src/core/simulate/logIndex.ts';
import { Replayer } from '../../src/core/simulate/replay.ts';
import { simulate } from '../../src/core/simulate/simulate.ts';
import { templates } from '../../src/core/templates/registry.ts';

/*
 * The engine against XState on the same plan and the same leads, in one run: the machine is noisy, so the
 * ratio is what counts. XState walks leads of the engine's own log, so both do the same work.
 */

const LEADS = 20_000;
const WALKED = 400;
const ROUNDS = 5;

const blueprint = templates.find('rawLeadToEvangelist')!.build();
const { plan } = compileBlueprint(blueprint);
if (plan === null) throw new Error('The default template does not compile.');

const options = { leads: LEADS, days: plan.runDays, seed: 1 };
const log = simulate(plan, options);
const index = indexLog(log);
const replayer = new Replayer(plan, blueprint);
const happenings = log.events.length + log.visits.length;

const engine: number[] = [];
const machine: number[] = [];
for (let round = 0; round <= ROUNDS; round += 1) {
  const atEngine = performance.now();
  simulate(plan, options);
  const atMachine = performance.now();
  for (let n = 0; n < WALKED; n += 1) {
    const difference = replayer.replay(log, index, (n * 47) % log.leads.length, plan.runDays * 86_400_000);
    if (difference !== null) throw new Error(difference.sentence);
  }
  const atEnd = performance.now();
  // The first round warms up.
  if (round === 0) continue;
  engine.push((atMachine - atEngine) / log.leads.length);
  machine.push((atEnd - atMachine) / WALKED);
}

const median = (values: readonly number[]) =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!;
const ratios = machine.map((each, round) => each / engine[round]!);
console.log(
  `engine   ${Math.round(1_000 / median(engine)).toLocaleString('en')} leads/s of the default template`,
);
console.log(
  `         ${(happenings / log.leads.length).toFixed(1)} visits and events a lead, written to the log`,
);
console.log(
  `XState   ${Math.round(1_000 / median(machine)).toLocaleString('en')} leads/s, the same leads event by event`,
);
console.log(
  `ratio    ${median(ratios).toFixed(0)} (rounds: ${ratios.map((ratio) => ratio.toFixed(0)).join(', ')})`,
);

// Where the time of a hundred thousand leads goes, as shares: the machine's speed cancels out.
const MANY = 100_000;
const spent: [what: string, ms: number][] = [];
function timed<Result>(what: string, work: () => Result): Result {
  const at = performance.now();
  const result = work();
  spent.push([what, performance.now() - at]);
  return result;
}
// A copy, because compiling remembers what it has compiled.
const copy = { ...blueprint, records: { ...blueprint.records } };
const many = timed('compiling', () => compileBlueprint(copy).plan!);
const run = timed('simulating', () => simulate(many, { ...options, leads: MANY }));
timed('indexing', () => indexLog(run));
timed('measuring', () => measureRun(many, run));
const total = spent.reduce((sum, [, ms]) => sum + ms, 0);
const shares = spent.map(([what, ms]) => `${what} ${((100 * ms) / total).toFixed(1)} %`);
console.log(`100,000  leads in ${(total / 1_000).toFixed(1)} s: ${shares.join(', ')}`);
