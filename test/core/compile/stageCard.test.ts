import { describe, expect, it } from 'vitest';
import { answersOf } from '../../../src/core/compile/stageCard.ts';
import type { Blueprint } from '../../../src/core/model/blueprint.ts';
import { createRecord, type BlueprintRecord } from '../../../src/core/model/records.ts';
import type { Stage } from '../../../src/core/model/records/stage.ts';

const team = createRecord('team', { id: 'team_bdr', name: 'BDR' });
const tool = createRecord('tool', { id: 'tool_crm', name: 'CRM' });
const field = createRecord('field', { id: 'field_status', key: 'status', name: 'Status' });
const stage = (id: string, members: Partial<Stage> = {}) =>
  createRecord('stage', { id: `stage_${id}`, key: id, name: id, kind: 'sla', ...members });
const blueprintOf = (...records: BlueprintRecord[]): Blueprint => ({
  schemaVersion: 1,
  records: Object.fromEntries([team, tool, field, ...records].map((record) => [record.id, record])),
  extra: {},
});

describe('the card of a stage', () => {
  it('asks eight questions of an SLA stage and has no answer at first', () => {
    const empty = stage('mql');
    const card = answersOf(empty, blueprintOf(empty));
    expect(card.asked).toHaveLength(8);
    expect(card.missing).toEqual(card.asked);
  });

  it('asks of a gate only who is responsible', () => {
    const gate = stage('check', { kind: 'gate', responsibleTeamId: team.id });
    expect(answersOf(gate, blueprintOf(gate))).toEqual({
      asked: ['responsible'],
      answered: ['responsible'],
      missing: [],
    });
  });

  it('counts tracking only when both the fields and their system are named', () => {
    const half = stage('mql', { trackedFieldIds: [field.id] });
    const whole = { ...half, systemOfRecordToolId: tool.id };
    expect(answersOf(half, blueprintOf(half)).missing).toContain('tracked');
    expect(answersOf(whole, blueprintOf(whole)).answered).toContain('tracked');
  });

  it('takes a team that is gone for no answer', () => {
    const lost = stage('mql', { responsibleTeamId: 'team_gone', toolIds: ['tool_gone'] });
    expect(answersOf(lost, blueprintOf(lost)).answered).toEqual([]);
  });

  it('takes "always" for an answer and silence for none', () => {
    const said = stage('mql', { enterCriteria: { all: [] } });
    expect(answersOf(said, blueprintOf(said)).answered).toEqual(['enterCriteria']);
  });

  it('takes a promise that only a variant makes for one', () => {
    const base = stage('mql');
    const hours = { value: 4, unit: 'hours', calendarId: null } as const;
    const variant = { name: 'Hand-raiser', appliesTo: null, firstResponse: hours, maximumTime: null };
    const said = { ...base, sla: { ...base.sla, variants: [variant] } };
    expect(answersOf(said, blueprintOf(said)).answered).toEqual(['sla']);
  });

  it('inherits owner, tools, promise and report from the group, but no criteria and activities', () => {
    const group = stage('opportunity', {
      kind: 'group',
      responsibleTeamId: team.id,
      toolIds: [tool.id],
      enterCriteria: { all: [] },
      reports: [{ metric: 'Win rate', report: '', rhythm: '', audience: '' }],
    });
    const sub = stage('proposal', { parentId: group.id });
    expect(answersOf(sub, blueprintOf(group, sub)).answered).toEqual(['responsible', 'tools', 'reported']);
  });

  it('ends even where a stage is its own group', () => {
    const odd = stage('odd', { parentId: 'stage_odd' });
    expect(answersOf(odd, blueprintOf(odd)).answered).toEqual([]);
  });
});
