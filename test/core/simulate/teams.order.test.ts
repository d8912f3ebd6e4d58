import { describe, expect, it } from 'vitest';
import type { RecordOf } from '../../../src/core/model/records.ts';
import { record, stage, transition } from '../../support/blueprints.ts';
import { comes, desk, runOfDay, served, startsOf } from './desk.ts';
import { activity, field, isInStage, takes, time } from './parts.ts';
import { firstDifference } from './runs.ts';

describe('who is served first', () => {
  const vip = record('field', 'vip', { fieldType: 'boolean' });
  const important = {
    attributes: [{ fieldId: 'field_vip', values: [{ value: true, weight: 1 }], appliesTo: null }],
  };
  const first = { name: 'Important', appliesTo: field('vip', 'is', true), stageIds: [] };

  it('is who joined first, where nothing else is said (W5)', () => {
    const run = runOfDay(
      desk(),
      ...[12, 13, 13.5, 14].map((hour, n) => comes(`lead${n}`, hour, 'a')),
      served('a'),
    );
    expect(startsOf(run)).toEqual(['lead0 12:00', 'lead1 14:00', 'lead2 16:00', 'lead3 18:00']);
  });

  it('is whose promise is due first, in whatever stage; those without one come last (W5)', () => {
    const promising = (name: string, sla: object) => served(name, { sla: sla });
    const run = (queueOrder: 'dueTime' | 'firstCome') =>
      startsOf(
        runOfDay(
          desk({ queueOrder }),
          ...['now', 'none', 'late', 'soon', 'group'].map((name, n) => comes(name, 12 + n / 4, name)),
          served('now'),
          served('none'),
          promising('late', { maximumTime: time(8, 'hours') }),
          promising('soon', { firstResponse: time(4, 'hours'), maximumTime: time(9, 'hours') }),
          stage('around', { kind: 'group', sla: { maximumTime: time(6, 'hours') } }),
          served('group', { parentId: 'stage_around' }),
        ),
      ).map((line) => line.split(' ')[0]);
    expect(run('dueTime')).toEqual(['now', 'soon', 'group', 'late', 'none']);
    expect(run('firstCome')).toEqual(['now', 'none', 'late', 'soon', 'group']);
  });

  it('counts a first response no longer that has been given, and a missed promise still (W5)', () => {
    // Ada has been answered, and is late with the rest; Ben waits for an answer that is due before that.
    const sla = { firstResponse: time(90, 'minutes'), maximumTime: time(6, 'hours') };
    const twice = served('a', {
      sla: sla,
      activities: ['ring', 'mail'].map((name) => activity(name, { effort: takes(1, 'hours') })),
    });
    const run = runOfDay(desk(), comes('ada', 12, 'a'), comes('ben', 12.5, 'a'), twice);
    expect(startsOf(run)).toEqual(['ada 12:00', 'ben 13:00', 'ada 14:00', 'ben 15:00']);

    const overdue = served('b', { sla: { maximumTime: time(1, 'hours') } });
    const slow = stage('slow', {
      sla: { maximumTime: time(1, 'hours') },
      activities: [
        activity('wait', { automation: 'workflow', effort: takes(90, 'minutes') }),
        activity('slow', { teamId: 'team_desk', effort: takes(1, 'hours') }),
      ],
    });
    const late = runOfDay(
      desk(),
      comes('ada', 12, 'a'),
      comes('ben', 12.25, 'slow'),
      comes('cat', 13, 'b'),
      served('a'),
      overdue,
      slow,
    );
    expect(startsOf(late).filter((line) => !line.includes('13:45'))).toEqual([
      'ada 12:00',
      'ben 12:15',
      'ben 14:00',
      'cat 15:00',
    ]);
  });

  it('is who raised a hand before joining, unless the team says otherwise (W5)', () => {
    const run = (handRaisersFirst: boolean) =>
      runOfDay(
        desk({ handRaisersFirst, priorities: [first] }),
        vip,
        record('signal', 'demo', {
          isHandRaise: true,
          rates: [{ stageId: 'stage_home', timesPerMonth: 10_000 }],
        }),
        comes('ada', 12, 'a'),
        comes('ben', 12.5, 'a', important),
        comes('cat', 12, 'home'),
        stage('home'),
        served('a'),
        transition('home', 'a', { delay: takes(1, 'hours') }),
      );
    expect(startsOf(run(true))).toEqual(['ada 12:00', 'cat 14:00', 'ben 16:00']);
    expect(startsOf(run(false))).toEqual(['ada 12:00', 'ben 14:00', 'cat 16:00']);
    expect(firstDifference(run(true))).toBeNull();
  });

  it('is the first of the priorities that holds, in the stages it is for (W5)', () => {
    const order = (team: RecordOf<'team'>) =>
      startsOf(
        runOfDay(
          team,
          vip,
          comes('ada', 12, 'a'),
          comes('ben', 12.25, 'a'),
          comes('cat', 12.5, 'inner'),
          comes('dan', 12.75, 'a', important),
          comes('eve', 13, 'inner', important),
          served('a'),
          stage('group', { kind: 'group' }),
          served('inner', { parentId: 'stage_group' }),
        ),
      ).map((line) => line.split(' ')[0]);
    const inGroup = { name: 'Group', appliesTo: null, stageIds: ['stage_group'] };
    const inA = { ...first, stageIds: ['stage_a'] };
    expect(order(desk())).toEqual(['ada', 'ben', 'cat', 'dan', 'eve']);
    expect(order(desk({ priorities: [first] }))).toEqual(['ada', 'dan', 'eve', 'ben', 'cat']);
    expect(order(desk({ priorities: [inGroup] }))).toEqual(['ada', 'cat', 'eve', 'ben', 'dan']);
    expect(order(desk({ priorities: [first, inGroup] }))).toEqual(['ada', 'dan', 'eve', 'cat', 'ben']);
    expect(order(desk({ priorities: [inGroup, first] }))).toEqual(['ada', 'cat', 'eve', 'dan', 'ben']);
    expect(order(desk({ priorities: [inA] }))).toEqual(['ada', 'dan', 'ben', 'cat', 'eve']);
  });

  it('is settled on joining: what changes later moves nobody in the queue (W5)', () => {
    const patient = { name: 'Long here', appliesTo: isInStage(2, 'hours'), stageIds: [] };
    const run = runOfDay(
      desk({ priorities: [patient] }),
      comes('ada', 12, 'a'),
      comes('ben', 12.5, 'a'),
      comes('cat', 13, 'slow'),
      served('a', { activities: [activity('a', { effort: takes(5, 'hours') })] }),
      served('slow', {
        activities: [
          activity('wait', { automation: 'workflow', effort: takes(2, 'hours') }),
          activity('slow', { effort: takes(1, 'hours') }),
        ],
      }),
    );
    // At five Ben has been there for longer than two hours as well, but had not when he joined.
    expect(startsOf(run)).toEqual(['ada 12:00', 'cat 13:00', 'cat 17:00', 'ben 18:00']);
  });

  it('never takes a person from a lead: work that has begun is done (W2)', () => {
    const run = runOfDay(
      desk({ priorities: [first] }),
      vip,
      comes('ada', 12, 'a'),
      comes('ben', 12.5, 'a', important),
      served('a'),
    );
    expect(startsOf(run)).toEqual(['ada 12:00', 'ben 14:00']);
  });
});
