import { describe, expect, it } from 'vitest';
import { blueprintOf, record, stage, transition } from '../../support/blueprints.ts';
import { comes, comeTogether, desk, runOfDay, served, startsOf } from './desk.ts';
import { activity, exponential, field, isInStage, takes } from './parts.ts';
import { countOf, firstDifference, journalOf, runOf, visitsOf } from './runs.ts';

const HOUR = 3_600_000;
const leavesAfter = (hours: number, members: object = {}, from = 'a') =>
  transition(from, 'cold', { trigger: 'patience', delay: takes(hours, 'hours'), ...members });

describe('a lead that waits too long', () => {
  it('goes its way, and makes room in the queue (W7)', () => {
    const run = runOfDay(
      desk(),
      ...['ada', 'ben', 'cat'].map((name, n) => comes(name, 12 + n / 2, 'a')),
      served('a'),
      stage('cold'),
      leavesAfter(1.5),
    );
    expect(journalOf(run)).toEqual([
      '0 12:00 ada activityStarted a',
      '0 12:30 ben queued a',
      '0 13:00 cat queued a',
      // At two a person is free before Ben would have gone, and Cat has waited for less.
      '0 14:00 ada activityEnded a',
      '0 14:00 ben activityStarted a',
      '0 14:30 cat gaveUp a-cold',
      '0 16:00 ben activityEnded a',
    ]);
    expect(visitsOf(run, { stage: 'a' })[0]).toMatchObject({ way: 'a-cold', waited: 1.5 * HOUR });
    expect(run.teams['desk']).toMatchObject({ gaveUps: 1, queueMax: 2, queueMs: 3 * HOUR });
    expect(firstDifference(run)).toBeNull();
  });

  it('waits on where the way is closed then, and is not asked again (W7)', () => {
    const run = runOfDay(
      desk({ headCount: 0 }),
      comes('ada', 12, 'a'),
      served('a'),
      stage('cold'),
      leavesAfter(2, { criteria: isInStage(3, 'hours') }),
    );
    expect(journalOf(run)).toEqual(['0 12:00 ada queued a']);
  });

  it('goes along the first of several ways whose time has come, of the stage or of a group around it (W7)', () => {
    const ways = (first: number, second: number) =>
      journalOf(
        runOfDay(
          desk({ headCount: 0 }),
          comes('ada', 12, 'a'),
          stage('around', { kind: 'group' }),
          served('a', { parentId: 'stage_around' }),
          stage('cold'),
          leavesAfter(first),
          leavesAfter(second, {}, 'around'),
        ),
      ).at(-1);
    expect(ways(2, 3)).toBe('0 14:00 ada gaveUp a-cold');
    expect(ways(3, 2)).toBe('0 14:00 ada gaveUp around-cold');
    expect(ways(2, 2)).toBe('0 14:00 ada gaveUp a-cold');
  });

  it('begins anew to be patient in each queue (W7)', () => {
    const twice = served('a', {
      activities: ['ring', 'mail'].map((name) => activity(name, { effort: takes(1, 'hours') })),
    });
    const run = runOfDay(
      desk({ queueOrder: 'firstCome' }),
      comes('ada', 12, 'b'),
      comes('ben', 13, 'a'),
      comes('cat', 14.5, 'b'),
      served('b'),
      twice,
      stage('cold'),
      leavesAfter(1.75),
    );
    // Ben waits from one to two, and from three to five: in neither queue for as long as he may... but the second.
    expect(journalOf(run).filter((line) => line.includes('ben'))).toEqual([
      '0 13:00 ben queued ring',
      '0 14:00 ben activityStarted ring',
      '0 15:00 ben activityEnded ring',
      '0 15:00 ben queued mail',
      '0 16:45 ben gaveUp a-cold',
    ]);
  });

  it('is patient for no time at all along a way without a delay: it never waits (W7)', () => {
    const run = runOfDay(
      desk(),
      comeTogether('group', 3, 'a'),
      served('a'),
      stage('cold'),
      leavesAfter(0, { delay: null }),
    );
    expect(journalOf(run)).toEqual([
      '0 12:00 group queued a',
      '0 12:00 group queued a',
      '0 12:00 group activityStarted a',
      '0 12:00 group gaveUp a-cold',
      '0 12:00 group gaveUp a-cold',
      '0 14:00 group activityEnded a',
    ]);
  });

  it('is taken by a person whose hours begin at the very instant (W7, W2, R1)', () => {
    const office = [1, 2, 3, 4, 5].map((weekday) => ({ weekday, from: 540, to: 1_020 }));
    const run = runOf(
      blueprintOf(
        record('calendar', 'office', { openHours: office }),
        desk({ calendarId: 'calendar_office' }),
        comes('ada', 24, 'a'),
        served('a'),
        stage('cold'),
        leavesAfter(9),
      ),
      { days: 2 },
    );
    expect(startsOf(run)).toEqual(['ada 09:00']);
  });

  it('is not impatient while it gathers, or is worked on (W7, W8)', () => {
    const run = runOfDay(
      desk(),
      comes('ada', 12, 'a'),
      comes('ben', 15, 'a'),
      served('a', {
        activities: [activity('a', { batch: { kind: 'leads', leads: 2 }, effort: takes(2, 'hours') })],
      }),
      stage('cold'),
      leavesAfter(1),
    );
    expect(journalOf(run).filter((line) => !line.includes('queued'))).toEqual([
      '0 15:00 ada activityStarted a',
      '0 16:00 ben gaveUp a-cold',
      '0 17:00 ada activityEnded a',
    ]);
  });

  it('may be of any patience: each draws its own, and the ways share nothing (W7)', () => {
    const run = runOf(
      blueprintOf(
        desk({ headCount: 0 }),
        comeTogether('group', 4_000, 'a'),
        served('a'),
        stage('cold'),
        leavesAfter(0, { delay: exponential(3, 'hours') }),
        leavesAfter(0, { id: 'transition_colder', delay: exponential(6, 'hours') }),
      ),
      { days: 1.4 },
    );
    // Two exponential clocks: the mean of the first of them is two hours, and two of three times it is the shorter.
    const left = visitsOf(run, { stage: 'a' }).filter((visit) => visit.way !== null);
    const mean = left.reduce((sum, { waited }) => sum + waited, 0) / left.length / HOUR;
    expect(left.length).toBeGreaterThan(3_980);
    expect(Math.abs(mean - 2)).toBeLessThan((4 * 2) / Math.sqrt(4_000));
    const share = countOf(run, 'gaveUp', 'a-cold') / left.length;
    expect(Math.abs(share - 2 / 3)).toBeLessThan(4 * Math.sqrt(2 / 9 / 4_000));
  });

  it('may ask who it is: a way that is closed to a lead is no way for it (W7, C1)', () => {
    const run = runOfDay(
      desk({ headCount: 0 }),
      record('field', 'vip', { fieldType: 'boolean' }),
      comes('ada', 12, 'a'),
      comes('ben', 12, 'a', { attributes: [{ fieldId: 'field_vip', values: [{ value: true }] }] }),
      served('a'),
      stage('cold'),
      leavesAfter(1, { criteria: field('vip', 'isUnknown') }),
    );
    expect(journalOf(run).slice(2)).toEqual(['0 13:00 ada gaveUp a-cold']);
  });
});
