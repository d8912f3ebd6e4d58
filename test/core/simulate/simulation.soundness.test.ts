import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Plan } from '../../../src/core/compile/plan.ts';
import { rowsOfLead } from '../../../src/core/simulate/logIndex.ts';
import { EventKind, VisitFlag, type RunLog } from '../../../src/core/simulate/runLog.ts';
import { makeRun, RANDOM_RUN_MS, randomRuns } from './random/randomRun.ts';
import { teamFaults } from './random/teamLedger.ts';
import type { TestRun } from './runs.ts';

/** Another seed, and more of them, for a longer search: SOUND_SEED=… SOUND_RUNS=… */
const seed = Number(process.env['SOUND_SEED'] ?? 11);
const numRuns = Number(process.env['SOUND_RUNS'] ?? 80);
const runs = fc
  .sample(randomRuns, { numRuns, seed, unbiased: true } as never)
  .flatMap((random) => makeRun(random, 30) ?? []);
const check = (holds: (run: TestRun) => void) => runs.forEach(holds);

const moving: readonly number[] = [
  EventKind.outcome,
  EventKind.passed,
  EventKind.overflowed,
  EventKind.gaveUp,
];

/** The stages that a lead begins in, outermost first; of a referred one nothing: its way leads there. */
function beginningOf(plan: Plan, log: RunLog, lead: number): readonly number[] {
  const parent = log.leads.parent[lead]!;
  if (parent >= 0) return [];
  if (parent === -1) return plan.sources[log.leads.source[lead]!]!.enters;
  const stages: number[] = [];
  for (let at = -2 - parent; at >= 0; at = plan.stages[at]!.parent) stages.unshift(at);
  return stages;
}

/** Visits that were made: not those that a policy has written down (rule B1). */
const isMade = (log: RunLog, row: number) => (log.visits.flags[row]! & VisitFlag.backfilled) === 0;

