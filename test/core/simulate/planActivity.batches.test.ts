import { describe, expect, it } from 'vitest';
import type { BlueprintRecord } from '../../../src/core/model/records.ts';
import { blueprintOf, record, stage, transition } from '../../support/blueprints.ts';
import { comes, comeTogether, desk, endOf, runOfDay, served, startsOf } from './desk.ts';
import { activity, field, takes, time } from './parts.ts';
import { firstDifference, journalOf, runOf, visitsOf } from './runs.ts';

const HOUR = 3_600_000;
const three = { kind: 'leads', leads: 3 } as const;
const atFour = { kind: 'daily', minute: 960 } as const;

/** A stage whose one activity is done to leads that have gathered; by the desk where one is named. */
function reviewed(name: string, batch: object, members: object = {}) {
  return stage(name, {
    activities: [activity(name, { effort: takes(1, 'hours'), batch, ...members })],
  });
}
const byDesk = { teamId: 'team_desk' };

const vip = record('field', 'vip', { fieldType: 'boolean' });
const important = { attributes: [{ fieldId: 'field_vip', values: [{ value: true }] }] };
const vipFirst = { priorities: [{ name: 'VIP', appliesTo: field('vip', 'is', true), stageIds: [] }] };

describe('a batch by number', () => {
  it('goes on when so many leads have gathered, in the order in which they came (W8)', () => {
    const run = runOfDay(
      ...['ada', 'ben', 'cat', 'dan'].map((name, n) => comes(name, 12 + n, 'a')),
      reviewed('a', three),
      ...endOf('done', 'a'),
    );
    expect(journalOf(run)).toEqual([
      '0 14:00 ada activityStarted a',
      '0 14:00 ben activityStarted a',
      '0 14:00 cat activityStarted a',
      '0 15:00 ada activityEnded a',
      '0 15:00 ben activityEnded a',
      '0 15:00 cat activityEnded a',
      '0 15:00 ada outcome a-done',
      '0 15:00 ben outcome a-done',
      '0 15:00 cat outcome a-done',
    ]);
    const waits = visitsOf(run, { stage: 'a' }).map(({ waited, left }) => [waited / HOUR, left / HOUR]);
    // Dan has waited from three to midnight, and waits on.
    expect(waits).toEqual([
      [2, 15],
      [1, 15],
      [0, 15],
      [9, NaN],
    ]);
    expect(firstDifference(run)).toBeNull();
  });

  it('begins to gather after the assumed wait, where the work has no limit (W8, W4)', () => {
    const run = runOfDay(
      comes('ada', 12, 'a'),
      comes('ben', 12.5, 'a'),
      comes('cat', 13, 'a'),
      reviewed('a', three, { wait: takes(2, 'hours') }),
    );
    expect(startsOf(run)).toEqual(['ada 15:00', 'ben 15:00', 'cat 15:00']);
  });

  it('joins the queue as a whole: only then do people choose (W8, W2)', () => {
    const run = (besides: readonly BlueprintRecord[]) =>
      startsOf(
        runOfDay(
          desk(vipFirst),
          vip,
          comes('ada', 12, 'a'),
          comes('ben', 12.5, 'a', important),
          comes('cat', 12, 'late'),
          reviewed('a', three, byDesk),
          stage('late'),
          transition('late', 'a', { delay: takes(2, 'hours') }),
          ...besides,
        ),
      ).filter((line) => !line.startsWith('eve'));
    expect(run([])).toEqual(['ben 14:00', 'ada 15:00', 'cat 16:00']);
    // It is no matter whether something else happens at that instant.
    const aside = stage('aside', { activities: [activity('aside', { effort: takes(2, 'hours') })] });
    expect(run([aside, comes('eve', 12, 'aside')])).toEqual(['ben 14:00', 'ada 15:00', 'cat 16:00']);
  });

  it('is counted by activity, over again, and never mixed with another (W8)', () => {
    const run = runOfDay(
      comeTogether('group', 7, 'a'),
      comes('ada', 12, 'b'),
      reviewed('a', three),
      reviewed('b', three),
    );
    expect(startsOf(run)).toEqual(Array.from({ length: 6 }, () => 'group 12:00'));
  });

  it('does not count a lead that has left meanwhile (W8, W3)', () => {
    const run = runOfDay(
      ...['ada', 'ben', 'cat', 'dan'].map((name, n) => comes(name, 12 + n, 'a')),
      reviewed('a', three),
      stage('gone'),
      transition('a', 'gone', {
        trigger: 'timer',
        timer: { kind: 'after', duration: time(90, 'minutes') },
        criteria: field('vip', 'is', true),
      }),
      vip,
      comes('eve', 12.25, 'a', important),
    );
    // At one there are three, Eve among them; after these nobody is the third.
    expect(startsOf(run)).toEqual(['ada 13:00', 'eve 13:00', 'ben 13:00']);
    const without = runOfDay(
      comes('ada', 12, 'a', important),
      ...['ben', 'cat', 'dan'].map((name, n) => comes(name, 13 + n, 'a')),
      vip,
      reviewed('a', three),
      stage('gone'),
      transition('a', 'gone', {
        trigger: 'timer',
        timer: { kind: 'after', duration: time(90, 'minutes') },
        criteria: field('vip', 'is', true),
      }),
    );
    expect(startsOf(without)).toEqual(['ben 15:00', 'cat 15:00', 'dan 15:00']);
    expect(visitsOf(without, { stage: 'a' })[0]).toMatchObject({ waited: 1.5 * HOUR });
  });
});

