import { describe, expect, it } from 'vitest';
import type { BlueprintRecord } from '../../../src/core/model/records.ts';
import { blueprintOf, record, stage, transition } from '../../support/blueprints.ts';
import { comes, comeTogether, desk, runOfDay, served, startsOf } from './desk.ts';
import { activity, field, takes, time } from './parts.ts';
import { countOf, firstDifference, journalOf, runOf } from './runs.ts';

const elsewhere = (members: object = {}, from = 'a') =>
  transition(from, 'else', { trigger: 'overflow', ...members });

const fullDay = (queueLimit: number | null, ...more: readonly BlueprintRecord[]) =>
  runOfDay(desk({ queueLimit }), comeTogether('group', 5, 'a'), served('a'), stage('else'), ...more);

describe('a queue that is full', () => {
  it('sends leads that would have to wait along their way, at once (W6)', () => {
    const run = fullDay(2, elsewhere({ delay: takes(3, 'days'), share: 0 }));
    expect(journalOf(run)).toEqual([
      // One is served at once, two wait, two are too many.
      '0 12:00 group queued a',
      '0 12:00 group queued a',
      '0 12:00 group activityStarted a',
      '0 12:00 group overflowed a-else',
      '0 12:00 group overflowed a-else',
      '0 14:00 group activityEnded a',
      '0 14:00 group activityStarted a',
      '0 16:00 group activityEnded a',
      '0 16:00 group activityStarted a',
      '0 18:00 group activityEnded a',
    ]);
    expect(run.teams['desk']).toMatchObject({ overflows: 2, starts: 3, queueMax: 2 });
    expect(firstDifference(run)).toBeNull();
  });

  it('of nobody lets nobody wait, and without a limit nobody is sent away (W6)', () => {
    expect(countOf(fullDay(0, elsewhere()), 'overflowed')).toBe(4);
    expect(countOf(fullDay(4, elsewhere()), 'overflowed')).toBe(0);
    expect(countOf(fullDay(null, elsewhere()), 'overflowed')).toBe(0);
  });

  it('is so for all stages of the team together, and people who are free count as room (W6)', () => {
    const run = runOfDay(
      desk({ queueLimit: 1, headCount: 2 }),
      ...['ada', 'ben', 'cat', 'dan', 'eve'].map((name, n) => comes(name, 12 + n / 4, n % 2 ? 'a' : 'b')),
      served('a'),
      served('b'),
      stage('else'),
      elsewhere(),
      elsewhere({}, 'b'),
    );
    expect(journalOf(run).filter((line) => !line.includes('Ended'))).toEqual([
      '0 12:00 ada activityStarted b',
      '0 12:15 ben activityStarted a',
      '0 12:30 cat queued b',
      '0 12:45 dan overflowed a-else',
      '0 13:00 eve overflowed b-else',
      '0 14:00 cat activityStarted b',
    ]);
  });

  it('holds back nobody for whom no way is open (W6)', () => {
    const closed = elsewhere({ criteria: field('vip', 'isKnown') });
    const run = fullDay(1, record('field', 'vip', { fieldType: 'boolean' }), closed);
    expect(countOf(run, 'overflowed')).toBe(0);
    expect(startsOf(run)).toHaveLength(5);
    expect(countOf(fullDay(1), 'queued')).toBe(4);
  });

  it('sends leads along the first open way of the stage, then of the groups around it (W6)', () => {
    const ways = (...more: readonly BlueprintRecord[]) =>
      journalOf(
        runOfDay(
          desk({ headCount: 0, queueLimit: 0 }),
          record('field', 'vip', { fieldType: 'boolean' }),
          comes('ada', 12, 'a'),
          stage('around', { kind: 'group' }),
          served('a', { parentId: 'stage_around' }),
          stage('else'),
          stage('other'),
          ...more,
        ),
      );
    const known = { criteria: field('vip', 'isKnown') };
    const ofGroup = elsewhere({}, 'around');
    const other = transition('a', 'other', { trigger: 'overflow' });
    expect(ways(ofGroup, elsewhere(), other)).toEqual(['0 12:00 ada overflowed a-else']);
    expect(ways(ofGroup, elsewhere(known), other)).toEqual(['0 12:00 ada overflowed a-other']);
    expect(ways(ofGroup, elsewhere(known))).toEqual(['0 12:00 ada overflowed around-else']);
  });

  it('is full outside working hours, when nobody begins (W6, W2)', () => {
    const office = [1, 2, 3, 4, 5].map((weekday) => ({ weekday, from: 540, to: 1_020 }));
    const run = runOf(
      blueprintOf(
        record('calendar', 'office', { openHours: office }),
        desk({ calendarId: 'calendar_office', queueLimit: 1 }),
        comes('ada', 24, 'a'),
        comes('ben', 25, 'a'),
        served('a'),
        stage('else'),
        elsewhere(),
      ),
      { days: 2 },
    );
    expect(journalOf(run)).toEqual([
      '1 00:00 ada queued a',
      '1 01:00 ben overflowed a-else',
      '1 09:00 ada activityStarted a',
      '1 11:00 ada activityEnded a',
    ]);
  });

  it('moves a lead after the timers of the instant, which may have moved it before (W6, T4)', () => {
    const run = fullDay(
      0,
      elsewhere(),
      stage('late'),
      transition('a', 'late', { trigger: 'timer', timer: { kind: 'after', duration: time(0, 'hours') } }),
    );
    // All five arrive, the clocks of all strike, and nobody is left to be served or sent away.
    expect(journalOf(run)).toEqual(Array.from({ length: 5 }, () => '0 12:00 group passed a-late'));
    expect(firstDifference(run)).toBeNull();
  });

  it('may send leads round in a circle of no time: they stop, stuck, and the run goes on (W6, E3)', () => {
    const run = runOfDay(
      desk({ headCount: 0, queueLimit: 0 }),
      comes('ada', 12, 'a'),
      served('a'),
      served('b'),
      transition('a', 'b', { trigger: 'overflow' }),
      transition('b', 'a', { trigger: 'overflow' }),
    );
    expect(countOf(run, 'overflowed')).toBe(1_000);
  });

  it('is asked at each activity anew (W6)', () => {
    const twice = served('a', {
      activities: ['ring', 'mail'].map((name) => activity(name, { effort: takes(1, 'hours') })),
    });
    const run = runOfDay(
      desk({ queueLimit: 1, queueOrder: 'firstCome' }),
      comes('ada', 12, 'a'),
      comes('ben', 12.5, 'a'),
      twice,
      stage('else'),
      elsewhere(),
    );
    expect(journalOf(run)).toEqual([
      '0 12:00 ada activityStarted ring',
      '0 12:30 ben queued ring',
      '0 13:00 ada activityEnded ring',
      // Ben still waits, and is about to be taken: there is room for one behind him.
      '0 13:00 ada queued mail',
      '0 13:00 ben activityStarted ring',
      '0 14:00 ben activityEnded ring',
      '0 14:00 ben queued mail',
      '0 14:00 ada activityStarted mail',
      '0 15:00 ada activityEnded mail',
      '0 15:00 ben activityStarted mail',
      '0 16:00 ben activityEnded mail',
    ]);
  });
});
