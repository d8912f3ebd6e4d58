import { describe, expect, it } from 'vitest';
import { dispatch, startHistory, undo } from '../../../src/core/commands/history.ts';
import {
  addProposedLists,
  makePicklist,
  setSourceWeight,
} from '../../../src/core/commands/reasonCommands.ts';
import { isOtherReason, missingLists } from '../../../src/core/model/proposedReasons.ts';
import { findRecord, recordsOf } from '../../../src/core/model/queries.ts';
import { rawLeadToEvangelist } from '../../../src/core/templates/rawLeadToEvangelist.ts';
import { blueprintOf, countingIds, record } from '../../support/blueprints.ts';

const example = blueprintOf(
  record('reasonList', 'lost', {
    name: 'Closed-lost reason',
    reasons: [
      { id: 'reason_other', name: 'Other' },
      {
        id: 'reason_price',
        name: 'Price',
        weight: 9,
        sourceWeights: [{ sourceId: 'source_web', weight: 4 }],
      },
      { id: 'reason_never', name: 'Never named', weight: 3 },
    ],
  }),
  record('source', 'web'),
  record('source', 'ads'),
);
const context = { newId: countingIds() };
const reasonsOf = (blueprint: typeof example) =>
  findRecord(blueprint, 'reasonList', 'reasonList_lost')!.reasons;

describe('the five reason lists', () => {
  it('are all in the template', () => {
    expect(missingLists(rawLeadToEvangelist.build())).toEqual([]);
  });

  it('are added where they are missing, complete, in one step', () => {
    const ids = missingLists(example).map(({ id }) => id);
    expect(ids).toEqual(['unqualified', 'notReady', 'rejected', 'closedWon']);
    const { history } = dispatch(startHistory(example), addProposedLists, { ids }, context);
    expect(missingLists(history.blueprint)).toEqual([]);
    for (const { reasons } of recordsOf(history.blueprint, 'reasonList').slice(1)) {
      expect(reasons.length).toBeGreaterThan(5);
      expect(reasons.at(-1)).toMatchObject({ name: 'Other', requiresText: true });
    }
    expect(undo(history).history.blueprint.records).toEqual(example.records);
  });
});

describe('"Other"', () => {
  it.each(['Other', 'other (please say)', 'Sonstiges', 'Sonstige', 'Autre', ' OTHERS'])('is %s', (name) => {
    expect(isOtherReason(name)).toBe(true);
  });
  it.each(['Another provider', 'Price', 'Brother', ''])('is not %s', (name) => {
    expect(isOtherReason(name)).toBe(false);
  });
});

describe('making a picklist of free text', () => {
  const read = [
    { reasonId: 'reason_price', name: 'Price', count: 40 },
    { reasonId: null, name: 'Works council', count: 2 },
    { reasonId: 'reason_other', name: 'Other', count: 5 },
  ];

  it('turns counts into weights, keeps what is there, and lets "Other" ask for words at the end', () => {
    const { history } = dispatch(
      startHistory(example),
      makePicklist,
      { listId: 'reasonList_lost', reasons: read },
      context,
    );
    expect(
      reasonsOf(history.blueprint).map(({ name, weight, requiresText }) => [name, weight, requiresText]),
    ).toEqual([
      ['Price', 40, false],
      ['Never named', 0, false],
      ['Works council', 2, false],
      ['Other', 5, true],
    ]);
    expect(reasonsOf(history.blueprint)[0]!.sourceWeights).toEqual([{ sourceId: 'source_web', weight: 4 }]);
    expect(history.past).toHaveLength(1);
    expect(undo(history).history.blueprint.records).toEqual(example.records);
  });

  it('changes nothing without reasons or without the list', () => {
    expect(makePicklist.plan(example, { listId: 'reasonList_gone', reasons: read }, context)).toEqual([]);
    expect(makePicklist.plan(example, { listId: 'reasonList_lost', reasons: [] }, context)).toEqual([]);
  });
});

describe('a weight for one source', () => {
  const set = (sourceId: string, weight: number | null) =>
    dispatch(
      startHistory(example),
      setSourceWeight,
      { listId: 'reasonList_lost', reasonId: 'reason_price', sourceId, weight },
      context,
    ).history.blueprint;

  it('is added, changed and taken away', () => {
    expect(reasonsOf(set('source_ads', 7))[1]!.sourceWeights).toHaveLength(2);
    expect(reasonsOf(set('source_web', 7))[1]!.sourceWeights).toEqual([
      { sourceId: 'source_web', weight: 7 },
    ]);
    expect(reasonsOf(set('source_web', null))[1]!.sourceWeights).toEqual([]);
    expect(set('source_gone', 7)).toBe(example);
    expect(set('source_web', -1)).toBe(example);
  });
});
