import { describe, expect, it } from 'vitest';
import { record, stage, transition } from '../../support/blueprints.ts';
import { comes, comeTogether, desk, endOf, runOfDay, served, startsOf } from './desk.ts';
import { activity, hasStatus, takes, time } from './parts.ts';
import { firstDifference, journalOf, visitsOf } from './runs.ts';

const HOUR = 3_600_000;

describe('people', () => {
  it('take one lead at a time, and the next when they are free (W2)', () => {
    const run = runOfDay(
      desk(),
      comes('ada', 12, 'a'),
      comes('ben', 13, 'a'),
      served('a'),
      ...endOf('won', 'a'),
    );
    expect(journalOf(run)).toEqual([
      '0 12:00 ada activityStarted a',
      '0 13:00 ben queued a',
      '0 14:00 ada activityEnded a',
      '0 14:00 ben activityStarted a',
      '0 14:00 ada outcome a-won',
      '0 16:00 ben activityEnded a',
      '0 16:00 ben outcome a-won',
    ]);
    expect(visitsOf(run, { stage: 'a' }).map(({ waited, worked }) => [waited / HOUR, worked / HOUR])).toEqual(
      [
        [0, 2],
        [1, 2],
      ],
    );
    expect(firstDifference(run)).toBeNull();
  });

  it('work side by side, as many as there are (W2)', () => {
    const run = runOfDay(desk({ headCount: 2 }), comeTogether('group', 5, 'a'), served('a'));
    expect(startsOf(run)).toEqual([
      'group 12:00',
      'group 12:00',
      'group 14:00',
      'group 14:00',
      'group 16:00',
    ]);
  });

  it('serve one queue, whatever stages its leads are in (W2)', () => {
    const run = runOfDay(
      desk(),
      comes('ada', 12, 'a'),
      comes('ben', 12.5, 'b'),
      comes('cat', 13, 'a'),
      served('a'),
      served('b'),
    );
    expect(startsOf(run)).toEqual(['ada 12:00', 'ben 14:00', 'cat 16:00']);
  });

  it('are asked for anew for each activity; the assumed wait is left out (W2)', () => {
    const twice = served('a', {
      activities: [
        activity('ring', { wait: takes(5, 'hours'), effort: takes(1, 'hours') }),
        activity('mail', { wait: takes(5, 'hours'), effort: takes(1, 'hours') }),
      ],
    });
    const run = runOfDay(
      desk({ queueOrder: 'firstCome' }),
      comes('ada', 12, 'a'),
      comes('ben', 12.5, 'a'),
      twice,
    );
    expect(journalOf(run).filter((line) => line.includes('Started'))).toEqual([
      '0 12:00 ada activityStarted ring',
      '0 13:00 ben activityStarted ring',
      '0 14:00 ada activityStarted mail',
      '0 15:00 ben activityStarted mail',
    ]);
  });

  it('of several teams work in one stage, each on what is theirs; tools take up nobody (W1, W2, W4)', () => {
    const shared = served('a', {
      activities: [
        activity('scan', {
          automation: 'workflow',
          wait: takes(30, 'minutes'),
          effort: takes(30, 'minutes'),
        }),
        activity('ring', { effort: takes(1, 'hours') }),
        activity('draw', { teamId: 'team_lab', effort: takes(3, 'hours') }),
        activity('sing', {
          teamId: 'team_choir',
          wait: takes(15, 'minutes'),
          effort: takes(15, 'minutes'),
        }),
      ],
    });
    const run = runOfDay(
      desk(),
      record('team', 'lab', { headCount: 1 }),
      record('team', 'choir'),
      comeTogether('pair', 2, 'a'),
      shared,
    );
    expect(journalOf(run).filter((line) => !line.includes('Ended'))).toEqual([
      '0 12:30 pair activityStarted scan',
      '0 12:30 pair activityStarted scan',
      '0 13:00 pair activityStarted ring',
      '0 13:00 pair queued ring',
      '0 14:00 pair activityStarted ring',
      '0 14:00 pair activityStarted draw',
      '0 15:00 pair queued draw',
      '0 17:00 pair activityStarted draw',
      '0 17:15 pair activityStarted sing',
      '0 20:15 pair activityStarted sing',
    ]);
    expect(Object.keys(run.teams)).toEqual(['desk', 'lab']);
  });

  it('are needed for work that takes no time, too (W2)', () => {
    const quick = served('b', { activities: [activity('b')] });
    const run = runOfDay(desk(), comes('ada', 12, 'a'), comes('ben', 13, 'b'), served('a'), quick);
    expect(startsOf(run)).toEqual(['ada 12:00', 'ben 14:00']);
  });

  it('that are none at all let everybody wait (W2)', () => {
    const run = runOfDay(desk({ headCount: 0 }), comeTogether('group', 3, 'a'), served('a'));
    expect(journalOf(run)).toEqual(Array.from({ length: 3 }, () => '0 12:00 group queued a'));
    expect(visitsOf(run).map(({ waited }) => waited / HOUR)).toEqual([12, 12, 12]);
    expect(run.teams['desk']).toMatchObject({ starts: 0, openMs: 0, busyMs: 0, queueMax: 3 });
  });

  it('take who waits before anything else of the instant happens, whoever else does what then (W2, R1)', () => {
    const records = [
      desk({ priorities: [{ name: 'b', appliesTo: null, stageIds: ['stage_b'] }] }),
      comes('ada', 12, 'a'),
      comes('ben', 13, 'a'),
      served('a'),
      served('b'),
      stage('aside', { activities: [activity('aside', { effort: takes(2, 'hours') })] }),
      transition('a', 'b'),
    ];
    const alone = startsOf(runOfDay(...records));
    const besides = startsOf(runOfDay(...records, comes('cat', 12, 'aside')));
    expect(alone).toEqual(['ada 12:00', 'ben 14:00', 'ada 16:00', 'ben 18:00']);
    expect(besides.filter((line) => !line.startsWith('cat'))).toEqual(alone);
  });

  it('who come free at an instant at which leads arrive choose among these, too (W2, R1)', () => {
    const run = runOfDay(
      desk({ priorities: [{ name: 'b', appliesTo: null, stageIds: ['stage_b'] }] }),
      comes('ada', 12, 'a'),
      comes('ben', 13, 'a'),
      comes('cat', 14, 'b'),
      served('a'),
      served('b'),
    );
    expect(startsOf(run)).toEqual(['ada 12:00', 'cat 14:00', 'ben 16:00']);
  });
});

