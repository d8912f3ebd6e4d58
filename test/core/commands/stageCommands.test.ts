import { describe, expect, it } from 'vitest';
import {
  addStage,
  deleteStages,
  insertStageIntoTransition,
  moveStages,
  renameStage,
  setStageKind,
} from '../../../src/core/commands/stageCommands.ts';
import { findRecord, recordsOf, singleton, waysFrom } from '../../../src/core/model/queries.ts';
import { createRecord } from '../../../src/core/model/records.ts';
import { blueprintOf, record, stage, transition } from '../../support/blueprints.ts';
import { after } from '../../support/commands.ts';

const position = { x: 100, y: 50 };
const names = (blueprint: Parameters<typeof recordsOf>[0]) =>
  recordsOf(blueprint, 'stage').map(({ name }) => name);

describe('adding a stage', () => {
  it('gives it the id it was asked to have, a name, a key and a place', () => {
    const changed = after(blueprintOf(), addStage, { kind: 'sla', position, id: 'stage_mine' });

    const added = findRecord(changed, 'stage', 'stage_mine');
    expect(added).toMatchObject({ kind: 'sla', name: 'New SLA stage', key: 'newSlaStage', position });
  });

  it('makes an id of its own where the wanted one is taken or malformed', () => {
    const taken = after(blueprintOf(stage('a')), addStage, { kind: 'sla', position, id: 'stage_a' });
    const malformed = after(blueprintOf(), addStage, { kind: 'sla', position, id: '__proto__' });

    expect(recordsOf(taken, 'stage').map(({ id }) => id)).toEqual(['stage_a', 'stage_1']);
    expect(recordsOf(malformed, 'stage').map(({ id }) => id)).toEqual(['stage_1']);
  });

  it('numbers names, so that no two new stages are called the same', () => {
    const once = after(blueprintOf(), addStage, { kind: 'gate', position, id: 'stage_a' });
    const twice = after(once, addStage, { kind: 'gate', position, id: 'stage_b' });

    expect(names(twice)).toEqual(['New gate stage', 'New gate stage 2']);
    expect(recordsOf(twice, 'stage').map(({ key }) => key)).toEqual(['newGateStage', 'newGateStage2']);
  });

  it('after another stage also draws the way to it, takes over its phase and stands behind it in lists', () => {
    const blueprint = blueprintOf(record('phase', 'top'), stage('a', { phaseId: 'phase_top' }), stage('b'));

    const changed = after(blueprint, addStage, {
      kind: 'inventory',
      name: 'Next',
      position,
      afterStageId: 'stage_a',
    });

    expect(names(changed)).toEqual(['a', 'Next', 'b']);
    const [way] = waysFrom(changed, 'stage_a');
    expect(findRecord(changed, 'stage', way?.toId)).toMatchObject({ name: 'Next', phaseId: 'phase_top' });
    expect(way).toMatchObject({ kind: 'advance', trigger: 'decision', isDefault: false });
  });

  it('makes the first way out of a gate its default', () => {
    const blueprint = blueprintOf(stage('gate', { kind: 'gate' }));

    const changed = after(blueprint, addStage, { kind: 'end', position, afterStageId: 'stage_gate' });

    expect(waysFrom(changed, 'stage_gate')).toMatchObject([{ isDefault: true, kind: 'reject' }]);
  });

  it('does nothing for a kind there is not, a place that is none, or a group that is no group', () => {
    const blueprint = blueprintOf(stage('a'));
    expect(after(blueprint, addStage, { kind: 'portal', position })).toBe(blueprint);
    expect(after(blueprint, addStage, { kind: 'sla', position: { x: NaN, y: 0 } })).toBe(blueprint);
    const inside = after(blueprint, addStage, { kind: 'sla', position, parentId: 'stage_a' });
    expect(recordsOf(inside, 'stage').at(-1)?.parentId).toBeNull();
  });
});

describe('deleting a stage', () => {
  it('takes along its sub-stages and every way that touches them, and makes everything else forget them', () => {
    const blueprint = blueprintOf(
      createRecord('settings', { customerStageId: 'stage_group' }),
      stage('lead'),
      stage('group', { kind: 'group', initialStageId: 'stage_sub' }),
      stage('sub', { parentId: 'stage_group' }),
      transition('lead', 'group'),
      transition('sub', 'lead', { id: 'transition_back' }),
      transition('lead', 'lead', {
        id: 'transition_loop',
        criteria: {
          all: [
            {
              subject: { kind: 'rounds', transitionId: 'transition_back' },
              operator: 'isLessThan',
              value: 3,
            },
            { subject: { kind: 'score', component: 'total' }, operator: 'isAtLeast', value: 40 },
          ],
        },
      }),
      record('source', 'web', { entryStageId: 'stage_sub' }),
      record('signal', 'visit', {
        rates: [
          { stageId: 'stage_sub', timesPerMonth: 1 },
          { stageId: 'stage_lead', timesPerMonth: 2 },
        ],
      }),
    );

    const changed = after(blueprint, deleteStages, { ids: ['stage_group'] });

    expect(names(changed)).toEqual(['lead']);
    expect(recordsOf(changed, 'transition')).toMatchObject([
      { id: 'transition_loop', criteria: { all: [{ subject: { kind: 'score' } }] } },
    ]);
    expect(singleton(changed, 'settings').customerStageId).toBeNull();
    expect(recordsOf(changed, 'source')[0]?.entryStageId).toBeNull();
    expect(recordsOf(changed, 'signal')[0]?.rates).toEqual([{ stageId: 'stage_lead', timesPerMonth: 2 }]);
  });

  it('leaves what is no stage alone', () => {
    const blueprint = blueprintOf(record('team', 'bdr'));
    expect(after(blueprint, deleteStages, { ids: ['team_bdr', 'stage_none'] })).toBe(blueprint);
  });
});

