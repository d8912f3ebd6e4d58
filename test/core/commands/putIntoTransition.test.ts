import { describe, expect, it } from 'vitest';
import { putIntoTransition, refusalOfPutting } from '../../../src/core/commands/putIntoTransition.ts';
import { findRecord, recordsOf } from '../../../src/core/model/queries.ts';
import { blueprintOf, stage, transition } from '../../support/blueprints.ts';
import { after } from '../../support/commands.ts';

const blueprint = blueprintOf(
  stage('a'),
  stage('b'),
  stage('loose', { route: 'detour' }),
  stage('end', { kind: 'end' }),
  transition('a', 'b', { kind: 'win', label: 'signed' }),
);
const intoTransitionId = 'transition_a-b';

describe('putting a stage into a transition', () => {
  it('leads the old way to it and a new one on, in the meaning of the old', () => {
    const changed = after(blueprint, putIntoTransition, {
      id: 'stage_loose',
      intoTransitionId,
      position: { x: 80, y: 16 },
      moves: { stage_b: { x: 400, y: 0 } },
    });
    expect(
      recordsOf(changed, 'transition').map(({ fromId, toId, kind, label }) => [fromId, toId, kind, label]),
    ).toEqual([
      ['stage_a', 'stage_loose', 'advance', 'signed'],
      ['stage_loose', 'stage_b', 'win', ''],
    ]);
    expect(findRecord(changed, 'stage', 'stage_loose')).toMatchObject({
      route: 'success',
      position: { x: 80, y: 16 },
    });
    expect(findRecord(changed, 'stage', 'stage_b')?.position.x).toBe(400);
  });

  it('says why an end or a connected stage cannot', () => {
    expect(refusalOfPutting(blueprint, 'stage_end', intoTransitionId)).toMatch(/is an end/);
    expect(refusalOfPutting(blueprint, 'stage_a', intoTransitionId)).toBe('a is connected already.');
    expect(after(blueprint, putIntoTransition, { id: 'stage_a', intoTransitionId })).toEqual(blueprint);
  });
});
