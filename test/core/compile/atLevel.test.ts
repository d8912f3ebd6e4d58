import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { atLevel, levels, type Level } from '../../../src/core/compile/atLevel.ts';
import { compileBlueprint } from '../../../src/core/compile/compileBlueprint.ts';
import type { Plan } from '../../../src/core/compile/plan.ts';
import { blueprints } from '../../support/arbitraries.ts';
import { blueprintOf, record, stage, transition } from '../../support/blueprints.ts';
import { activity, takes, time } from '../simulate/parts.ts';

const HOUR = 3_600_000;
const office = [1, 2, 3, 4, 5].map((weekday) => ({ weekday, from: 540, to: 1_020 }));

const whole = compileBlueprint(
  blueprintOf(
    record('calendar', 'office', { openHours: office }),
    record('team', 'desk', {
      headCount: 2,
      calendarId: 'calendar_office',
      shifts: [{ headCount: 1, calendarId: 'calendar_office' }],
      queueLimit: 3,
    }),
    stage('call', {
      responsibleTeamId: 'team_desk',
      activities: [
        activity('gather', { batch: { kind: 'leads', leads: 5 } }),
        activity('review', {
          batch: { kind: 'daily', minute: 540 },
          wait: takes(2, 'hours', 'office'),
          effort: takes(1, 'days', 'office'),
        }),
      ],
      sla: { firstResponse: time(4, 'hours', 'office'), maximumTime: time(2, 'days', 'office') },
      stock: { leads: 9, age: takes(1, 'days', 'office') },
    }),
    stage('won'),
    stage('lost', { kind: 'end' }),
    transition('call', 'won', { delay: takes(3, 'days', 'office') }),
    transition('call', 'lost', {
      trigger: 'timer',
      timer: { kind: 'after', duration: time(1, 'weeks', 'office') },
    }),
    transition('call', 'lost', {
      id: 'transition_cold',
      trigger: 'patience',
      delay: takes(1, 'days', 'office'),
    }),
    transition('won', 'call', { kind: 'refer', delay: takes(1, 'weeks', 'office') }),
  ),
).plan!;

const untouched = structuredClone(whole);
const at = Object.fromEntries(levels.map((level) => [level, atLevel(whole, level)])) as Record<Level, Plan>;
const below: readonly Level[] = ['paths', 'time', 'capacity'];

/** Every calendar that something in the plan is counted in. */
function calendarsIn(value: unknown): number[] {
  if (Array.isArray(value)) return value.flatMap(calendarsIn);
  if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value)) return [];
  return Object.entries(value).flatMap(([member, inner]) =>
    member === 'calendar' ? [inner as number] : calendarsIn(inner),
  );
}
const countedIn = (plan: Plan) => calendarsIn(plan).filter((calendar) => calendar >= 0);

describe('a plan at a level', () => {
  it('is the plan itself at the last', () => {
    expect(at.calendars).toBe(whole);
    expect(countedIn(whole)).not.toEqual([]);
  });

  it('is another plan at each level, by its hash, and leaves the plan as it was', () => {
    expect(new Set(levels.map((level) => at[level].hash)).size).toBe(levels.length);
    expect(whole).toEqual(untouched);
  });

  it('counts in no calendar below the last, whatever the blueprint', () => {
    for (const level of below) expect(countedIn(at[level])).toEqual([]);
    fc.assert(
      fc.property(blueprints(), (blueprint) => {
        const { plan } = compileBlueprint(blueprint);
        for (const level of below) if (plan !== null) expect(countedIn(atLevel(plan, level))).toEqual([]);
      }),
      { numRuns: 60, seed: 3 },
    );
  });

  it('has people around the clock without calendars, and none below capacity', () => {
    expect(at.capacity.teams[0]).toEqual({
      ...whole.teams[0],
      crews: [
        { people: 2, calendar: -1 },
        { people: 1, calendar: -1 },
      ],
    });
    expect(at.time.teams[0]!.crews).toEqual([]);
    expect(at.paths.teams[0]!.crews).toEqual([]);
  });

  it('takes a business day for 24 hours where calendars are left out', () => {
    for (const level of ['time', 'capacity'] as const) {
      const { activities, ways, stages } = at[level];
      expect(activities[1]!.effort).toMatchObject({ unitMs: 24 * HOUR, calendar: -1 });
      expect(activities[1]!.wait).toMatchObject({ unitMs: HOUR, calendar: -1 });
      expect(ways[0]!.delay).toMatchObject({ unitMs: 24 * HOUR, calendar: -1 });
      expect(ways[1]!.clock).toMatchObject({ ms: 7 * 24 * HOUR, calendar: -1 });
      expect(stages[0]!.stock.age).toMatchObject({ unitMs: 24 * HOUR, calendar: -1 });
      expect(stages[0]!.promises[0]).toMatchObject({
        firstResponse: { ms: 4 * HOUR, calendar: -1 },
        maximumTime: { ms: 48 * HOUR, calendar: -1 },
      });
    }
  });

  it('waits for no batch by the clock without calendars, and for no other leads without time', () => {
    const batches = (level: Level) =>
      at[level].activities.map(({ batchLeads, batchTimes }) => [batchLeads, batchTimes.length > 0]);
    expect(batches('calendars')).toEqual([
      [5, false],
      [0, true],
    ]);
    expect(batches('capacity')).toEqual([
      [5, false],
      [0, false],
    ]);
    expect(batches('time')).toEqual(batches('capacity'));
    expect(batches('paths').map(([leads]) => leads)).toEqual([0, 0]);
  });

  it('takes no time at the first level but for clocks and between two referrals', () => {
    const expectTimeless = ({ activities, ways, stages }: Plan) => {
      for (const { wait, effort } of activities) expect([wait, effort]).toEqual([null, null]);
      for (const { trigger, delay } of ways) if (trigger !== 'referral') expect(delay).toBeNull();
      for (const { promises } of stages) expect(promises).toEqual([]);
    };
    expectTimeless(at.paths);
    expect(at.paths.ways[3]!.delay).toMatchObject({ unitMs: 7 * 24 * HOUR, calendar: -1 });
    expect(at.paths.ways[1]!.clock).toMatchObject({ ms: 7 * 24 * HOUR });
    fc.assert(
      fc.property(blueprints(), (blueprint) => {
        const { plan } = compileBlueprint(blueprint);
        if (plan !== null) expectTimeless(atLevel(plan, 'paths'));
      }),
      { numRuns: 60, seed: 5 },
    );
  });

  it('keeps the two clocks of a promise a millisecond apart where only calendars told them apart', () => {
    const plan = compileBlueprint(
      blueprintOf(
        record('calendar', 'office', { openHours: office }),
        stage('call', {
          sla: { firstResponse: time(1, 'days', 'office'), maximumTime: time(24, 'hours') },
        }),
      ),
    ).plan!;
    expect(plan.stages[0]!.promises[0]).toMatchObject({
      firstResponse: { ms: 8 * HOUR, calendar: 0 },
      maximumTime: { ms: 24 * HOUR, calendar: -1 },
    });
    expect(atLevel(plan, 'capacity').stages[0]!.promises[0]).toMatchObject({
      firstResponse: { ms: 24 * HOUR },
      maximumTime: { ms: 24 * HOUR + 1 },
    });
  });
});
