import { describe, expect, it } from 'vitest';
import { usesOf } from '../../../src/core/model/uses.ts';
import { blueprintOf, record, stage } from '../../support/blueprints.ts';

describe('the uses of a record', () => {
  it('are counted wherever it is referred to', () => {
    const blueprint = blueprintOf(
      record('team', 'sales'),
      record('team', 'idle'),
      stage('a', { responsibleTeamId: 'team_sales', informedTeamIds: ['team_sales'] }),
      stage('b', { accountableTeamId: 'team_sales' }),
    );
    expect(usesOf(blueprint, 'team_sales')).toBe(3);
    expect(usesOf(blueprint, 'team_idle')).toBe(0);
  });

  it('include shifts in a calendar, and priorities that name a stage or ask for a field', () => {
    const large = {
      subject: { kind: 'field', fieldId: 'field_size' },
      operator: 'isKnown',
      value: null,
    } as const;
    const blueprint = blueprintOf(
      record('calendar', 'mornings'),
      record('field', 'size'),
      stage('a'),
      record('team', 'desk', {
        shifts: [{ headCount: 1, calendarId: 'calendar_mornings' }],
        priorities: [{ appliesTo: large, stageIds: ['stage_a'] }, { stageIds: ['stage_a'] }],
      }),
    );
    expect(usesOf(blueprint, 'calendar_mornings')).toBe(1);
    expect(usesOf(blueprint, 'field_size')).toBe(1);
    expect(usesOf(blueprint, 'stage_a')).toBe(2);
  });
});
