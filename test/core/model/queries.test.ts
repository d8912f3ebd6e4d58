import { describe, expect, it } from 'vitest';
import { applyChanges, setMember } from '../../../src/core/model/changes.ts';
import {
  findRecord,
  recordsOf,
  singleton,
  subStages,
  waysFrom,
  waysInto,
} from '../../../src/core/model/queries.ts';
import { createRecord } from '../../../src/core/model/records.ts';
import { blueprintOf, record, stage, transition } from '../../support/blueprints.ts';

const blueprint = blueprintOf(
  stage('b', { order: 2 }),
  stage('c', { order: 1, parentId: 'stage_b' }),
  stage('a', { order: 2 }),
  transition('a', 'b'),
  transition('b', 'a'),
);

describe('the records of a kind', () => {
  it('come in their order, equal places by id', () => {
    expect(recordsOf(blueprint, 'stage').map(({ name }) => name)).toEqual(['c', 'a', 'b']);
    expect(recordsOf(blueprint, 'team')).toEqual([]);
  });

  it('are the same list as long as nothing changes', () => {
    expect(recordsOf(blueprint, 'stage')).toBe(recordsOf(blueprint, 'stage'));
    const [first] = recordsOf(blueprint, 'stage');
    const changed = applyChanges(blueprint, first ? setMember(first, ['order'], 9) : []);
    expect(recordsOf(changed, 'stage').map(({ name }) => name)).toEqual(['a', 'b', 'c']);
  });
});

describe('a record', () => {
  it('is found by id and kind only', () => {
    expect(findRecord(blueprint, 'stage', 'stage_a')?.name).toBe('a');
    for (const id of ['stage_z', null, undefined, '__proto__', 'transition_a-b'])
      expect(findRecord(blueprint, 'stage', id)).toBeUndefined();
  });

  it('there is one of has its defaults where the blueprint lacks it', () => {
    expect(singleton(blueprint, 'settings')).toMatchObject({ currency: 'EUR', runDays: 365 });
    const own = blueprintOf(createRecord('settings', { currency: 'CHF' }), record('team', 'a'));
    expect(singleton(own, 'settings').currency).toBe('CHF');
  });
});

describe('the neighbours of a stage', () => {
  it('are its ways and its sub-stages', () => {
    expect(waysFrom(blueprint, 'stage_a').map(({ toId }) => toId)).toEqual(['stage_b']);
    expect(waysInto(blueprint, 'stage_a').map(({ fromId }) => fromId)).toEqual(['stage_b']);
    expect(subStages(blueprint, 'stage_b').map(({ name }) => name)).toEqual(['c']);
  });
});
