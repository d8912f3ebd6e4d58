import { compileBlueprint } from '../../src/core/compile/compileBlueprint.ts';
import type { Plan } from '../../src/core/compile/plan.ts';
import { MS_PER } from '../../src/core/criteria/criterion.ts';
import type { Blueprint } from '../../src/core/model/blueprint.ts';
import { indexLog, rowsOfLead } from '../../src/core/simulate/logIndex.ts';
import { Replayer } from '../../src/core/simulate/replay.ts';
import { EventKind, type RunLog } from '../../src/core/simulate/runLog.ts';
import { simulate } from '../../src/core/simulate/simulate.ts';

/** What came of replaying leads through the machine. */
export interface Replayed {
  readonly leads: number;
  readonly differences: readonly string[];
  /** How often what was compared occurred, by kind: ways by their trigger, all else by its name in the log. */
  readonly counts: ReadonlyMap<string, number>;
}

const DAYS = 365;

/**
 * Replays so many leads, spread evenly over years that begin with stock: as many years, of one seed after the
 * other, as it takes to have them.
 */
export function replaySample(blueprint: Blueprint, wanted: number): Replayed {
  const { plan } = compileBlueprint(blueprint, DAYS);
  const counts = new Map<string, number>();
  const differences: string[] = [];
  let leads = 0;
  for (let seed = 1; plan !== null && leads < wanted; seed += 1) {
    const log = simulate(plan, { leads: null, days: DAYS, seed, stock: true });
    if (log.leads.length === 0) break;
    const index = indexLog(log);
    const replayer = new Replayer(plan, blueprint);
    const step = Math.max(1, log.leads.length / (wanted - leads));
    for (let at = 0; at < log.leads.length && leads < wanted; at += step) {
      const lead = Math.floor(at);
      const difference = replayer.replay(log, index, lead, DAYS * MS_PER.days);
      if (difference !== null) differences.push(`Seed ${seed}: ${difference.sentence}`);
      for (const row of rowsOfLead(index.events, lead)) {
        const name = nameOf(plan, log, row);
        counts.set(name, (counts.get(name) ?? 0) + 1);
      }
      leads += 1;
    }
  }
  return { leads, differences, counts };
}

function nameOf(plan: Plan, log: RunLog, row: number): string {
  const kind = log.events.kind[row]!;
  const isWay = kind === EventKind.outcome || kind === EventKind.passed;
  if (isWay) return `ways by ${plan.ways[log.events.subject[row]!]!.trigger}`;
  return Object.entries(EventKind).find(([, value]) => value === kind)![0];
}

/** "name 12, other 3" */
export function toldCounts({ counts }: Replayed): string {
  return [...counts]
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .map(([name, count]) => `${name} ${count}`)
    .join(', ');
}
