import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergeRecords, replaceReferences } from '../../../src/core/commands/replaceReferences.ts';
import { dispatch, startHistory, undo } from '../../../src/core/commands/history.ts';
import type { Blueprint } from '../../../src/core/model/blueprint.ts';
import { findDangling } from '../../../src/core/model/integrity.ts';
import { findRecord } from '../../../src/core/model/queries.ts';
import { placesOf } from '../../../src/core/model/uses.ts';
import { blueprints } from '../../support/arbitraries.ts';
import { blueprintOf, countingIds, record, stage, transition } from '../../support/blueprints.ts';

const asks = (fieldId: string) =>
  ({ subject: { kind: 'field', fieldId }, operator: 'isKnown', value: null }) as const;
const example = blueprintOf(
  record('team', 'sales'),
  record('team', 'vertrieb'),
  record('tool', 'crm', { ownerTeamId: 'team_vertrieb' }),
  record('field', 'country', { options: [{ value: 'de', label: 'Germany' }] }),
  record('field', 'land', { options: [{ value: 'at', label: 'Austria' }] }),
  record('source', 'web'),
  record('source', 'www'),
  record('reasonList', 'lost', {
    reasons: [
      {
        id: 'reason_a',
        name: 'Price',
        sourceWeights: [
          { sourceId: 'source_web', weight: 3 },
          { sourceId: 'source_www', weight: 9 },
        ],
      },
    ],
  }),
  stage('a', {
    responsibleTeamId: 'team_vertrieb',
    consultedTeamIds: ['team_sales', 'team_vertrieb'],
    enterCriteria: { all: [asks('field_land')] },
  }),
  stage('b'),
  transition('a', 'b', { decidedByTeamId: 'team_vertrieb' }),
  record('scenario', 'fewer', {
    settings: [
      { recordId: 'team_vertrieb', path: ['headCount'], value: 2 },
      { recordId: 'stage_a', path: ['responsibleTeamId'], value: 'team_vertrieb' },
    ],
  }),
);
const after = (command: typeof replaceReferences, payload: { fromId: string; toId: string }) =>
  dispatch(startHistory(example), command, payload, { newId: countingIds() });

describe('replacing a record', () => {
  it('puts the other wherever it was, names nobody twice, and takes one step of undo', () => {
    const { history } = after(replaceReferences, { fromId: 'team_vertrieb', toId: 'team_sales' });
    const { blueprint } = history;
    expect(findRecord(blueprint, 'team', 'team_vertrieb')).toBeUndefined();
    expect(findRecord(blueprint, 'stage', 'stage_a')).toMatchObject({
      responsibleTeamId: 'team_sales',
      consultedTeamIds: ['team_sales'],
    });
    expect(findRecord(blueprint, 'tool', 'tool_crm')?.ownerTeamId).toBe('team_sales');
    expect(findRecord(blueprint, 'transition', 'transition_a-b')?.decidedByTeamId).toBe('team_sales');
    expect(history.past).toHaveLength(1);
    expect(undo(history).history.blueprint.records).toEqual(example.records);
  });

  it('lets scenarios name the other, and forgets what they set in the deleted one', () => {
    const { blueprint } = after(replaceReferences, { fromId: 'team_vertrieb', toId: 'team_sales' }).history;
    expect(findRecord(blueprint, 'scenario', 'scenario_fewer')?.settings).toEqual([
      { recordId: 'stage_a', path: ['responsibleTeamId'], value: 'team_sales' },
    ]);
  });

  it('reaches into criteria', () => {
    const { blueprint } = after(replaceReferences, { fromId: 'field_land', toId: 'field_country' }).history;
    expect(findRecord(blueprint, 'stage', 'stage_a')?.enterCriteria).toEqual({
      all: [asks('field_country')],
    });
  });

  it('keeps one entry where a list may hold one for each', () => {
    const { blueprint } = after(replaceReferences, { fromId: 'source_www', toId: 'source_web' }).history;
    expect(findRecord(blueprint, 'reasonList', 'reasonList_lost')?.reasons[0]?.sourceWeights).toEqual([
      { sourceId: 'source_web', weight: 3 },
    ]);
  });

  it('does nothing between records of two kinds, or for what is not there', () => {
    for (const [fromId, toId] of [
      ['team_sales', 'tool_crm'],
      ['team_sales', 'team_sales'],
      ['team_gone', 'team_sales'],
      ['stage_a', 'stage_b'],
    ] as const)
      expect(after(replaceReferences, { fromId, toId }).changes).toEqual([]);
  });
});

describe('merging two records', () => {
  it('takes in the options that only the one had', () => {
    const { blueprint } = after(mergeRecords, { fromId: 'field_land', toId: 'field_country' }).history;
    const options = findRecord(blueprint, 'field', 'field_country')?.options.map(({ value }) => value);
    expect(options).toEqual(['de', 'at']);
  });

  it('leaves no reference to what is gone, in any blueprint, and is taken back as one', () => {
    fc.assert(
      fc.property(blueprints(), fc.nat(), fc.nat(), (blueprint: Blueprint, first, second) => {
        const ids = Object.keys(blueprint.records);
        const fromId = ids[first % Math.max(ids.length, 1)] ?? '';
        const toId = ids[second % Math.max(ids.length, 1)] ?? '';
        const { history, changes } = dispatch(
          startHistory(blueprint),
          mergeRecords,
          { fromId, toId },
          { newId: countingIds() },
        );
        if (changes.length === 0) return;
        expect(placesOf(history.blueprint, fromId)).toEqual([]);
        expect(findDangling(history.blueprint).length).toBeLessThanOrEqual(findDangling(blueprint).length);
        expect(undo(history).history.blueprint.records).toEqual(blueprint.records);
      }),
      { numRuns: 60 },
    );
  });
});
