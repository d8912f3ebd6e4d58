import { describe, expect, it } from 'vitest';
import { VisitFlag } from '../../../src/core/simulate/runLog.ts';
import type { BlueprintRecord } from '../../../src/core/model/records.ts';
import { blueprintOf, record, stage, transition } from '../../support/blueprints.ts';
import { activity, byChance, daily, exponential, field, takes, time } from './parts.ts';
import { countOf, firstDifference, runOf, storyOf, visitsOf } from './runs.ts';

const office = [1, 2, 3, 4, 5].map((weekday) => ({ weekday, from: 540, to: 1_020 }));
const berlin = (startDate: string) => record('settings', 'main', { startDate, timeZone: 'Europe/Berlin' });

describe('a promise', () => {
  const promising = (sla: object, members: object = {}, ...more: BlueprintRecord[]) =>
    runOf(
      blueprintOf(
        daily('call'),
        stage('call', {
          kind: 'sla',
          sla,
          activities: [activity('ring', { wait: takes(10, 'hours') })],
          ...members,
        }),
        stage('boss'),
        ...more,
      ),
      { days: 3 },
    );

  it('is broken when its time has come first, once a visit, and the visit says so (T3)', () => {
    const run = promising({ firstResponse: time(4, 'hours'), maximumTime: time(1, 'days') });
    expect(storyOf(run).slice(1)).toEqual([
      '0 16:00:00.000 firstResponseMissed call',
      '0 22:00:00.000 activityStarted ring',
      '0 22:00:00.000 activityEnded ring',
      '1 12:00:00.000 maximumTimeMissed call',
    ]);
    const missed = VisitFlag.firstResponseMissed | VisitFlag.maximumTimeMissed;
    expect(visitsOf(run, { lead: 0 })[0]!.flags & missed).toBe(missed);
  });

  it('of a first response is kept by the first work of a person, and broken by that of a machine (T3, W1)', () => {
    const kept = promising({ firstResponse: time(12, 'hours') });
    expect(countOf(kept, 'firstResponseMissed')).toBe(0);
    expect(visitsOf(kept, { lead: 0 })[0]!.firstResponse).toBe(22 * 3_600_000);

    const automatic = { activities: [activity('ring', { automation: 'sequence' })] };
    expect(countOf(promising({ firstResponse: time(12, 'hours') }, automatic), 'firstResponseMissed')).toBe(
      2,
    );
  });

  it('sends the lead along the first open way that is drawn for breaking it (T3)', () => {
    const missed = { trigger: 'timer', timer: { kind: 'firstResponseMissed' } } as const;
    const run = promising(
      { firstResponse: time(4, 'hours') },
      {},
      record('field', 'size', { fieldType: 'number' }),
      stage('closed'),
      transition('call', 'closed', { ...missed, criteria: field('size', 'isAtLeast', 100) }),
      transition('call', 'boss', missed),
    );
    expect(storyOf(run).slice(1)).toEqual([
      '0 16:00:00.000 firstResponseMissed call',
      '0 16:00:00.000 passed call-boss',
    ]);
  });

  it('for some leads is settled on entering and not changed by what comes later (E4)', () => {
    const run = promising(
      {
        firstResponse: time(20, 'hours'),
        maximumTime: time(22, 'hours'),
        variants: [
          {
            name: 'marked',
            appliesTo: { subject: { kind: 'status' }, operator: 'is', value: 'status_hot' },
            firstResponse: time(1, 'hours'),
          },
        ],
      },
      { statusOnEntryId: 'status_hot', activities: [] },
      record('status', 'hot'),
    );
    expect(storyOf(run).slice(2)).toEqual([
      '0 13:00:00.000 firstResponseMissed call',
      '1 10:00:00.000 maximumTimeMissed call',
    ]);
  });

  it('of both kinds that would end together is two clocks a millisecond apart (T4)', () => {
    const run = promising({ firstResponse: time(2, 'hours'), maximumTime: time(2, 'hours') });
    expect(storyOf(run).slice(1, 3)).toEqual([
      '0 14:00:00.000 firstResponseMissed call',
      '0 14:00:00.001 maximumTimeMissed call',
    ]);
  });

  it('comes before an event of the same instant (T4)', () => {
    const run = promising({ firstResponse: time(10, 'hours') });
    expect(storyOf(run).slice(1, 3)).toEqual([
      '0 22:00:00.000 firstResponseMissed call',
      '0 22:00:00.000 activityStarted ring',
    ]);
  });

  it('is broken as often as an exponential answer outlasts it (T3)', () => {
    const [answersPerDay, days] = [0.5, 3];
    const run = runOf(
      blueprintOf(
        byChance('call', 50),
        stage('call', {
          sla: { maximumTime: time(days, 'days') },
        }),
        stage('accepted', { kind: 'end' }),
        stage('lost', { kind: 'end' }),
        transition('call', 'accepted', { delay: exponential(1 / answersPerDay, 'days') }),
        transition('call', 'lost', { trigger: 'timer', timer: { kind: 'maximumTimeMissed' } }),
      ),
      { leads: 20_000, days: 400 },
    );
    const visits = visitsOf(run, { stage: 'call' }).filter(({ left }) => !Number.isNaN(left));
    const lost = visits.filter(({ way }) => way === 'call-lost').length / visits.length;
    const mean =
      visits.reduce((sum, { entered, left }) => sum + left - entered, 0) / visits.length / 86_400_000;
    const timeout = Math.exp(-answersPerDay * days);

    // Four standard errors of 20,000 leads.
    expect(Math.abs(lost - timeout)).toBeLessThan(4 * Math.sqrt((timeout * (1 - timeout)) / 20_000));
    expect(Math.abs(mean - (1 - timeout) / answersPerDay)).toBeLessThan((4 * 1.1) / Math.sqrt(20_000));
  });
});

