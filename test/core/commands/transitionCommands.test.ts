import { describe, expect, it } from 'vitest';
import {
  connectStages,
  deleteTransitions,
  makeDefault,
  reconnectTransition,
  reorderWays,
} from '../../../src/core/commands/transitionCommands.ts';
import { findRecord, recordsOf, waysFrom } from '../../../src/core/model/queries.ts';
import { createRecord } from '../../../src/core/model/records.ts';
import { blueprintOf, stage, transition } from '../../support/blueprints.ts';
import { after } from '../../support/commands.ts';

const lifecycle = blueprintOf(
  createRecord('settings', { customerStageId: 'stage_customer' }),
  stage('mql'),
  stage('sal'),
  stage('sql'),
  stage('customer'),
  stage('recycled', { route: 'detour' }),
  stage('lost', { route: 'detour', kind: 'end' }),
  transition('mql', 'sal'),
  transition('sal', 'sql'),
);

describe('connecting two stages', () => {
  it.each([
    ['mql', 'sql', 'advance'],
    ['sql', 'customer', 'win'],
    ['sql', 'mql', 'recycle'],
    ['sal', 'sal', 'recycle'],
    ['sal', 'recycled', 'recycle'],
    ['sal', 'lost', 'reject'],
    ['recycled', 'mql', 'recycle'],
  ])('from %s to %s means to %s', (from, to, kind) => {
    const changed = after(lifecycle, connectStages, {
      fromId: `stage_${from}`,
      toId: `stage_${to}`,
      id: 'transition_new',
    });
    expect(findRecord(changed, 'transition', 'transition_new')?.kind).toBe(kind);
  });

  it('into a detour means what the other ways into it mean', () => {
    const losing = after(lifecycle, connectStages, { fromId: 'stage_sql', toId: 'stage_lost', kind: 'lose' });
    const changed = after(losing, connectStages, {
      fromId: 'stage_sal',
      toId: 'stage_lost',
      id: 'transition_new',
    });
    expect(findRecord(changed, 'transition', 'transition_new')?.kind).toBe('lose');
  });

  it('makes the first way out of a gate the default and no other', () => {
    let blueprint = blueprintOf(stage('gate', { kind: 'gate' }), stage('a'), stage('b'));
    blueprint = after(blueprint, connectStages, {
      fromId: 'stage_gate',
      toId: 'stage_a',
      id: 'transition_a',
    });
    blueprint = after(blueprint, connectStages, {
      fromId: 'stage_gate',
      toId: 'stage_b',
      id: 'transition_b',
    });
    expect(waysFrom(blueprint, 'stage_gate').map(({ id, isDefault }) => [id, isDefault])).toEqual([
      ['transition_a', true],
      ['transition_b', false],
    ]);
  });

  it('does nothing when a stage is gone', () => {
    expect(after(lifecycle, connectStages, { fromId: 'stage_sal', toId: 'stage_gone' })).toBe(lifecycle);
  });
});

describe('reconnecting a way', () => {
  it('follows with its kind where the kind followed from where it led', () => {
    const changed = after(lifecycle, reconnectTransition, { id: 'transition_sal-sql', toId: 'stage_lost' });
    expect(findRecord(changed, 'transition', 'transition_sal-sql')).toMatchObject({
      toId: 'stage_lost',
      kind: 'reject',
    });
  });

  it('keeps a kind that somebody chose', () => {
    const chosen = after(lifecycle, connectStages, {
      fromId: 'stage_sql',
      toId: 'stage_lost',
      kind: 'lose',
      id: 'transition_chosen',
    });
    const changed = after(chosen, reconnectTransition, { id: 'transition_chosen', toId: 'stage_recycled' });
    expect(findRecord(changed, 'transition', 'transition_chosen')?.kind).toBe('lose');
  });

  it('is no longer the default once it leaves the gate', () => {
    const blueprint = blueprintOf(
      stage('gate', { kind: 'gate' }),
      stage('a'),
      transition('gate', 'a', { isDefault: true }),
    );
    const changed = after(blueprint, reconnectTransition, { id: 'transition_gate-a', fromId: 'stage_a' });
    expect(findRecord(changed, 'transition', 'transition_gate-a')?.isDefault).toBe(false);
  });
});

describe('the ways out of a stage', () => {
  const gate = blueprintOf(
    stage('gate', { kind: 'gate' }),
    stage('a'),
    stage('b'),
    stage('c'),
    transition('gate', 'a', { isDefault: true }),
    transition('gate', 'b'),
    transition('gate', 'c'),
    transition('a', 'b'),
  );

  it('have one default at a time', () => {
    const changed = after(gate, makeDefault, { id: 'transition_gate-c' });
    expect(waysFrom(changed, 'stage_gate').map(({ isDefault }) => isDefault)).toEqual([false, false, true]);
  });

  it('are put into the order named, the others behind, and no other way moves', () => {
    const changed = after(gate, reorderWays, {
      stageId: 'stage_gate',
      ids: ['transition_gate-c', 'transition_gate-a'],
    });
    expect(waysFrom(changed, 'stage_gate').map(({ toId }) => toId)).toEqual([
      'stage_c',
      'stage_a',
      'stage_b',
    ]);
    expect(findRecord(changed, 'transition', 'transition_a-b')).toBe(
      findRecord(gate, 'transition', 'transition_a-b'),
    );
  });

  it('can be put into order even where all had the same place', () => {
    const tied = blueprintOf(
      ...Object.values(gate.records).map((each) =>
        each.type === 'transition' ? { ...each, order: 0.5 } : each,
      ),
    );
    const ids = ['transition_gate-c', 'transition_gate-b', 'transition_gate-a'];
    expect(
      waysFrom(after(tied, reorderWays, { stageId: 'stage_gate', ids }), 'stage_gate').map(({ id }) => id),
    ).toEqual(ids);
  });

  it('are deleted together with the comparisons that count their rounds', () => {
    const counting = blueprintOf(
      stage('a'),
      transition('a', 'a'),
      transition('a', 'a', {
        id: 'transition_other',
        criteria: {
          subject: { kind: 'rounds', transitionId: 'transition_a-a' },
          operator: 'isLessThan',
          value: 2,
        },
      }),
    );
    const changed = after(counting, deleteTransitions, { ids: ['transition_a-a', 'stage_a'] });
    expect(recordsOf(changed, 'transition')).toMatchObject([{ id: 'transition_other', criteria: null }]);
    expect(recordsOf(changed, 'stage')).toHaveLength(1);
  });
});
