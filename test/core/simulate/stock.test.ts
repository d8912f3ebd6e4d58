import { describe, expect, it } from 'vitest';
import { compileBlueprint } from '../../../src/core/compile/compileBlueprint.ts';
import type { BlueprintRecord } from '../../../src/core/model/records.ts';
import { VisitFlag } from '../../../src/core/simulate/runLog.ts';
import { stockOf } from '../../../src/core/simulate/stock.ts';
import { blueprintOf, record, stage, transition } from '../../support/blueprints.ts';
import { comes, desk, endOf, served, startsOf } from './desk.ts';
import { activity, byChance, exponential, field, isInStage, takes, time } from './parts.ts';
import { countOf, firstDifference, journalOf, runOf, visitsOf, type TestRun } from './runs.ts';

const DAY = 86_400_000;
const stock = (leads: number, days: number | null = null, isWorked = false) => ({
  leads,
  age: days === null ? null : takes(days, 'days'),
  isWorked,
});

/** A run of so many days that begins with stock. Its source brings nobody, unless another is given. */
function begun(days: number, ...records: readonly BlueprintRecord[]): TestRun {
  const nobody = comes('past', 10_000, 'z');
  const run = runOf(blueprintOf(nobody, stage('z'), ...records), { days, stock: true });
  expect(firstDifference(run)).toBeNull();
  return run;
}

describe('the stock of a blueprint', () => {
  const stockIn = (...records: readonly BlueprintRecord[]) => {
    const plan = compileBlueprint(blueprintOf(...records)).plan!;
    return stockOf(plan, 1).map(({ at, source, ordinal, stage: place }) => [
      plan.stages[place]!.key,
      plan.sources[source]!.id.replace('source_', ''),
      ordinal,
      at / DAY,
    ]);
  };

  it('is there only in a run that is told to begin with it, and comes on top of the leads (N2)', () => {
    const blueprint = blueprintOf(byChance('a', 5), stage('a', { stock: stock(7) }));
    const leads = (options: { stock?: boolean; leads?: number }) =>
      runOf(blueprint, options).log.leads.length;
    expect(leads({ leads: 100 })).toBe(100);
    expect(leads({ leads: 100, stock: true })).toBe(107);
    expect(leads({ leads: 0, stock: true })).toBe(7);
  });

  it('comes from the sources as their leads of a year do, referrals apart (N2)', () => {
    const found = stockIn(
      comes('few', 36, 'a'),
      record('source', 'many', {
        arrivals: { process: 'fixed', volume: { kind: 'rate', leads: 1, per: 'day' }, batchSize: 5 },
      }),
      record('source', 'friends', {
        isReferral: true,
        arrivals: { volume: { kind: 'rate', leads: 100, per: 'day' } },
      }),
      stage('a', { stock: stock(8, 2) }),
    );
    // A third of a lead a day and a whole one: two of eight, and six.
    expect(found).toEqual([
      ['a', 'few', 0, -2],
      ['a', 'few', 1, -2],
      ...[0, 1, 2, 3, 4, 5].map((ordinal) => ['a', 'many', ordinal, -2]),
    ]);
  });

  it('comes from the first source where none brings anything, and from nowhere without one (N2)', () => {
    const friends = record('source', 'friends', { isReferral: true });
    expect(stockIn(friends, stage('a', { stock: stock(1) }))).toEqual([['a', 'friends', 0, -0]]);
    expect(stockIn(stage('a', { stock: stock(1) }))).toEqual([]);
  });

  it('stands in leaves: gates, ends and groups with sub-stages have none (N2)', () => {
    const found = stockIn(
      comes('ada', 12, 'a'),
      stage('gate', { kind: 'gate', stock: stock(1) }),
      stage('end', { kind: 'end', stock: stock(1) }),
      stage('group', { kind: 'group', stock: stock(1) }),
      stage('a', { parentId: 'stage_group', stock: stock(1) }),
      transition('gate', 'a', { isDefault: true }),
    );
    expect(found.map(([name]) => name)).toEqual(['a']);
  });

  it('has the age that is drawn, eldest first, in elapsed time (N2)', () => {
    const ages = stockIn(
      record('calendar', 'office', { openHours: [{ weekday: 1, from: 0, to: 60 }], hoursPerDay: 1 }),
      comes('ada', 12, 'a'),
      stage('a', { stock: { leads: 2_000, age: exponential(40, 'days') } }),
      stage('b', { stock: { leads: 1, age: takes(500, 'days', 'office') } }),
    ).map(([, , , at]) => -(at as number));
    expect(ages).toEqual(ages.toSorted((one, other) => other - one));
    expect(ages[0]).toBe(500);
    const mean = ages.slice(1).reduce((sum, age) => sum + age, 0) / 2_000;
    expect(Math.abs(mean - 40)).toBeLessThan((4 * 40) / Math.sqrt(2_000));
  });

  it('is no older than the clocks allow that would have moved it, of its stage or of groups (N2)', () => {
    const age = (...records: readonly BlueprintRecord[]) =>
      stockIn(
        comes('ada', 12, 'a'),
        stage('group', { kind: 'group', sla: { maximumTime: time(20, 'days') } }),
        stage('a', {
          parentId: 'stage_group',
          stock: stock(1, 90),
          sla: { firstResponse: time(3, 'days'), maximumTime: time(5, 'days') },
        }),
        stage('b'),
        ...records,
      )[0]![3];
    const justBefore = (days: number) => -(days - 1 / DAY);
    const missed = (kind: 'firstResponseMissed' | 'maximumTimeMissed', from = 'a') =>
      transition(from, 'b', { id: `transition_${from}${kind}`, trigger: 'timer', timer: { kind } });
    expect(age()).toBe(-90);
    expect(age(missed('maximumTimeMissed'))).toBe(justBefore(5));
    expect(age(missed('maximumTimeMissed'), missed('firstResponseMissed'))).toBe(justBefore(3));
    expect(age(missed('maximumTimeMissed', 'group'))).toBe(justBefore(20));
    const timer = { kind: 'after', duration: time(2, 'weeks') } as const;
    expect(age(transition('a', 'b', { trigger: 'timer', timer }))).toBe(justBefore(14));
    expect(age(transition('a', 'b', { trigger: 'automatic', criteria: isInStage(6, 'days') }))).toBe(
      justBefore(6),
    );
  });
});

