import type { Blueprint } from '../../../src/core/model/blueprint.ts';
import { VisitFlag } from '../../../src/core/simulate/runLog.ts';
import { runOf } from '../simulate/runs.ts';

/** Simulated years of a template, put together: how many leads came, were where, and went on to where. */
export function templateYears(blueprint: Blueprint, seeds: readonly number[]) {
  const runs = seeds.map((seed) => runOf(blueprint, { days: 365, seed, stock: true }));
  const count = (test: (run: (typeof runs)[number], row: number) => boolean) =>
    runs.reduce((sum, run) => {
      for (let row = 0; row < run.log.visits.length; row += 1) if (test(run, row)) sum += 1;
      return sum;
    }, 0);
  const isIn = ({ plan, log }: (typeof runs)[number], row: number, key: string) =>
    plan.stages[log.visits.stage[row]!]!.key === key;
  return {
    runs,
    leads:
      runs.reduce((sum, { log }) => sum + log.leads.arrived.filter((at) => at >= 0).length, 0) / seeds.length,
    /** Leads of a year that came to a stage for the first time, those not counted that had been there before it. */
    came: (key: string) =>
      count(
        (run, row) =>
          isIn(run, row, key) &&
          (run.log.visits.flags[row]! & VisitFlag.firstVisit) !== 0 &&
          run.log.visits.entered[row]! >= 0,
      ) / seeds.length,
    /** Of the visits that have ended, the part that went on to another stage. */
    wentOn: (from: string, to: string, among: 'all' | 'raised' | 'scored' = 'all') => {
      const isAmong = (flags: number) =>
        among === 'all' || ((flags & VisitFlag.handRaiser) !== 0) === (among === 'raised');
      const ended = (run: (typeof runs)[number], row: number) =>
        isIn(run, row, from) && run.log.visits.way[row]! >= 0 && isAmong(run.log.visits.flags[row]!);
      const gone = (run: (typeof runs)[number], row: number) =>
        ended(run, row) && run.plan.stages[run.plan.ways[run.log.visits.way[row]!]!.to]!.key === to;
      return count(gone) / count(ended);
    },
    /** The part of their hours that the people of a team are at work, in the first of the years. */
    busy: (team: string) => runs[0]!.teams[team]!.busyMs / runs[0]!.teams[team]!.openMs,
  };
}
