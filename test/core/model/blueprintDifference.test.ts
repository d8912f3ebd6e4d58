import { describe, expect, it } from 'vitest';
import { blueprintDifference } from '../../../src/core/model/blueprintDifference.ts';
import { applyChanges } from '../../../src/core/model/changes.ts';
import { blueprintOf, record, stage, transition } from '../../support/blueprints.ts';

const before = blueprintOf(stage('a', { definition: 'x' }), stage('b'), transition('a', 'b'));

describe('the difference between two states of a blueprint', () => {
  it('turns the one into the other', () => {
    const after = blueprintOf(
      stage('a', { definition: 'y', winProbability: 0.5 }),
      stage('c'),
      record('team', 'bdr'),
    );
    expect(applyChanges(before, blueprintDifference(before, after))).toEqual(after);
    expect(applyChanges(after, blueprintDifference(after, before))).toEqual(before);
  });

  it('is nothing between equal states, and names the members that differ', () => {
    expect(blueprintDifference(before, structuredClone(before))).toEqual([]);
    const after = blueprintOf(stage('a', { definition: 'y' }), stage('b'), transition('a', 'b'));
    expect(blueprintDifference(before, after)).toEqual([
      { op: 'set', id: 'stage_a', path: ['definition'], from: 'x', to: 'y' },
    ]);
  });
});
