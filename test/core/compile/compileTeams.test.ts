import { describe, expect, it } from 'vitest';
import { compileBlueprint } from '../../../src/core/compile/compileBlueprint.ts';
import type { PlanTeam } from '../../../src/core/compile/plan.ts';
import type { BlueprintRecord, RecordOf } from '../../../src/core/model/records.ts';
import { blueprintOf, record, stage, transition } from '../../support/blueprints.ts';
import { activity, isInStage } from '../simulate/parts.ts';

const calendars = [record('calendar', 'office'), record('calendar', 'mornings')];
const around = [
  stage('a'),
  stage('deal', { kind: 'group' }),
  stage('offer', { parentId: 'stage_deal' }),
  stage('contract', { parentId: 'stage_deal' }),
];

function compiled(members: Partial<RecordOf<'team'>>, calendarId: string | null = null): PlanTeam {
  const settings = record('settings', 'main', { id: 'settings_main', calendarId });
  const { plan } = compileBlueprint(
    blueprintOf(settings, ...calendars, ...around, record('team', 'desk', members)),
  );
  return plan!.teams[0]!;
}

describe('a team of the plan', () => {
  it('is not a limit where nothing is said of people', () => {
    expect(compiled({})).toMatchObject({ crews: [], queueLimit: -1, handRaisersFirst: true, priorities: [] });
  });

  it('has its head-count first and then its shifts, each in hours of its own', () => {
    const shifts = [
      { name: 'Mornings', headCount: 2, calendarId: 'calendar_mornings' },
      { name: 'Nights', headCount: 1, calendarId: null },
    ];
    expect(compiled({ headCount: 3, calendarId: 'calendar_office', shifts }).crews).toEqual([
      { people: 3, calendar: 0 },
      { people: 2, calendar: 1 },
      { people: 1, calendar: -1 },
    ]);
    expect(compiled({ shifts: shifts.slice(0, 1) }).crews).toEqual([{ people: 2, calendar: 1 }]);
    expect(compiled({ headCount: 0 }).crews).toEqual([{ people: 0, calendar: -1 }]);
  });

  it('works in the hours of the blueprint where it has none of its own', () => {
    const shifts = [{ name: 'More', headCount: 1, calendarId: null }];
    expect(compiled({ headCount: 1, shifts }, 'calendar_mornings').crews).toEqual([
      { people: 1, calendar: 1 },
      { people: 1, calendar: 1 },
    ]);
    expect(compiled({ headCount: 1, calendarId: 'calendar_office' }, 'calendar_mornings').crews).toEqual([
      { people: 1, calendar: 0 },
    ]);
  });

  it('works around the clock in a calendar that is gone', () => {
    expect(compiled({ headCount: 1, calendarId: 'calendar_gone' }, 'calendar_office').crews).toEqual([
      { people: 1, calendar: -1 },
    ]);
  });

  it('keeps a queue limit of nought apart from none', () => {
    expect(compiled({ queueLimit: 0 }).queueLimit).toBe(0);
    expect(compiled({ queueLimit: null }).queueLimit).toBe(-1);
  });

  it('serves first come, first served where it says so', () => {
    expect(compiled({}).isFirstCome).toBe(false);
    expect(compiled({ queueOrder: 'firstCome', handRaisersFirst: false })).toMatchObject({
      isFirstCome: true,
      handRaisersFirst: false,
    });
  });
});

describe('a priority', () => {
  const priority = (
    stageIds: string[],
    appliesTo: RecordOf<'team'>['priorities'][number]['appliesTo'] = null,
  ) => ({
    name: 'First',
    appliesTo,
    stageIds,
  });

  it('that asks for nothing is for all leads, in all stages where it names none', () => {
    expect(compiled({ priorities: [priority([])] }).priorities).toEqual([{ criterion: -1, stages: [] }]);
  });

  it('that names a group is for all that is inside it', () => {
    const [named] = compiled({ priorities: [priority(['stage_deal'])] }).priorities;
    expect(named!.stages).toEqual([1, 2, 3]);
    const [both] = compiled({ priorities: [priority(['stage_offer', 'stage_a'])] }).priorities;
    expect(both!.stages).toEqual([0, 2]);
  });

  it('for stages that are all gone is for no lead, and the ones after it move up', () => {
    const hot = isInStage(3, 'days');
    const { priorities } = compiled({ priorities: [priority(['stage_gone']), priority([], hot)] });
    expect(priorities).toHaveLength(1);
    expect(priorities[0]!.criterion).toBeGreaterThanOrEqual(0);
    expect(compiled({ priorities: [priority(['stage_gone', 'stage_a'])] }).priorities[0]!.stages).toEqual([
      0,
    ]);
  });

  it('has the number of its criterion in the plan', () => {
    const hot = isInStage(3, 'days');
    const team = record('team', 'desk', { priorities: [priority([], hot)] });
    const { plan } = compileBlueprint(blueprintOf(...around, team));
    expect(plan!.criteria[plan!.teams[0]!.priorities[0]!.criterion]).toEqual(hot);
  });

  it('may ask how often a lead has gone a way, which is then counted', () => {
    const again = {
      subject: { kind: 'rounds', transitionId: 'transition_a-deal' },
      operator: 'isAtLeast',
      value: 1,
    } as const;
    const countsRounds = (...more: BlueprintRecord[]) => {
      const { plan } = compileBlueprint(blueprintOf(...around, transition('a', 'deal'), ...more));
      return plan!.ways[0]!.countsRounds;
    };
    expect(countsRounds()).toBe(false);
    expect(countsRounds(record('team', 'desk', { priorities: [priority([], again)] }))).toBe(true);
  });
});

describe('who does an activity', () => {
  const teamOf = (members: object, owner: string | null = 'team_owner') => {
    const { plan } = compileBlueprint(
      blueprintOf(
        record('team', 'owner'),
        record('team', 'other'),
        record('team', 'group'),
        stage('deal', { kind: 'group', responsibleTeamId: 'team_group' }),
        stage('offer', {
          parentId: 'stage_deal',
          responsibleTeamId: owner,
          activities: [activity('call', members)],
        }),
      ),
    );
    return plan!.activities[0]!.team;
  };

  it('is its own team, else that of the stage, else that of the group around it', () => {
    expect(teamOf({ teamId: 'team_other' })).toBe(1);
    expect(teamOf({})).toBe(0);
    expect(teamOf({ teamId: 'team_gone' })).toBe(0);
    expect(teamOf({}, null)).toBe(2);
  });

  it('is nobody where a tool does it', () => {
    for (const automation of ['sequence', 'nurtureJourney', 'workflow'])
      expect(teamOf({ teamId: 'team_other', automation })).toBe(-1);
  });
});