describe('any run', () => {
  it('loses no lead: those that arrived and the stock have ended or are inside (K1)', () => {
    check(({ plan, log }) => {
      const inside = new Set<number>();
      let ended = 0;
      for (let row = 0; row < log.visits.length; row += 1) {
        const { isEnd } = plan.stages[log.visits.stage[row]!]!;
        if (isEnd) ended += 1;
        else if (Number.isNaN(log.visits.left[row]!)) inside.add(log.visits.lead[row]!);
      }
      expect(ended + inside.size).toBe(log.leads.length);
    });
  });

  it('lets no visit to a stage begin or end without a way, an arrival or the end of the run (K1)', () => {
    check(({ plan, log }) => {
      const [entered, left, still] = [0, 1, 2].map(() => plan.stages.map(() => 0));
      for (let lead = 0; lead < log.leads.length; lead += 1) {
        for (const stage of beginningOf(plan, log, lead)) entered![stage]! += 1;
      }
      for (let row = 0; row < log.events.length; row += 1) {
        const kind = log.events.kind[row]!;
        if (!moving.includes(kind) && kind !== EventKind.referred) continue;
        for (const stage of plan.ways[log.events.subject[row]!]!.enters) entered![stage]! += 1;
      }
      for (let row = 0; row < log.visits.length; row += 1) {
        const counts = Number.isNaN(log.visits.left[row]!) ? still! : left!;
        if (isMade(log, row)) counts[log.visits.stage[row]!]! += 1;
      }
      expect(left!.map((count, stage) => count + still![stage]!)).toEqual(entered);
    });
  });

  it('has every lead in exactly one leaf at a time: the next visit begins when the last one ends (K1)', () => {
    check(({ plan, log, index }) => {
      const isLeaf = (row: number) => plan.stages[log.visits.stage[row]!]!.initial < 0;
      for (let lead = 0; lead < log.leads.length; lead += 1) {
        const leaves = Array.from(rowsOfLead(index.visits, lead)).filter(
          (row) => isLeaf(row) && isMade(log, row),
        );
        let at = log.leads.arrived[lead]!;
        for (const row of leaves) {
          if (log.visits.entered[row] !== at) expect(log.visits.entered[row]).toBe(at);
          at = log.visits.left[row]!;
        }
        expect(at).toBeNaN();
      }
    });
  });

  it('goes forward only, in whole milliseconds, and stops in time (T1, R1)', () => {
    check(({ log }) => {
      let last = -Infinity;
      for (const at of log.events.at) {
        if (at < last) expect(at).toBeGreaterThanOrEqual(last);
        last = at;
      }
      expect(last).toBeLessThan(RANDOM_RUN_MS);
      const instants = [...log.leads.arrived, ...log.events.at, ...log.visits.entered];
      expect(instants.every(Number.isInteger)).toBe(true);
    });
  });

  it('has a parent for every referred lead that referred it then (X2)', () => {
    check(({ log, index }) => {
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

  it('takes no way more often than it may be taken (Y1)', () => {
    check(({ plan, log }) => {
      const taken = new Map<string, number>();
      for (let row = 0; row < log.events.length; row += 1) {
        if (!moving.includes(log.events.kind[row]!)) continue;
        const key = `${log.events.lead[row]} ${log.events.subject[row]}`;
        taken.set(key, (taken.get(key) ?? 0) + 1);
        const { maximumRounds } = plan.ways[log.events.subject[row]!]!;
        if (maximumRounds >= 0 && taken.get(key)! > maximumRounds)
          expect(taken.get(key)).toBeLessThanOrEqual(maximumRounds);
      }
    });
  });

  it('has people work on one lead at a time, in their hours, and none idle while a lead waits (W2, W3, W6)', () => {
    let starts = 0;
    check(({ plan, log, teams }) => {
      expect(teamFaults(plan, log, RANDOM_RUN_MS)).toEqual([]);
      starts += Object.values(teams).reduce((sum, team) => sum + team.starts, 0);
    });
    expect(starts).toBeGreaterThan(20 * numRuns);
  });

  it('counts for its teams what its leads went through (M2, K1)', () => {
    check(({ plan, log, teams }) => {
      const all = Object.values(teams);
      const begun = all.map(({ team }) => plan.teams[team]!.id);
      const counts = { starts: new Map<string, number>(), overflows: 0, gaveUps: 0 };
      for (let row = 0; row < log.events.length; row += 1) {
        const kind = log.events.kind[row]!;
        if (kind === EventKind.overflowed) counts.overflows += 1;
        if (kind === EventKind.gaveUp) counts.gaveUps += 1;
        if (kind !== EventKind.activityStarted || log.events.at[row]! < 0) continue;
        const team = plan.teams[plan.activities[log.events.subject[row]!]!.team]?.id ?? '';
        counts.starts.set(team, (counts.starts.get(team) ?? 0) + 1);
      }
      expect(all.map(({ starts }) => starts)).toEqual(begun.map((id) => counts.starts.get(id) ?? 0));
      const sum = (of: 'overflows' | 'gaveUps') => all.reduce((total, team) => total + team[of], 0);
      expect([sum('overflows'), sum('gaveUps')]).toEqual([counts.overflows, counts.gaveUps]);
      for (const { busyMs, openMs, waits, starts } of all) {
        expect(busyMs).toBeLessThanOrEqual(openMs);
        expect(waits).toBeLessThanOrEqual(starts);
      }
    });
  });
});

describe('the books of teams', () => {
  const faulty = (change: (plan: Plan) => Plan) =>
    runs.filter(({ plan, log }) => teamFaults(change(plan), log, RANDOM_RUN_MS).length > 0).length;
  const withCrews = (change: (crew: Plan['teams'][number]['crews'][number]) => object) => (plan: Plan) => ({
    ...plan,
    teams: plan.teams.map((team) => ({
      ...team,
      crews: team.crews.map((crew) => ({ ...crew, ...change(crew) })),
    })),
  });

  it('show that a person is missing, or is one too many', () => {
    expect(faulty(withCrews(({ people }) => ({ people: people - 1 })))).toBeGreaterThan(10);
    expect(faulty(withCrews(({ people }) => ({ people: people + 1 })))).toBeGreaterThan(5);
  });

  it('show that people work at other hours', () => {
    const shift = (hours: number) => (plan: Plan) => ({
      ...plan,
      calendars: plan.calendars.map(({ opens, closes, before }) => ({
        opens: opens.map((instant) => instant + hours * 3_600_000),
        closes: closes.map((instant) => instant + hours * 3_600_000),
        before,
      })),
    });
    expect(faulty(shift(1))).toBeGreaterThan(3);
    expect(faulty(shift(-1))).toBeGreaterThan(3);
  });

  it('show that a queue is longer than it may be', () => {
    const none = (plan: Plan) => ({
      ...plan,
      teams: plan.teams.map((team) => ({ ...team, queueLimit: 0 })),
    });
    expect(faulty(none)).toBeGreaterThan(3);
  });
});
