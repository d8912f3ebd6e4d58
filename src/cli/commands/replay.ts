import { singleton } from '../../core/model/queries.ts';
import { indexLog } from '../../core/simulate/logIndex.ts';
import { Replayer, type Difference } from '../../core/simulate/replay.ts';
import { simulate } from '../../core/simulate/simulate.ts';
import { ExitCode, type Command } from '../command.ts';
import { planOf } from '../planOf.ts';
import { readBlueprint } from '../readBlueprint.ts';
import { requireRoom } from '../requireRoom.ts';
import { readRunOptions, runOptions } from '../runOptions.ts';

const DAY_MS = 86_400_000;
const MOST_SHOWN = 10;

export const replay: Command = {
  name: 'replay',
  usage: 'FILE [OPTIONS]',
  summary: 'Replays simulated leads through the XState machine and compares their paths, step by step.',
  details: ['Exits with 1 when a single lead takes another path, or the same at another instant.'],
  options: runOptions,
  operands: 1,
  async run(typed, terminal) {
    const optionsFor = readRunOptions(typed);
    const blueprint = await readBlueprint(typed, terminal);
    const options = optionsFor(singleton(blueprint, 'settings'));
    const plan = planOf(blueprint, options, terminal);
    if (plan === null) return ExitCode.found;
    requireRoom(plan, options, true, terminal);
    const log = simulate(plan, options);
    const index = indexLog(log);
    const replayer = new Replayer(plan, blueprint);
    const differences: Difference[] = [];
    for (let lead = 0; lead < log.leads.length; lead += 1) {
      const difference = replayer.replay(log, index, lead, options.days * DAY_MS);
      if (difference !== null) differences.push(difference);
    }
    terminal.print(
      `${log.leads.length.toLocaleString('en')} leads compared, ${differences.length.toLocaleString('en')} differences.\n`,
    );
    for (const { sentence } of differences.slice(0, MOST_SHOWN)) terminal.print(`${sentence}\n`);
    return differences.length === 0 ? ExitCode.well : ExitCode.found;
  },
};
