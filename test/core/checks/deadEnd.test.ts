import { describe, expect, it } from 'vitest';
import { createRecord } from '../../../src/core/model/records.ts';
import { blueprintOf, stage, transition } from '../../support/blueprints.ts';
import { said } from '../../support/problems.ts';

const last = stage('Customer', { order: 99 });

describe('a stage that leads never leave', () => {
  it('is a dead end off the success path, and on it before its end', () => {
    const blueprint = blueprintOf(stage('MQL'), stage('Recycled', { route: 'detour' }), last);
    expect(said('deadEnd', blueprint)).toEqual([
      'Leads that come to MQL never leave it.',
      'Leads that come to Recycled never leave it.',
    ]);
  });

  it('is none where journeys stop, at the end of the success path, or where leads are promoters', () => {
    const settings = createRecord('settings', { evangelistStageId: 'stage_Fan' });
    const blueprint = blueprintOf(
      settings,
      stage('Lost', { kind: 'end', route: 'detour' }),
      stage('Fan'),
      last,
    );
    expect(said('deadEnd', blueprint)).toEqual([]);
  });

  it('is none in a group that has a way out, but is one in a group that has none', () => {
    const deal = [
      stage('Deal', { kind: 'group', route: 'detour' }),
      stage('Offer', { parentId: 'stage_Deal', route: 'detour' }),
    ];
    expect(said('deadEnd', blueprintOf(...deal, last, transition('Deal', 'Customer')))).toEqual([]);
    expect(said('deadEnd', blueprintOf(...deal, last))).toEqual(['Leads that come to Offer never leave it.']);
  });

  it('is not left by referring somebody else', () => {
    const blueprint = blueprintOf(stage('MQL'), last, transition('MQL', 'Customer', { kind: 'refer' }));
    expect(said('deadEnd', blueprint)).toHaveLength(1);
  });
});
