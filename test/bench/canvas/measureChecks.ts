import { checkBlueprint } from '../../../src/core/checks/checkBlueprint.ts';
import { arrangeStages } from '../../../src/core/commands/arrangeCommands.ts';
import type { Command } from '../../../src/core/commands/command.ts';
import { setField } from '../../../src/core/commands/recordCommands.ts';
import { connectStages } from '../../../src/core/commands/transitionCommands.ts';
import type { Blueprint } from '../../../src/core/model/blueprint.ts';
import { applyChanges } from '../../../src/core/model/changes.ts';
import { recordsOf } from '../../../src/core/model/queries.ts';

const ROUNDS = 15;

/** What looking for problems costs after an edit of each kind, in milliseconds of processor time. */
export function measureChecks(start: Blueprint, say: (line: string) => void): void {
  const stages = recordsOf(start, 'stage');
  const teams = recordsOf(start, 'team');
  const stage = (round: number) => stages[(round * 17) % stages.length]!;
  let made = 0;
  const context = { newId: (prefix: string) => `${prefix}_bench${(made += 1)}` };
  const planned = <Payload>(command: Command<Payload>, blueprint: Blueprint, payload: Payload) =>
    applyChanges(blueprint, command.plan(blueprint, payload, context));
  const edits: Readonly<Record<string, (blueprint: Blueprint, round: number) => Blueprint>> = {
    rename: (blueprint, round) =>
      planned(setField, blueprint, { id: stage(round).id, path: ['name'], value: `Renamed ${round}` }),
    move: (blueprint, round) =>
      planned(arrangeStages, blueprint, { positions: { [stage(round).id]: { x: round * 8, y: 16 } } }),
    criteria: (blueprint, round) =>
      planned(setField, blueprint, {
        id: stage(round).id,
        path: ['enterCriteria'],
        value: { all: [] },
      }),
    'new way': (blueprint, round) =>
      planned(connectStages, blueprint, { fromId: stage(round).id, toId: stage(round + 5).id }),
    team: (blueprint, round) =>
      planned(setField, blueprint, {
        id: teams[round % teams.length]!.id,
        path: ['headCount'],
        value: round + 1,
      }),
  };
  const first = cpuMs(() => checkBlueprint(start));
  say(`problems     the first time ${first.toFixed(1)} ms`);
  for (const [name, edit] of Object.entries(edits)) {
    let blueprint = start;
    const costs = Array.from({ length: ROUNDS }, (_, round) => {
      blueprint = edit(blueprint, round);
      return cpuMs(() => checkBlueprint(blueprint));
    }).toSorted((a, b) => a - b);
    const median = costs[Math.floor(ROUNDS / 2)]!;
    say(
      `problems     after ${name.padEnd(9)} ${median.toFixed(1).padStart(6)} ms   most ${costs.at(-1)!.toFixed(1).padStart(6)}   of the first time ${(median / first).toFixed(2)}`,
    );
  }
}

function cpuMs(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1_000;
}
