import { describe, expect, it } from 'vitest';
import { addItem, beginSingleton } from '../../../src/core/commands/itemCommands.ts';
import { dispatch, startHistory } from '../../../src/core/commands/history.ts';
import { findRecord } from '../../../src/core/model/queries.ts';
import type { JsonObject } from '../../../src/core/lib/json.ts';
import { blueprintOf, record, stage } from '../../support/blueprints.ts';

const context = { newId: (prefix: string) => `${prefix}_new` };
const example = blueprintOf(stage('mql'), record('targets', 'main', { customers: 5 }));
const after = (...rest: Parameters<typeof dispatch> extends [unknown, ...infer Rest] ? Rest : never) =>
  dispatch(startHistory(example), ...rest).history.blueprint;

describe('adding an item to a list', () => {
  it('gives it an id of its own where a prefix is named', () => {
    const next = after(
      addItem as never,
      { id: 'stage_mql', path: ['activities'], item: { name: 'Call' }, idPrefix: 'activity' } as never,
      context,
    );
    expect(findRecord(next, 'stage', 'stage_mql')?.activities).toMatchObject([
      { id: 'activity_new', name: 'Call' },
    ]);
  });

  it('does nothing where there is no list, no record, or the item is malformed', () => {
    for (const payload of [
      { id: 'stage_mql', path: ['name'], item: {} },
      { id: 'stage_gone', path: ['activities'], item: {} },
      { id: 'stage_mql', path: ['reports'], item: { metric: '' } as JsonObject },
    ])
      expect(addItem.plan(example, payload, context)).toEqual([]);
  });
});

describe('beginning a record that a blueprint has once', () => {
  it('adds it with its defaults, and leaves one that is there', () => {
    expect(beginSingleton.plan(example, { id: 'policies_main' }, context)).toMatchObject([
      { op: 'add', record: { type: 'policies', skipping: 'strict' } },
    ]);
    expect(beginSingleton.plan(example, { id: 'targets_main' }, context)).toEqual([]);
    expect(beginSingleton.plan(example, { id: 'stage_other' }, context)).toEqual([]);
  });
});