describe('a lead that leaves', () => {
  const goes = (hours: number) =>
    transition('a', 'gone', { trigger: 'timer', timer: { kind: 'after', duration: time(hours, 'hours') } });

  it('ends the work on it, and the person is free at that instant (W3)', () => {
    const run = runOfDay(
      desk(),
      comes('ada', 12, 'a'),
      comes('ben', 12.5, 'b'),
      served('a'),
      served('b'),
      stage('gone'),
      goes(1),
    );
    expect(journalOf(run)).toEqual([
      '0 12:00 ada activityStarted a',
      '0 12:30 ben queued b',
      '0 13:00 ada passed a-gone',
      '0 13:00 ben activityStarted b',
      '0 15:00 ben activityEnded b',
    ]);
    expect(visitsOf(run, { stage: 'a' })[0]).toMatchObject({ waited: 0, worked: HOUR });
    expect(run.teams['desk']).toMatchObject({ busyMs: 3 * HOUR, starts: 2 });
    expect(firstDifference(run)).toBeNull();
  });

  it.each(['dueTime', 'firstCome'] as const)('gives up its place in the queue by %s (W3)', (queueOrder) => {
    const run = runOfDay(
      desk({ queueOrder }),
      comes('ada', 12, 'b'),
      comes('ben', 12.25, 'a'),
      comes('cat', 12.5, 'b'),
      comes('dan', 12.75, 'a'),
      served('a'),
      served('b'),
      stage('gone'),
      goes(1),
    );
    expect(startsOf(run)).toEqual(['ada 12:00', 'cat 14:00']);
    expect(visitsOf(run, { stage: 'a' }).map(({ waited }) => waited / HOUR)).toEqual([1, 1]);
    expect(run.teams['desk']).toMatchObject({
      queueMax: 3,
      queueMs: 3.5 * HOUR,
      waits: 1,
      waitMs: 1.5 * HOUR,
    });
  });

  it('as soon as a person begins is not worked on: the status that this brings opens an automatic way (W3, E3)', () => {
    const run = runOfDay(
      record('status', 'connecting', { setBy: 'activityStarted' }),
      desk(),
      comes('ada', 12, 'a'),
      comes('ben', 12, 'b'),
      served('a'),
      served('b', { statusOnEntryId: 'status_busy' }),
      record('status', 'busy'),
      stage('gone'),
      transition('a', 'gone', { trigger: 'automatic', criteria: hasStatus('connecting') }),
    );
    expect(journalOf(run)).toEqual([
      '0 12:00 ben status busy',
      '0 12:00 ben queued b',
      '0 12:00 ada activityStarted a',
      '0 12:00 ada status connecting',
      '0 12:00 ada passed a-gone',
      '0 12:00 ben activityStarted b',
      '0 14:00 ben activityEnded b',
    ]);
    expect(run.teams['desk']).toMatchObject({ busyMs: 2 * HOUR, starts: 2, waits: 0 });
  });
});
