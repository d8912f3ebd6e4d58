import { describe, expect, it } from 'vitest';
import { createRecord } from '../../../src/core/model/records.ts';
import { blueprintOf, stage, transition } from '../../support/blueprints.ts';
import { said } from '../../support/problems.ts';

const path = ['Lead', 'MQL', 'SAL', 'SQL'];
const stages = path.map((name) => stage(name));
const steps = path.slice(1).map((name, at) => transition(path[at] ?? '', name));
const shortCut = transition('MQL', 'SQL');

describe('a way along the success path', () => {
  it('goes past the stages between its ends', () => {
    expect(said('skippedStage', blueprintOf(...stages, ...steps, transition('Lead', 'SQL')))).toEqual([
      'The way from Lead to SQL goes past MQL and SAL, and leads must not skip a stage.',
    ]);
    expect(said('skippedStage', blueprintOf(...stages, ...steps))).toEqual([]);
  });

  it('may do so where the policies allow it', () => {
    for (const skipping of ['withReason', 'backfill'] as const) {
      const policies = createRecord('policies', { skipping });
      expect(said('skippedStage', blueprintOf(policies, ...stages, ...steps, shortCut))).toEqual([]);
    }
  });

  it('skips nothing when it begins at another entry point', () => {
    const outbound = stage('SGL', { isEntryPoint: true });
    const blueprint = blueprintOf(
      ...stages,
      outbound,
      ...steps,
      transition('SGL', 'SQL'),
      transition('Lead', 'SGL'),
    );
    expect(said('skippedStage', blueprint)).toEqual([]);
  });

  it('skips nothing by going back, off the path, or round a gate that chooses', () => {
    const gate = stage('Fit', { kind: 'gate' });
    const off = stage('Recycled', { route: 'detour' });
    const blueprint = blueprintOf(
      ...stages,
      gate,
      off,
      ...steps,
      transition('SQL', 'MQL', { kind: 'recycle' }),
      transition('Lead', 'Recycled', { kind: 'reject' }),
      transition('Fit', 'MQL'),
      transition('Fit', 'SQL'),
    );
    expect(said('skippedStage', blueprint)).toEqual([]);
  });

  it('into the middle of a group goes past the sub-stages before', () => {
    const blueprint = blueprintOf(
      stage('SQL'),
      stage('Deal', { kind: 'group' }),
      stage('Offer', { parentId: 'stage_Deal' }),
      stage('Contract', { parentId: 'stage_Deal' }),
      transition('SQL', 'Deal'),
      transition('Offer', 'Contract'),
      transition('SQL', 'Contract'),
    );
    expect(said('skippedStage', blueprint)).toEqual([
      'The way from SQL to Contract goes past Offer, and leads must not skip a stage.',
    ]);
  });
});
