import { describe, expect, it } from 'vitest';
import { compileBlueprint } from '../../../../src/core/compile/compileBlueprint.ts';
import { recordsOf } from '../../../../src/core/model/queries.ts';
import { rawLeadToEvangelist } from '../../../../src/core/templates/rawLeadToEvangelist.ts';
import { machineFaces } from '../../../../src/ui/canvas/engineering/machineFaces.ts';
import { blueprintOf, record, stage, transition } from '../../../support/blueprints.ts';

const score = (least: number) => ({
  subject: { kind: 'score' as const, component: 'total' as const },
  operator: 'isAtLeast',
  value: least,
});
const blueprint = blueprintOf(
  record('calendar', 'office'),
  stage('Lead', {
    kind: 'sla',
    key: 'lead',
    isEntryPoint: true,
    sla: { firstResponse: { value: 4, unit: 'hours', calendarId: 'calendar_office' } },
  }),
  stage('Check', { kind: 'gate', key: 'check' }),
  stage('Deal', { kind: 'group', key: 'deal' }),
  stage('First', { key: 'first', parentId: 'stage_Deal' }),
  stage('Second', { key: 'second', parentId: 'stage_Deal' }),
  stage('Gone', { kind: 'end', key: 'gone' }),
  transition('Lead', 'Check', { event: 'lead.accepted' }),
  transition('Lead', 'Gone', {
    id: 'transition_quiet',
    trigger: 'timer',
    timer: { kind: 'after', duration: { value: 90, unit: 'days', calendarId: null } },
  }),
  transition('Check', 'Deal', { criteria: score(40) }),
  transition('Check', 'Gone', { isDefault: true, kind: 'reject' }),
  transition('First', 'Second', { event: 'deal.advanced' }),
);
const faces = machineFaces(blueprint);
const rowsOf = (id: string) =>
  faces.states.get(id)?.rows.map(({ sign, words, guard, target }) => [sign, words, guard, target]);

describe('the machine on the stages', () => {
  it('says events, delays with their lengths, and what happens on entry', () => {
    expect(faces.obstacle).toBeNull();
    expect(faces.states.get('stage_Lead')).toMatchObject({ key: 'lead', kind: 'atomic', isInitial: false });
    expect(rowsOf('stage_Lead')).toEqual([
      ['entry', 'enterStage', '', ''],
      ['on', 'lead.accepted', '', 'check'],
      ['after', 'firstResponse 4 business h', '', ''],
      ['after', 'clock 90 d', '', 'gone'],
    ]);
  });

  it('tries the ways of a gate in their order, the default last', () => {
    expect(faces.states.get('stage_Check')?.kind).toBe('transient');
    expect(rowsOf('stage_Check')?.slice(1)).toEqual([
      ['always', 'always', 'score is at least 40', 'deal'],
      ['always', 'default', '', 'gone'],
    ]);
  });

  it('marks the sub-stage a group begins in, and what ends', () => {
    expect(faces.states.get('stage_Deal')?.kind).toBe('compound');
    expect(faces.states.get('stage_First')?.isInitial).toBe(true);
    expect(faces.states.get('stage_Second')?.isInitial).toBe(false);
    expect(faces.states.get('stage_Gone')?.kind).toBe('final');
  });

  it('labels a way with what moves a lead along it', () => {
    expect(faces.labels.get('transition_Lead-Check')).toBe('lead.accepted');
    expect(faces.labels.get('transition_quiet')).toBe('after clock 90 d');
    expect(faces.labels.get('transition_Check-Gone')).toBe('default');
  });

  it('shows every stage and every way of the template as it is exported', () => {
    const template = rawLeadToEvangelist.build();
    const { states, labels, obstacle } = machineFaces(template);
    const plan = compileBlueprint(template).plan!;

    expect(obstacle).toBeNull();
    expect([...states.keys()].toSorted()).toEqual(
      recordsOf(template, 'stage')
        .map(({ id }) => id)
        .toSorted(),
    );
    for (const way of plan.ways) {
      if (way.trigger === 'decision' || way.trigger === 'event') expect(labels.get(way.id)).toBe(way.event);
      else expect(labels.has(way.id)).toBe(true);
    }
  });
});

describe('a blueprint that does not compile', () => {
  const broken = blueprintOf(
    stage('Gate', { kind: 'gate', key: 'gate' }),
    stage('Lead', { key: 'lead' }),
    transition('Lead', 'Gate', { event: 'lead.sent' }),
  );

  it('still says keys, kinds and the events that are written down, and why', () => {
    const { states, labels, obstacle } = machineFaces(broken);

    expect(obstacle).toMatch(/Gate/);
    expect(states.get('stage_Gate')).toMatchObject({ key: 'gate', kind: 'transient' });
    expect(labels.get('transition_Lead-Gate')).toBe('lead.sent');
  });
});
