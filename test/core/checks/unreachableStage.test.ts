import { describe, expect, it } from 'vitest';
import { blueprintOf, record, stage, transition } from '../../support/blueprints.ts';
import { said } from '../../support/problems.ts';

const lead = stage('Lead', { isEntryPoint: true });

describe('a stage', () => {
  it('that nothing leads to is unreachable, and so is what lies behind it', () => {
    const blueprint = blueprintOf(lead, stage('MQL'), stage('SAL'), transition('MQL', 'SAL'));
    expect(said('unreachableStage', blueprint)).toEqual([
      'No lead can come to MQL.',
      'No lead can come to SAL.',
    ]);
  });

  it('is reached by ways, by a lead source, or because leads are there already', () => {
    const blueprint = blueprintOf(
      lead,
      stage('MQL'),
      stage('SGL'),
      stage('Old', { stock: { leads: 3 } }),
      transition('Lead', 'MQL'),
      record('source', 'Outbound', { entryStageId: 'stage_SGL' }),
    );
    expect(said('unreachableStage', blueprint)).toEqual([]);
  });

  it('in a group is reached where the group begins, and the ways of the group are open from inside it', () => {
    const blueprint = blueprintOf(
      lead,
      stage('Deal', { kind: 'group', initialStageId: 'stage_Offer' }),
      stage('Aside', { parentId: 'stage_Deal' }),
      stage('Offer', { parentId: 'stage_Deal' }),
      stage('Lost'),
      transition('Lead', 'Offer'),
      transition('Deal', 'Lost'),
    );
    expect(said('unreachableStage', blueprint)).toEqual(['No lead can come to Aside.']);
  });

  it('is not blamed where no lead begins anywhere: that is one problem', () => {
    const blueprint = blueprintOf(stage('Lead'), stage('MQL'));
    expect(said('unreachableStage', blueprint)).toEqual([]);
    expect(said('missingEntryPoint', blueprint)).toHaveLength(1);
  });
});
