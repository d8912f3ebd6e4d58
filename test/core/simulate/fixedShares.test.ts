import { describe, expect, it } from 'vitest';
import { compileBlueprint } from '../../../src/core/compile/compileBlueprint.ts';
import type { BlueprintRecord } from '../../../src/core/model/records.ts';
import { fixedSharesOf } from '../../../src/core/simulate/fixedShares.ts';
import { blueprintOf, record, stage, transition } from '../../support/blueprints.ts';
import { field, time } from './parts.ts';

function fixedShares(...records: readonly BlueprintRecord[]): readonly number[] | null {
  const { plan } = compileBlueprint(
    blueprintOf(
      record('field', 'size', { fieldType: 'number' }),
      ...(records.some(({ id }) => id === 'stage_a') ? [] : [stage('a')]),
      stage('b'),
      stage('c'),
      ...records,
    ),
  );
  return fixedSharesOf(
    plan!,
    plan!.stages.find(({ key }) => key === 'a')!,
  );
}

const known = field('size', 'isKnown');

describe('the shares of a stage', () => {
  it('are cumulated where every lead finds the same ones (O2)', () => {
    const cumulated = fixedShares(
      transition('a', 'b', { share: 0.25 }),
      transition('a', 'c', { share: 0.5 }),
    );
    expect(cumulated).toEqual([0.25, 0.75]);
  });

  it('without a number divide what is left, and come to one at most (O2)', () => {
    const open = transition('a', 'c', { id: 'transition_open' });
    expect(fixedShares(transition('a', 'b', { share: 0.5 }), transition('a', 'c'), open)).toEqual([
      0.5, 0.75, 1,
    ]);
    expect(fixedShares(transition('a', 'b', { share: 1 }), transition('a', 'c', { share: 1 }), open)).toEqual(
      [0.5, 1, 1],
    );
  });

  it('depend on the lead where a way asks something, or has other shares for some (O2)', () => {
    expect(fixedShares(transition('a', 'b', { criteria: known }))).toBeNull();
    expect(fixedShares(transition('a', 'b', { modifiers: [{ appliesTo: known, share: 1 }] }))).toBeNull();
    expect(fixedShares(transition('a', 'b', { maximumRounds: 1 }))).toBeNull();
  });

  it('depend on the lead where the response decays (O3)', () => {
    const promising = stage('a', { sla: { firstResponse: time(1, 'hours') } });
    const curve = record('settings', 'main', { responseDecay: [{ hours: 1, factor: 0.5 }] });
    expect(fixedShares(promising, curve, transition('a', 'b'))).toBeNull();
    expect(fixedShares(promising, transition('a', 'b'))).toEqual([1]);
    expect(fixedShares(curve, transition('a', 'b'))).toEqual([1]);
  });

  it('are none without ways', () => {
    expect(fixedShares()).toBeNull();
  });
});
