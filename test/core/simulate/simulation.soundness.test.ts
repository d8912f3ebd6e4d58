import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileBlueprint } from '../../../src/core/compile/compileBlueprint.ts';
import type { Plan } from '../../../src/core/compile/plan.ts';
import { MS_PER } from '../../../src/core/criteria/criterion.ts';
import { indexLog, rowsOfLead } from '../../../src/core/simulate/logIndex.ts';
import { EventKind, type RunLog } from '../../../src/core/simulate/runLog.ts';
import { simulate } from '../../../src/core/simulate/simulate.ts';
import { chances } from './random/chance.ts';
import { randomBlueprint } from './random/randomBlueprint.ts';

const days = 40;
const runs = fc.tuple(chances, fc.nat()).map(([chance, seed]) => {
  const { plan } = compileBlueprint(randomBlueprint(chance));
  return { plan: plan!, log: simulate(plan!, { leads: 30, days, seed }) };
});
const check = (holds: (run: { plan: Plan; log: RunLog }) => void) =>
  fc.assert(fc.property(runs, holds), { seed: 11, numRuns: 40, unbiased: true, endOnFailure: true });

/** How many leads end: in an end stage, at whatever depth. */
function endedIn(plan: Plan, log: RunLog): number {
  return log.visits.stage.filter((stage) => plan.stages[stage]!.isEnd).length;
}

describe('any run', () => {
  it('loses no lead: those that arrived have ended or are inside', () => {
    check(({ plan, log }) => {
      const inside = new Set<number>();
      for (let row = 0; row < log.visits.length; row += 1) {
        const isOpen = Number.isNaN(log.visits.left[row]!) && !plan.stages[log.visits.stage[row]!]!.isEnd;
        if (isOpen) inside.add(log.visits.lead[row]!);
      }
      expect(endedIn(plan, log) + inside.size).toBe(log.leads.length);
    });
  });

  it('lets no visit to a stage begin or end without a way, an arrival or the end of the run', () => {
    check(({ plan, log }) => {
      const [entered, left, still] = [0, 1, 2].map(() => plan.stages.map(() => 0));
      for (const source of log.leads.parent.keys()) {
        if (log.leads.parent[source]! >= 0) continue;
        for (const stage of plan.sources[log.leads.source[source]!]!.enters) entered![stage]! += 1;
      }
      for (let row = 0; row < log.events.length; row += 1) {
        const kind = log.events.kind[row]!;
        if (kind !== EventKind.outcome && kind !== EventKind.passed && kind !== EventKind.referred) continue;
        for (const stage of plan.ways[log.events.subject[row]!]!.enters) entered![stage]! += 1;
      }
      for (let row = 0; row < log.visits.length; row += 1) {
        const counts = Number.isNaN(log.visits.left[row]!) ? still! : left!;
        counts[log.visits.stage[row]!]! += 1;
      }
      expect(left!.map((count, stage) => count + still![stage]!)).toEqual(entered);
    });
  });

  it('has every lead in exactly one leaf at a time: the next visit begins when the last one ends', () => {
    check(({ plan, log }) => {
      const index = indexLog(log);
      const isLeaf = (row: number) => plan.stages[log.visits.stage[row]!]!.initial < 0;
      for (let lead = 0; lead < log.leads.length; lead += 1) {
        const leaves = Array.from(rowsOfLead(index.visits, lead)).filter(isLeaf);
        let at = log.leads.arrived[lead]!;
        for (const row of leaves) {
          expect(log.visits.entered[row]).toBe(at);
          at = log.visits.left[row]!;
        }
        expect(at).toBeNaN();
      }
    });
  });

  it('goes forward only, in whole milliseconds, and stops in time', () => {
    check(({ log }) => {
      let last = 0;
      for (const at of log.events.at) {
        expect(at).toBeGreaterThanOrEqual(last);
        last = at;
      }
      expect(last).toBeLessThan(days * MS_PER.days);
      const instants = [...log.leads.arrived, ...log.events.at, ...log.visits.entered];
      expect(instants.every(Number.isInteger)).toBe(true);
    });
  });

  it('has a parent for every referred lead that referred it then', () => {
    check(({ log }) => {
      const index = indexLog(log);
      for (let lead = 0; lead < log.leads.length; lead += 1) {
        const parent = log.leads.parent[lead]!;
        if (parent < 0) continue;
        expect(parent).toBeLessThan(lead);
        const made = Array.from(rowsOfLead(index.events, parent)).filter(
          (row) => log.events.kind[row] === EventKind.referred,
        );
        expect(log.events.at[made[log.leads.ordinal[lead]!]!]).toBe(log.leads.arrived[lead]);
      }
    });
  });

  it('takes no way more often than it may be taken', () => {
    check(({ plan, log }) => {
      const taken = new Map<string, number>();
      for (let row = 0; row < log.events.length; row += 1) {
        if (log.events.kind[row] !== EventKind.outcome && log.events.kind[row] !== EventKind.passed) continue;
        const key = `${log.events.lead[row]} ${log.events.subject[row]}`;
        taken.set(key, (taken.get(key) ?? 0) + 1);
        const { maximumRounds } = plan.ways[log.events.subject[row]!]!;
        if (maximumRounds >= 0) expect(taken.get(key)).toBeLessThanOrEqual(maximumRounds);
      }
    });
  });
});
