import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileBlueprint } from '../../../../src/core/compile/compileBlueprint.ts';
import { measureRun, measuresOf } from '../../../../src/core/metrics/measure/measureRun.ts';
import { RunCounter, type CountOptions } from '../../../../src/core/metrics/measure/tally.ts';
import type { Chunk, Column, RunLog } from '../../../../src/core/simulate/runLog.ts';
import { simulate } from '../../../../src/core/simulate/simulate.ts';
import { crowdedLifecycle } from './crowdedLifecycle.ts';

const DAY = 86_400_000;
const plan = compileBlueprint(crowdedLifecycle, 120).plan!;
const log = simulate(plan, { leads: 300, days: 120, seed: 4, stock: true });

type Rows = Pick<Chunk, 'table' | 'rows' | 'columns'>;

/** A table in chunks of so many rows. */
function chunksOf(table: keyof RunLog, size: number): Rows[] {
  const { length, ...columns } = log[table];
  const chunks: Rows[] = [];
  for (let at = 0; at < length; at += size) {
    const rows = Math.min(size, length - at);
    const parts = Object.entries(columns).map(([name, column]: [string, Column]) => {
      const width = column.length / length;
      return [name, column.slice(at * width, (at + rows) * width)] as const;
    });
    chunks.push({ table, rows, columns: Object.fromEntries(parts) });
  }
  return chunks;
}

/** Several lists as one: each keeps its order, and who comes next is as it happens. */
function shuffled(lists: readonly Rows[][], picks: readonly number[]): Rows[] {
  const waiting = lists.map((list) => [...list]);
  const all: Rows[] = [];
  for (let n = 0; waiting.some((list) => list.length > 0); n += 1) {
    const left = waiting.filter((list) => list.length > 0);
    all.push(left[(picks[n % picks.length] ?? 0) % left.length]!.shift()!);
  }
  return all;
}

const wholes: CountOptions[] = [
  {},
  { warmUpMs: 40 * DAY },
  { warmUpMs: 200 * DAY, untilMs: 200 * DAY },
  { filter: { source: 1 } },
  { warmUpMs: 10 * DAY, filter: { arrivedFromMs: 5 * DAY, arrivedBeforeMs: 50 * DAY, mqlType: 'scored' } },
];

describe('the count of a run', () => {
  it('is the same whatever the chunks, and in whichever order the tables come', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...wholes),
        fc.tuple(fc.integer({ min: 7, max: 400 }), fc.integer({ min: 30, max: 900 })),
        fc.array(fc.nat(2), { minLength: 1, maxLength: 20 }),
        (options, [leadRows, visitRows], picks) => {
          const counter = new RunCounter(plan, options);
          const lists = [chunksOf('visits', visitRows), chunksOf('events', 500), chunksOf('leads', leadRows)];
          for (const chunk of shuffled(lists, picks)) {
            counter.add(chunk);
            // Whoever gave the chunk may do with it what they like.
            for (const column of Object.values(chunk.columns)) column.fill(3);
          }
          expect(measuresOf(plan, counter)).toEqual(measureRun(plan, log, options));
        },
      ),
      { numRuns: 40, seed: 3 },
    );
  });

  it('ends where a run is stopped: who is inside then is so until then', () => {
    const counter = new RunCounter(plan, { untilMs: 400 * DAY });
    counter.endAt(120 * DAY);
    for (const table of ['leads', 'visits', 'events'] as const)
      for (const chunk of chunksOf(table, 1_000)) counter.add(chunk);
    expect(measuresOf(plan, counter)).toEqual(measureRun(plan, log));

    counter.endAt(900 * DAY);
    expect(counter.untilMs).toBe(120 * DAY);
  });

  it('does without the columns that an earlier version did not write', () => {
    const counter = new RunCounter(plan);
    for (const { table, rows, columns } of [...chunksOf('leads', 999), ...chunksOf('visits', 999)]) {
      const { waited: _waited, worked: _worked, value: _value, ...known } = columns as Record<string, Column>;
      counter.add({ table, rows, columns: known });
    }
    const [before, now] = [measuresOf(plan, counter), measureRun(plan, log)];
    const nothing = { meanWaitMs: NaN, meanWorkMs: NaN };

    expect(before.stages).toEqual(now.stages.map((stage) => ({ ...stage, ...nothing })));
    expect(before.revenue).toBeNaN();
    expect(before.arrived).toBe(now.arrived);
  });

  it('has seen a bit of everything here', () => {
    const { insideAtStart, customers, qualified, stages, wayCounts, reasons } = measureRun(plan, log);
    const mql = stages.find(({ stageId }) => stageId === 'stage_mql')!;

    expect(insideAtStart).toBe(160);
    expect(mql.meanWaitMs).toBeGreaterThan(3_600_000);
    expect(mql.meanWorkMs).toBeGreaterThan(0);
    for (const count of [customers, qualified!.handRaisers.customers, mql.slaDue, reasons.length])
      expect(count).toBeGreaterThan(0);
    for (const way of ['evangelist-mql', 'recycled-mal', 'opportunity-lost', 'cold', 'full'])
      expect(wayCounts[`transition_${way}`], way).toBeGreaterThan(0);
  });
});
