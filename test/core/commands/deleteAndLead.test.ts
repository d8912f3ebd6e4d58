import { describe, expect, it } from 'vitest';
import { deleteAndLead } from '../../../src/core/commands/deleteAndLead.ts';
import { heirsOf, holesOf } from '../../../src/core/commands/removalHoles.ts';
import { findDangling } from '../../../src/core/model/integrity.ts';
import { findRecord, recordsOf, waysFrom, waysInto } from '../../../src/core/model/queries.ts';
import { blueprintOf, record, stage, transition } from '../../support/blueprints.ts';
import { after } from '../../support/commands.ts';

const path = blueprintOf(
  stage('a'),
  stage('b'),
  stage('c'),
  stage('out', { kind: 'end', route: 'detour' }),
  transition('a', 'b', { label: 'accepted' }),
  transition('b', 'c', { kind: 'win' }),
  transition('b', 'out', { kind: 'reject' }),
);

describe('what deleting a stage would leave open', () => {
  it('proposes to join where one way comes and one goes on', () => {
    expect(holesOf(path, ['stage_b'])).toMatchObject({ proposal: 'join', nextId: 'stage_c', references: [] });
  });

  it('proposes nothing for a stage at the end of one way, or with no way to it', () => {
    expect(holesOf(path, ['stage_c']).proposal).toBe('nothing');
    expect(holesOf(path, ['stage_a']).proposal).toBe('nothing');
  });

  it('asks where leads stand there, where others refer to it, and where several ways come', () => {
    const withLeads = blueprintOf(...Object.values(path.records), stage('d', { stock: { leads: 2 } }));
    expect(holesOf(withLeads, ['stage_d']).proposal).toBe('ask');
    const entered = blueprintOf(
      ...Object.values(path.records),
      record('source', 'web', { entryStageId: 'stage_a' }),
    );
    expect(holesOf(entered, ['stage_a'])).toMatchObject({
      proposal: 'ask',
      references: ['Leads from web begin at a.'],
    });
    const joined = blueprintOf(...Object.values(path.records), stage('e'), transition('e', 'b'));
    expect(holesOf(joined, ['stage_b']).proposal).toBe('ask');
  });

  it('offers the stage after it first, and never one that goes with it', () => {
    expect(heirsOf(path, ['stage_b'])).toEqual(['stage_c', 'stage_out', 'stage_a']);
  });
});

describe('deleting a stage and leading on', () => {
  it('joins what came before with what comes after, in the meaning of the latter', () => {
    const changed = after(path, deleteAndLead, { ids: ['stage_b'], toId: 'stage_c' });
    expect(waysFrom(changed, 'stage_a')).toMatchObject([{ toId: 'stage_c', kind: 'win', label: 'accepted' }]);
    expect(recordsOf(changed, 'transition')).toHaveLength(1);
  });

  it('leads leads and entries on, and forgets what was said of the stage itself', () => {
    const blueprint = blueprintOf(
      ...Object.values(path.records),
      stage('d', { stock: { leads: 2 } }),
      record('source', 'web', { entryStageId: 'stage_d' }),
      record('signal', 'visit', { rates: [{ stageId: 'stage_d', timesPerMonth: 1 }] }),
      record('scenario', 'more', { settings: [{ recordId: 'stage_d', path: ['stock', 'leads'], value: 5 }] }),
    );
    const changed = after(blueprint, deleteAndLead, { ids: ['stage_d'], toId: 'stage_a' });
    expect(findRecord(changed, 'stage', 'stage_a')?.stock.leads).toBe(2);
    expect(recordsOf(changed, 'source')[0]?.entryStageId).toBe('stage_a');
    expect(recordsOf(changed, 'signal')[0]?.rates).toEqual([]);
    expect(recordsOf(changed, 'scenario')[0]?.settings).toEqual([]);
    expect(findDangling(changed)).toEqual([]);
  });

  it('never makes a stage lead to itself', () => {
    const changed = after(path, deleteAndLead, { ids: ['stage_b'], toId: 'stage_a' });
    expect(waysInto(changed, 'stage_a')).toEqual([]);
  });

  it('leaves a gate with a default way', () => {
    const gated = blueprintOf(
      stage('gate', { kind: 'gate' }),
      stage('b'),
      stage('c'),
      transition('gate', 'b', { isDefault: true, trigger: 'automatic' }),
      transition('gate', 'c', { trigger: 'automatic' }),
    );
    const changed = after(gated, deleteAndLead, { ids: ['stage_b'], toId: 'stage_c' });
    expect(waysFrom(changed, 'stage_gate')).toMatchObject([{ toId: 'stage_c', isDefault: true }]);
  });

  it('deletes plainly where nothing is to be led on', () => {
    const changed = after(path, deleteAndLead, { ids: ['stage_b'], toId: null });
    expect(recordsOf(changed, 'transition')).toEqual([]);
  });
});