describe('business time', () => {
  /** When six open hours are over for a lead that comes at noon, in elapsed days and hours. */
  const sixHoursAfter = (startDate: string, calendar: object = {}) => {
    const run = runOf(
      blueprintOf(
        berlin(startDate),
        record('calendar', 'office', { openHours: office, ...calendar }),
        daily('call'),
        stage('call', { sla: { firstResponse: time(6, 'hours', 'office') } }),
      ),
      { days: 10 },
    );
    expect(firstDifference(run)).toBeNull();
    return storyOf(run)[1]!.replace(' firstResponseMissed call', '');
  };

  it('stops overnight and over the weekend (T1)', () => {
    // Monday noon: five hours that day and one the next morning. Friday noon: that one is on Monday.
    expect(sixHoursAfter('2027-01-04')).toBe('1 10:00:00.000');
    expect(sixHoursAfter('2027-01-08')).toBe('3 10:00:00.000');
  });

  it('begins when the office opens for a lead that comes on a Sunday (T1)', () => {
    expect(sixHoursAfter('2027-01-10')).toBe('1 15:00:00.000');
  });

  it('leaves holidays out (T1)', () => {
    const holidays = [{ date: '2027-01-05', name: 'A day off' }];
    expect(sixHoursAfter('2027-01-04', { holidays })).toBe('2 10:00:00.000');
  });

  it('is an hour earlier on the clock of the run after clocks have gone forward, and later after they went back (T1)', () => {
    expect(sixHoursAfter('2027-03-26')).toBe('3 09:00:00.000');
    expect(sixHoursAfter('2027-10-29')).toBe('3 11:00:00.000');
  });

  it("is that of the calendar's own zone (T1)", () => {
    // Noon in Berlin is six in the morning in New York; the office there opens three hours later.
    expect(sixHoursAfter('2027-01-04', { timeZone: 'America/New_York' })).toBe('0 21:00:00.000');
  });

  it('counts days of so many hours, and weeks of five (T1)', () => {
    const due = (duration: ReturnType<typeof time>) =>
      storyOf(
        runOf(
          blueprintOf(
            berlin('2027-01-04'),
            record('calendar', 'office', { openHours: office, hoursPerDay: 7 }),
            daily('call'),
            stage('call', { sla: { maximumTime: duration } }),
          ),
          { days: 20 },
        ),
      )[1];
    expect(due(time(1, 'days', 'office'))).toBe('1 11:00:00.000 maximumTimeMissed call');
    // 35 hours from Monday noon: five that day, eight on each of the next three, six on Friday.
    expect(due(time(1, 'weeks', 'office'))).toBe('4 15:00:00.000 maximumTimeMissed call');
  });
});

describe('the clock of a way', () => {
  it('recycles after its time, as often as the way allows, and strikes once a visit (T3, Y1)', () => {
    const run = runOf(
      blueprintOf(
        daily('work'),
        stage('work'),
        stage('pool'),
        transition('work', 'pool', { kind: 'recycle', delay: takes(1, 'days') }),
        transition('pool', 'work', {
          trigger: 'timer',
          kind: 'recycle',
          timer: { kind: 'after', duration: time(5, 'days') },
          maximumRounds: 2,
        }),
      ),
      { days: 60 },
    );
    expect(storyOf(run).slice(1)).toEqual([
      '1 12:00:00.000 outcome work-pool',
      '6 12:00:00.000 passed pool-work',
      '7 12:00:00.000 outcome work-pool',
      '12 12:00:00.000 passed pool-work',
      '13 12:00:00.000 outcome work-pool',
    ]);
    const recycled = visitsOf(run, { lead: 0 }).map(({ flags }) => (flags & VisitFlag.recycled) !== 0);
    expect(recycled).toEqual([false, true, true, true, true, true]);
    expect(firstDifference(run)).toBeNull();
  });

  it('has no effect when the lead has left meanwhile (W3)', () => {
    const run = runOf(
      blueprintOf(
        daily('a'),
        stage('a'),
        stage('b'),
        stage('c'),
        transition('a', 'b', { delay: takes(1, 'days') }),
        transition('a', 'c', { trigger: 'timer', timer: { kind: 'after', duration: time(2, 'days') } }),
      ),
    );
    expect(storyOf(run).slice(1)).toEqual(['1 12:00:00.000 outcome a-b']);
  });

  it('may be longer than a timer of the platform can be (T2)', () => {
    const run = runOf(
      blueprintOf(
        daily('a'),
        stage('a'),
        stage('b'),
        transition('a', 'b', { trigger: 'timer', timer: { kind: 'after', duration: time(300, 'days') } }),
      ),
      { days: 310 },
    );
    expect(storyOf(run).slice(1)).toEqual(['300 12:00:00.000 passed a-b']);
    expect(firstDifference(run)).toBeNull();
  });
});
