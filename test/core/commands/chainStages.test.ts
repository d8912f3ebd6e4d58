import { describe, expect, it } from 'vitest';
import { chainStages } from '../../../src/core/commands/chainStages.ts';
import { recordsOf } from '../../../src/core/model/queries.ts';
import { blueprintOf, stage } from '../../support/blueprints.ts';
import { after } from '../../support/commands.ts';

const chain = { position: { x: 0, y: 0 }, step: { x: 320, y: 0 } };

describe('making a chain of stages from names', () => {
  it('connects each to the next, in a row, beginning where leads do', () => {
    const changed = after(blueprintOf(), chainStages, { ...chain, names: ['Lead', 'MQL', 'SQL'] });
    const stages = recordsOf(changed, 'stage');
    expect(
      stages.map(({ name, key, position, isEntryPoint }) => [name, key, position.x, isEntryPoint]),
    ).toEqual([
      ['Lead', 'lead', 0, true],
      ['MQL', 'mql', 320, false],
      ['SQL', 'sql', 640, false],
    ]);
    expect(recordsOf(changed, 'transition').map(({ fromId, toId, kind }) => [fromId, toId, kind])).toEqual([
      [stages[0]?.id, stages[1]?.id, 'advance'],
      [stages[1]?.id, stages[2]?.id, 'advance'],
    ]);
  });

  it('skips what is no name, and gives twice the same name two keys', () => {
    const changed = after(blueprintOf(stage('Lead')), chainStages, {
      ...chain,
      names: ['Lead', '   ', 'Lead'],
    });
    expect(new Set(recordsOf(changed, 'stage').map(({ key }) => key)).size).toBe(3);
    expect(recordsOf(changed, 'transition')).toHaveLength(1);
  });
});
