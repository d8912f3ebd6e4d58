import { describe, expect, it } from 'vitest';
import type { BlueprintRecord } from '../../../src/core/model/records.ts';
import { blueprintOf, record, stage, transition } from '../../support/blueprints.ts';
import { activity, daily, field, takes } from './parts.ts';
import { firstDifference, runOf, storyOf, visitsOf } from './runs.ts';

const calling = (members: object, ...more: BlueprintRecord[]) =>
  runOf(
    blueprintOf(daily('call'), stage('call', members), stage('won'), transition('call', 'won'), ...more),
    {
      days: 3,
    },
  );

describe('the activities of a stage', () => {
  it('follow one another in the order of the list, each after its assumed wait and with its effort (W1, W4)', () => {
    const run = calling({
      activities: [
        activity('research', {
          wait: takes(1, 'hours'),
          effort: takes(30, 'minutes'),
          automation: 'workflow',
        }),
        activity('ring', { wait: takes(2, 'hours'), effort: takes(10, 'minutes') }),
      ],
    });
    expect(storyOf(run).slice(1)).toEqual([
      '0 13:00:00.000 activityStarted research',
      '0 13:30:00.000 activityEnded research',
      '0 15:30:00.000 activityStarted ring',
      '0 15:40:00.000 activityEnded ring',
      '0 15:40:00.000 outcome call-won',
    ]);
    expect(visitsOf(run, { lead: 0, stage: 'call' })[0]!.firstResponse).toBe(15.5 * 3_600_000);
  });

  it('begin once the lead has come to rest: not in stages it only passes through (E5, E3)', () => {
    const passing = { trigger: 'automatic', criteria: field('size', 'isUnknown') } as const;
    const run = runOf(
      blueprintOf(
        record('field', 'size', { fieldType: 'number' }),
        daily('a'),
        stage('a', { activities: [activity('never')] }),
        stage('b', { activities: [activity('ring')] }),
        transition('a', 'b', passing),
      ),
      { days: 1 },
    );
    expect(storyOf(run).slice(1)).toEqual([
      '0 12:00:00.000 passed a-b',
      '0 12:00:00.000 activityStarted ring',
      '0 12:00:00.000 activityEnded ring',
    ]);
  });

  it('are left out for leads they are not for, asked when their turn comes (W1)', () => {
    const run = calling(
      {
        activities: [
          activity('ring', { appliesTo: field('size', 'isAtLeast', 100) }),
          activity('mail', { appliesTo: field('size', 'isUnknown') }),
        ],
      },
      record('field', 'size', { fieldType: 'number' }),
    );
    expect(storyOf(run).slice(1, 2)).toEqual(['0 12:00:00.000 activityStarted mail']);
  });

  it('wait and last in business time where they say so (T1)', () => {
    const open = [1, 2, 3, 4, 5].map((weekday) => ({ weekday, from: 540, to: 1_020 }));
    const run = calling(
      {
        activities: [
          activity('ring', { wait: takes(6, 'hours', 'office'), effort: takes(8, 'hours', 'office') }),
        ],
      },
      record('calendar', 'office', { openHours: open }),
    );
    expect(storyOf(run).slice(1, 3)).toEqual([
      '1 10:00:00.000 activityStarted ring',
      '2 10:00:00.000 activityEnded ring',
    ]);
  });

  it('of a group with sub-stages are none: work happens in its leaves (G1)', () => {
    const run = runOf(
      blueprintOf(
        daily('g'),
        stage('g', { kind: 'group', activities: [activity('never')] }),
        stage('a', { parentId: 'stage_g', activities: [activity('ring')] }),
      ),
      { days: 1 },
    );
    expect(storyOf(run).slice(1)).toEqual([
      '0 12:00:00.000 activityStarted ring',
      '0 12:00:00.000 activityEnded ring',
    ]);
    const responses = visitsOf(run).map(({ firstResponse }) => firstResponse);
    expect(responses).toEqual([43_200_000, 43_200_000]);
  });

  it('are called off when the lead leaves, and so is the outcome (W3)', () => {
    const run = calling(
      { activities: [activity('ring', { wait: takes(2, 'days') })] },
      stage('boss'),
      transition('call', 'boss', {
        trigger: 'timer',
        timer: { kind: 'after', duration: { value: 1, unit: 'days', calendarId: null } },
      }),
    );
    expect(storyOf(run).slice(1)).toEqual(['1 12:00:00.000 passed call-boss']);
  });
});

describe('the status of a lead', () => {
  const statuses = [
    record('status', 'fresh', { setBy: 'handOff' }),
    record('status', 'connecting', { setBy: 'activityStarted' }),
    record('status', 'connected', { setBy: 'contactMade' }),
    record('status', 'meeting'),
  ];
  const work = [
    activity('mail', { automation: 'sequence' }),
    activity('ring', { makesContact: true }),
    activity('ringAgain'),
  ];

  it('turns Connecting with the first work of a person and Connected with contact, and stays so (P2)', () => {
    const run = calling({ activities: work }, ...statuses);
    expect(storyOf(run).slice(1)).toEqual([
      '0 12:00:00.000 activityStarted mail',
      '0 12:00:00.000 activityEnded mail',
      '0 12:00:00.000 activityStarted ring',
      '0 12:00:00.000 status connecting',
      '0 12:00:00.000 activityEnded ring',
      '0 12:00:00.000 status connected',
      '0 12:00:00.000 activityStarted ringAgain',
      '0 12:00:00.000 activityEnded ringAgain',
      '0 12:00:00.000 outcome call-won',
    ]);
    expect(firstDifference(run)).toBeNull();
  });

  it('that stands for more is not changed by work (P2)', () => {
    const run = calling({ activities: work, statusOnEntryId: 'status_meeting' }, ...statuses);
    expect(storyOf(run).filter((line) => line.includes('status'))).toEqual(['0 12:00:00.000 status meeting']);
  });

  it('is New again after a hand-off, which needs two teams that differ (P2)', () => {
    const run = runOf(
      blueprintOf(
        ...statuses,
        record('team', 'bdr'),
        record('team', 'sales'),
        daily('call'),
        stage('call', { responsibleTeamId: 'team_bdr', activities: [activity('ring')] }),
        stage('same', { responsibleTeamId: 'team_bdr' }),
        stage('other', { kind: 'group', responsibleTeamId: 'team_sales' }),
        stage('inner', { parentId: 'stage_other' }),
        transition('call', 'same'),
        transition('same', 'inner', { delay: takes(1, 'hours') }),
      ),
      { days: 1 },
    );
    expect(storyOf(run).slice(3)).toEqual([
      '0 12:00:00.000 activityEnded ring',
      '0 12:00:00.000 outcome call-same',
      '0 13:00:00.000 outcome same-inner',
      '0 13:00:00.000 status fresh',
    ]);
  });

  it('of the teams is that of the nearest group where a stage has none of its own (P2)', () => {
    const inherited = (group: string | null) =>
      storyOf(
        runOf(
          blueprintOf(
            ...statuses,
            record('team', 'bdr'),
            record('team', 'sales'),
            daily('call'),
            stage('call', { responsibleTeamId: 'team_bdr' }),
            stage('deal', { kind: 'group', responsibleTeamId: group }),
            stage('inner', { parentId: 'stage_deal' }),
            transition('call', 'inner'),
          ),
          { days: 1 },
        ),
      ).filter((line) => line.includes('status')).length;
    expect([inherited('team_sales'), inherited('team_bdr'), inherited(null)]).toEqual([1, 0, 0]);
  });
});