describe('a batch by the clock', () => {
  it('goes on at its minute of the day, every day, those who come at that instant with it (W8)', () => {
    const run = runOf(
      blueprintOf(
        comes('ada', 15, 'a'),
        comes('ben', 16, 'a'),
        comes('cat', 16.5, 'a'),
        reviewed('a', atFour),
      ),
      { days: 1.8 },
    );
    expect(journalOf(run).filter((line) => line.includes('Started'))).toEqual([
      '0 16:00 ada activityStarted a',
      '0 16:00 ben activityStarted a',
      '1 16:00 cat activityStarted a',
    ]);
  });

  it('goes on once a week, in the zone of the blueprint, whatever its clocks do (W8, T1)', () => {
    // 2027-03-25 is a Thursday; on the Sunday after it clocks go forward.
    const run = runOf(
      blueprintOf(
        record('settings', 'main', { startDate: '2027-03-25', timeZone: 'Europe/Berlin' }),
        comes('ada', 72, 'a'),
        comes('ben', 90, 'a'),
        reviewed('a', { kind: 'weekly', weekday: 1, minute: 600 }),
      ),
      { days: 9 },
    );
    expect(journalOf(run).filter((line) => line.includes('Started'))).toEqual([
      '4 09:00 ada activityStarted a',
      '4 09:00 ben activityStarted a',
    ]);
  });

  it('joins the queue as a whole: only then do people choose (W8, W2)', () => {
    const run = runOfDay(
      desk(vipFirst),
      vip,
      comes('ada', 12, 'a'),
      comes('ben', 13, 'a', important),
      comes('cat', 14, 'a'),
      reviewed('a', atFour, byDesk),
    );
    expect(startsOf(run)).toEqual(['ben 16:00', 'ada 17:00', 'cat 18:00']);
    expect(visitsOf(run).map(({ waited }) => waited / HOUR)).toEqual([5, 3, 4]);
  });

  it('counts for no queue while it gathers (W8, W6)', () => {
    const run = runOfDay(
      desk({ queueLimit: 1 }),
      comeTogether('group', 3, 'a'),
      comes('ada', 12.5, 'b'),
      comes('ben', 13, 'b'),
      reviewed('a', atFour, byDesk),
      served('b'),
      stage('gone'),
      transition('b', 'gone', { trigger: 'overflow' }),
      transition('a', 'gone', { trigger: 'overflow' }),
    );
    // Of the three that join at four one is served, one waits, and one is too many.
    expect(journalOf(run).filter((line) => !line.includes('Ended'))).toEqual([
      '0 12:30 ada activityStarted b',
      '0 13:00 ben queued b',
      '0 14:30 ben activityStarted b',
      '0 16:00 group queued a',
      '0 16:00 group overflowed a-gone',
      '0 16:00 group overflowed a-gone',
      '0 16:30 group activityStarted a',
    ]);
  });
});
