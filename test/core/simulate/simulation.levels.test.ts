import { describe, expect, it } from 'vitest';
import { levels, type Level } from '../../../src/core/compile/atLevel.ts';
import { blueprintOf, record, stage, transition } from '../../support/blueprints.ts';
import { comes, comeTogether, desk, endOf, served, startsOf } from './desk.ts';
import { activity, takes, time } from './parts.ts';
import { firstDifference, journalOf, runOf } from './runs.ts';

const office = [1, 2, 3, 4, 5].map((weekday) => ({ weekday, from: 540, to: 1_020 }));

/** One lead after the other comes to a desk in office hours; what is not done after two days goes its way. */
const blueprint = blueprintOf(
  record('calendar', 'office', { openHours: office }),
  desk({ calendarId: 'calendar_office' }),
  comes('ada', 36, 'a'),
  comes('ben', 38, 'a'),
  served('a', {
    activities: [
      activity('gather', {
        automation: 'workflow',
        wait: takes(1, 'hours'),
        batch: { kind: 'daily', minute: 960 },
      }),
      activity('ring', { wait: takes(2, 'hours'), effort: takes(1, 'days', 'office') }),
    ],
    sla: { firstResponse: time(1, 'days', 'office') },
  }),
  ...endOf('won'),
  stage('boss'),
  transition('a', 'won', { delay: takes(3, 'hours') }),
  transition('won', 'a', { kind: 'refer', delay: takes(1, 'days') }),
);
const at = (level: Level) => runOf(blueprint, { days: 4, level });

describe('a run at a level', () => {
  it('of paths takes no time and makes no promises: it says who goes where (L1)', () => {
    expect(journalOf(at('paths'))).toEqual([
      '1 12:00 ada activityStarted gather',
      '1 12:00 ada activityEnded gather',
      '1 12:00 ada activityStarted ring',
      '1 12:00 ada activityEnded ring',
      '1 12:00 ada outcome a-won',
      '1 14:00 ben activityStarted gather',
      '1 14:00 ben activityEnded gather',
      '1 14:00 ben activityStarted ring',
      '1 14:00 ben activityEnded ring',
      '1 14:00 ben outcome a-won',
    ]);
  });

  it('of time takes the times that are assumed, all elapsed, and has neither people nor batches by the clock (L1)', () => {
    expect(journalOf(at('time'))).toEqual([
      '1 13:00 ada activityStarted gather',
      '1 13:00 ada activityEnded gather',
      '1 15:00 ada activityStarted ring',
      '1 15:00 ben activityStarted gather',
      '1 15:00 ben activityEnded gather',
      '1 17:00 ben activityStarted ring',
      '2 15:00 ada activityEnded ring',
      '2 17:00 ben activityEnded ring',
      '2 18:00 ada outcome a-won',
      '2 20:00 ben outcome a-won',
    ]);
  });

  it('of capacity has people, who work around the clock (L1)', () => {
    expect(journalOf(at('capacity'))).toEqual([
      '1 13:00 ada activityStarted gather',
      '1 13:00 ada activityEnded gather',
      '1 13:00 ada activityStarted ring',
      '1 15:00 ben activityStarted gather',
      '1 15:00 ben activityEnded gather',
      '1 15:00 ben queued ring',
      '2 13:00 ada activityEnded ring',
      '2 13:00 ben activityStarted ring',
      '2 16:00 ada outcome a-won',
      '3 13:00 ben activityEnded ring',
      '3 16:00 ben outcome a-won',
    ]);
  });

  it('of calendars has all that is said (L1)', () => {
    expect(journalOf(at('calendars')).filter((line) => !line.includes('gather'))).toEqual([
      '1 16:00 ada activityStarted ring',
      '1 16:00 ben queued ring',
      '2 14:00 ben firstResponseMissed a',
      '2 16:00 ada activityEnded ring',
      '2 16:00 ben activityStarted ring',
      '2 19:00 ada outcome a-won',
      '3 16:00 ben activityEnded ring',
      '3 19:00 ben outcome a-won',
    ]);
  });

  it.each(levels)('of %s takes the way that the machine takes at that level (L1)', (level) => {
    expect(firstDifference(at(level))).toBeNull();
  });

  it('keeps the clocks of ways and the time between referrals, without calendars (L1)', () => {
    const run = (level: Level) =>
      journalOf(
        runOf(
          blueprintOf(
            record('calendar', 'office', { openHours: office, hoursPerDay: 8 }),
            comes('ada', 36, 'fan'),
            stage('fan'),
            stage('b'),
            transition('fan', 'b', {
              trigger: 'timer',
              timer: { kind: 'after', duration: time(1, 'days', 'office') },
            }),
            transition('fan', 'b', {
              id: 'transition_brings',
              kind: 'refer',
              delay: takes(12, 'hours'),
              maximumRounds: 1,
            }),
          ),
          { days: 3, level },
        ),
      );
    for (const level of ['paths', 'time', 'capacity'] as const)
      expect(run(level)).toEqual(['2 00:00 ada referred brings', '2 12:00 ada passed fan-b']);
    // Eight open hours from noon are over at noon of the next day, too.
    expect(run('calendars')).toEqual(['2 00:00 ada referred brings', '2 12:00 ada passed fan-b']);
  });

  it('has patience and full queues only where there are people (L1, W6, W7)', () => {
    const queues = blueprintOf(
      desk({ queueLimit: 2 }),
      comeTogether('group', 5, 'a'),
      served('a'),
      stage('cold'),
      stage('else'),
      transition('a', 'cold', { trigger: 'patience', delay: takes(3, 'hours') }),
      transition('a', 'else', { trigger: 'overflow' }),
    );
    const counts = levels.map((level) => {
      const run = runOf(queues, { days: 1, level });
      const lines = journalOf(run);
      return ['gaveUp', 'overflowed'].map((word) => lines.filter((line) => line.includes(word)).length);
    });
    expect(counts).toEqual([
      [0, 0],
      [0, 0],
      [1, 2],
      [1, 2],
    ]);
    expect(startsOf(runOf(queues, { days: 1, level: 'time' }))).toHaveLength(5);
  });

  it('brings the same leads with the same attributes at each (L1, R2)', () => {
    const leads = levels.map((level) => at(level).log.leads);
    for (const { arrived, ordinal } of leads) {
      expect(arrived).toEqual(leads[0]!.arrived);
      expect(ordinal).toEqual(leads[0]!.ordinal);
    }
  });
});
