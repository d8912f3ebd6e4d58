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
});