describe('moving stages', () => {
  const blueprint = blueprintOf(
    stage('outer', { kind: 'group', position: { x: 1_000, y: 0 } }),
    stage('inner', { kind: 'group', parentId: 'stage_outer' }),
    stage('free'),
    record('note', 'remark'),
  );

  it('moves stages and notes in one step', () => {
    const changed = after(blueprint, moveStages, {
      positions: { stage_free: { x: 7, y: 8 }, note_remark: { x: 1, y: 2 } },
    });

    expect(findRecord(changed, 'stage', 'stage_free')?.position).toEqual({ x: 7, y: 8 });
    expect(findRecord(changed, 'note', 'note_remark')?.position).toEqual({ x: 1, y: 2 });
  });

  it('puts a stage into the group it was dropped into, but no group into itself', () => {
    const into = after(blueprint, moveStages, {
      positions: { stage_free: position },
      parentId: 'stage_inner',
    });
    const circular = after(blueprint, moveStages, {
      positions: { stage_outer: position },
      parentId: 'stage_inner',
    });

    expect(findRecord(into, 'stage', 'stage_free')?.parentId).toBe('stage_inner');
    expect(findRecord(circular, 'stage', 'stage_outer')?.parentId).toBeNull();
  });

  it('makes a group forget that it begins in a stage that was dragged out', () => {
    const begun = blueprintOf(
      stage('group', { kind: 'group', initialStageId: 'stage_sub' }),
      stage('sub', { parentId: 'stage_group' }),
    );

    const changed = after(begun, moveStages, { positions: { stage_sub: position }, parentId: null });

    expect(findRecord(changed, 'stage', 'stage_group')?.initialStageId).toBeNull();
    expect(findRecord(changed, 'stage', 'stage_sub')?.parentId).toBeNull();
  });

  it('brings a place beyond the edge of the canvas back to the edge', () => {
    const changed = after(blueprint, moveStages, { positions: { stage_free: { x: 5e9, y: -5e9 } } });
    expect(findRecord(changed, 'stage', 'stage_free')?.position).toEqual({ x: 1e6, y: -1e6 });
  });
});

describe('renaming a stage', () => {
  it('keeps its key and trims the name', () => {
    const changed = after(blueprintOf(stage('call')), renameStage, {
      id: 'stage_call',
      name: '  Sales call ',
    });
    expect(findRecord(changed, 'stage', 'stage_call')).toMatchObject({ name: 'Sales call', key: 'call' });
  });

  it('does nothing for a name that nobody could see', () => {
    const blueprint = blueprintOf(stage('call'));
    for (const name of ['', '   ', '\u200b', 'x'.repeat(201)])
      expect(after(blueprint, renameStage, { id: 'stage_call', name })).toBe(blueprint);
  });
});

describe('making a stage one of another kind', () => {
  it('gives a new gate its last way as the default, and takes it from a stage that is no gate any more', () => {
    const blueprint = blueprintOf(stage('a'), stage('b'), transition('a', 'b'), transition('a', 'a'));

    const gate = after(blueprint, setStageKind, { id: 'stage_a', kind: 'gate' });
    const back = after(gate, setStageKind, { id: 'stage_a', kind: 'sla' });

    expect(waysFrom(gate, 'stage_a').map(({ isDefault }) => isDefault)).toEqual([false, true]);
    expect(waysFrom(back, 'stage_a').map(({ isDefault }) => isDefault)).toEqual([false, false]);
  });

  it('moves the sub-stages of a former group out to where they are seen', () => {
    const blueprint = blueprintOf(
      stage('group', { kind: 'group', position: { x: 500, y: 100 } }),
      stage('sub', { parentId: 'stage_group', position: { x: 20, y: 30 } }),
    );

    const changed = after(blueprint, setStageKind, { id: 'stage_group', kind: 'inventory' });

    expect(findRecord(changed, 'stage', 'stage_sub')).toMatchObject({
      parentId: null,
      position: { x: 520, y: 130 },
    });
  });
});

describe('inserting a stage into a transition', () => {
  it('leads the old way to it and a new one on to the old target, which keeps what the way meant', () => {
    const blueprint = blueprintOf(
      stage('offer'),
      stage('won'),
      transition('offer', 'won', { kind: 'win', share: 0.4, label: 'Signed' }),
    );

    const changed = after(blueprint, insertStageIntoTransition, {
      kind: 'sla',
      name: 'Legal',
      position,
      intoTransitionId: 'transition_offer-won',
      id: 'stage_legal',
    });

    expect(names(changed)).toEqual(['offer', 'Legal', 'won']);
    expect(waysFrom(changed, 'stage_offer')).toMatchObject([
      { toId: 'stage_legal', kind: 'advance', share: 0.4 },
    ]);
    expect(waysFrom(changed, 'stage_legal')).toMatchObject([{ toId: 'stage_won', kind: 'win', share: null }]);
  });

  it('on the way to a detour makes a stage of the detour', () => {
    const blueprint = blueprintOf(
      stage('mql'),
      stage('lost', { kind: 'end', route: 'detour' }),
      transition('mql', 'lost', { kind: 'lose' }),
    );

    const changed = after(blueprint, insertStageIntoTransition, {
      kind: 'inventory',
      position,
      intoTransitionId: 'transition_mql-lost',
      id: 'stage_between',
    });

    expect(findRecord(changed, 'stage', 'stage_between')?.route).toBe('detour');
    expect(waysFrom(changed, 'stage_between')).toMatchObject([{ kind: 'lose' }]);
  });
});