describe('a lead of the stock', () => {
  it('entered its stage and the groups around it before the run; the log says from where (N2)', () => {
    const run = begun(
      1,
      stage('group', { kind: 'group' }),
      stage('a', { parentId: 'stage_group', stock: stock(1, 3) }),
    );
    expect(visitsOf(run, { lead: 0 })).toMatchObject([
      { stage: 'a', entered: -3 * DAY, left: NaN, flags: VisitFlag.firstVisit },
      { stage: 'group', entered: -3 * DAY, left: NaN },
    ]);
    const { arrived, parent } = run.log.leads;
    const place = run.plan.stages.findIndex(({ key }) => key === 'a');
    expect([arrived[0], parent[0]]).toEqual([-3 * DAY, -2 - place]);
  });

  it('has the attributes of its source, and the same ones whatever else there is (N2, A6, R2)', () => {
    const sizes = (...records: readonly BlueprintRecord[]) =>
      Array.from(
        runOf(
          blueprintOf(
            record('field', 'size', { fieldType: 'number' }),
            byChance('b', 2, {
              attributes: [{ fieldId: 'field_size', distribution: { kind: 'uniform', min: 0, max: 9 } }],
            }),
            stage('a', { stock: stock(20) }),
            stage('b'),
            ...records,
          ),
          { stock: true },
        ).log.leads.attributes.slice(0, 20),
      );
    const found = sizes();
    expect(new Set(found).size).toBe(20);
    expect(sizes(stage('c', { stock: stock(0) }), stage('d'))).toEqual(found);
  });

  it('is moved on by clocks that count from when it entered, and misses what it must (N2, T3)', () => {
    const run = begun(
      9,
      stage('a', {
        stock: stock(1, 3),
        sla: { firstResponse: time(2, 'days'), maximumTime: time(10, 'days') },
      }),
      stage('b'),
      transition('a', 'b', { trigger: 'timer', timer: { kind: 'maximumTimeMissed' } }),
    );
    expect(journalOf(run)).toEqual([
      '-1 00:00 past firstResponseMissed a',
      '7 00:00 past maximumTimeMissed a',
      '7 00:00 past passed a-b',
    ]);
  });

  it('has passed gates and open automatic ways when the run begins, as it entered (N2, E2, E3)', () => {
    const run = begun(
      1,
      record('status', 'hot'),
      stage('a', { stock: stock(1, 3), statusOnEntryId: 'status_hot' }),
      stage('check', { kind: 'gate' }),
      stage('b'),
      transition('a', 'check', {
        trigger: 'automatic',
        criteria: { subject: { kind: 'status' }, operator: 'isKnown', value: null },
      }),
      transition('check', 'b', { isDefault: true }),
    );
    expect(journalOf(run)).toEqual([
      '-3 00:00 past status hot',
      '-3 00:00 past passed a-check',
      '-3 00:00 past passed check-b',
    ]);
  });

  it('is worked on from the first instant: all of it asks before anybody is taken, eldest first (N2, W2)', () => {
    const urgent = served('b', { stock: stock(1, 1), sla: { maximumTime: time(25, 'hours') } });
    const run = begun(1, desk(), served('a', { stock: stock(2, 3) }), urgent, ...endOf('won', 'a', 'b'));
    expect(journalOf(run)).toEqual([
      '0 00:00 past queued a',
      '0 00:00 past queued b',
      '0 00:00 past activityStarted b',
      '0 01:00 past maximumTimeMissed b',
      '0 02:00 past activityEnded b',
      '0 02:00 past activityStarted a',
      '0 02:00 past outcome b-won',
      '0 04:00 past activityEnded a',
      '0 04:00 past activityStarted a',
      '0 04:00 past outcome a-won',
      '0 06:00 past activityEnded a',
      '0 06:00 past outcome a-won',
    ]);
  });

  it('waits its assumed wait from then on, where nobody is a limit (N2, W4)', () => {
    const run = begun(
      1,
      stage('a', { stock: stock(1, 3), activities: [activity('ring', { wait: takes(5, 'hours') })] }),
    );
    expect(journalOf(run)).toEqual(['0 05:00 past activityStarted ring', '0 05:00 past activityEnded ring']);
  });

  it('that has been worked was so as it entered, by nobody; its outcome is drawn when the run begins (N2)', () => {
    const run = begun(
      2,
      record('status', 'connecting', { setBy: 'activityStarted' }),
      desk({ headCount: 0 }),
      served('a', {
        stock: stock(1, 3, true),
        activities: [activity('ring', { effort: takes(2, 'hours') }), activity('mail')],
        sla: { firstResponse: time(1, 'days') },
      }),
      stage('b'),
      transition('a', 'b', { delay: takes(1, 'days') }),
    );
    expect(journalOf(run)).toEqual([
      '-3 00:00 past activityStarted ring',
      '-3 00:00 past status connecting',
      '-3 00:00 past activityEnded ring',
      '-3 00:00 past activityStarted mail',
      '-3 00:00 past activityEnded mail',
      '1 00:00 past outcome a-b',
    ]);
    expect(visitsOf(run, { stage: 'a' })[0]).toMatchObject({ firstResponse: -3 * DAY, waited: 0, worked: 0 });
    expect(run.teams['desk']).toMatchObject({ starts: 0, busyMs: 0 });
  });

  it('is all of these in the stage that it was moved to before the run (N2)', () => {
    const run = begun(
      1,
      record('status', 'hot'),
      desk(),
      stage('a', { stock: stock(1, 3, true), statusOnEntryId: 'status_hot' }),
      served('b'),
      transition('a', 'b', {
        trigger: 'automatic',
        criteria: { subject: { kind: 'status' }, operator: 'isKnown', value: null },
      }),
    );
    expect(startsOf(run)).toEqual(['past 00:00']);
  });

  it('gives signals and refers from the first instant on, not before (N2, S1, X2)', () => {
    const run = begun(
      30,
      record('signal', 'visit', { rates: [{ stageId: 'stage_a', timesPerMonth: 30 }] }),
      stage('a', { stock: stock(40, 300) }),
      stage('b'),
      transition('a', 'b', { kind: 'refer', delay: takes(20, 'days') }),
    );
    const first = Math.min(...run.log.events.at);
    expect(first).toBeGreaterThan(0);
    expect(countOf(run, 'referred')).toBe(40);
    const rate = 40 * 30 * (30 / (365 / 12));
    expect(Math.abs(countOf(run, 'signal') - rate)).toBeLessThan(4 * Math.sqrt(rate));
  });

  it('that is worked gives signals, too (N2, S1)', () => {
    const run = begun(
      30,
      record('signal', 'visit', { rates: [{ stageId: 'stage_a', timesPerMonth: 30 }] }),
      stage('a', { stock: stock(40, 300, true), activities: [activity('ring')] }),
      stage('b'),
      transition('a', 'b', { share: 0 }),
    );
    expect(Math.min(...run.log.events.at.filter((_, row) => run.log.events.kind[row] === 2))).toBeGreaterThan(
      0,
    );
    expect(countOf(run, 'signal')).toBeGreaterThan(1_000);
  });

  it('without an age has just come, before the first lead of a source (N2, R1)', () => {
    const run = runOf(
      blueprintOf(
        record('field', 'size', { fieldType: 'number' }),
        comes('ada', 12, 'a'),
        served('a', { stock: stock(1) }),
        desk(),
        stage('b'),
        transition('a', 'b', { trigger: 'automatic', criteria: field('size', 'isKnown') }),
      ),
      { days: 1, stock: true },
    );
    expect(journalOf(run).slice(0, 2)).toEqual([
      '0 00:00 ada activityStarted a',
      '0 02:00 ada activityEnded a',
    ]);
    expect(run.log.leads.arrived[0]! + 0).toBe(0);
  });
});
