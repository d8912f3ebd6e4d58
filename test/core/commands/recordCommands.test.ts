import { describe, expect, it } from 'vitest';
import { dispatch, startHistory, undo } from '../../../src/core/commands/history.ts';
import {
  addRecord,
  deleteRecords,
  refusalOfField,
  reorderRecords,
  setField,
  setFields,
} from '../../../src/core/commands/recordCommands.ts';
import { findRecord, recordsOf, singleton } from '../../../src/core/model/queries.ts';
import { blueprintOf, countingIds, record, stage, transition } from '../../support/blueprints.ts';
import { after } from '../../support/commands.ts';

const blueprint = blueprintOf(
  record('team', 'bdr'),
  record('reasonList', 'lost', { reasons: [{ id: 'reason_price', name: 'Price' }] }),
  stage('call', { name: 'Call', responsibleTeamId: 'team_bdr' }),
  stage('group', { name: 'Group', kind: 'group' }),
);

describe('setting a field', () => {
  it('changes that member and nothing else', () => {
    const changed = after(blueprint, setField, { id: 'stage_call', path: ['sla', 'attempts'], value: 6 });
    expect(findRecord(changed, 'stage', 'stage_call')?.sla.attempts).toBe(6);
    expect(findRecord(changed, 'team', 'team_bdr')).toBe(findRecord(blueprint, 'team', 'team_bdr'));
  });

  it('one place behind the last of a list adds a complete entry, and undoing it leaves no hole', () => {
    const command = {
      id: 'reasonList_lost',
      path: ['reasons', 1],
      value: { id: 'reason_other', name: 'Other' },
    };
    const { history } = dispatch(startHistory(blueprint), setField, command, { newId: countingIds() });

    const reasons = findRecord(history.blueprint, 'reasonList', 'reasonList_lost')?.reasons;
    expect(reasons?.[1]).toMatchObject({ name: 'Other', weight: 1, requiresText: false });
    expect(undo(history).history.blueprint).toEqual(blueprint);
  });

  it('to nothing takes an entry out of a list, and gives a member back its default', () => {
    const shorter = after(blueprint, setField, {
      id: 'reasonList_lost',
      path: ['reasons', 0],
      value: undefined,
    });
    const plain = after(blueprint, setField, {
      id: 'stage_call',
      path: ['responsibleTeamId'],
      value: undefined,
    });
    expect(findRecord(shorter, 'reasonList', 'reasonList_lost')?.reasons).toEqual([]);
    expect(findRecord(plain, 'stage', 'stage_call')?.responsibleTeamId).toBeNull();
  });

  it('writes the record a blueprint has one of where it was missing', () => {
    const changed = after(blueprint, setField, { id: 'settings_main', path: ['company'], value: 'Acme' });
    expect(singleton(changed, 'settings')).toMatchObject({ company: 'Acme', currency: 'EUR' });
  });

  it.each([
    ['a value that cannot stand there', { path: ['winProbability'], value: 1.5 }, 'winProbability'],
    ['a name that nobody can see', { path: ['name'], value: ' ' }, 'name'],
    ['a reference to nothing', { path: ['responsibleTeamId'], value: 'team_gone' }, 'no team'],
    [
      'a reference to another kind of record',
      { path: ['responsibleTeamId'], value: 'stage_call' },
      'no team',
    ],
    ['a key that another stage has', { path: ['key'], value: 'group' }, 'already has the key'],
    ['a stage inside itself', { path: ['parentId'], value: 'stage_call' }, 'inside itself'],
    ['another id', { path: ['id'], value: 'stage_new' }, 'no place'],
    ['a place that leads nowhere', { path: ['sla', 'firstResponse', 'value'], value: 4 }, 'no place'],
    ['a reserved name', { path: ['__proto__'], value: {} }, 'no place'],
  ])('refuses %s with a sentence', (_what, { path, value }, words) => {
    const wanted = { id: 'stage_call', path, value };
    expect(after(blueprint, setField, wanted)).toBe(blueprint);
    expect(refusalOfField(blueprint, wanted)).toMatch(/^[A-Z].*\.$/);
    expect(refusalOfField(blueprint, wanted)).toContain(words);
  });

  it('lets a record that refers to nothing already be changed elsewhere', () => {
    const draft = blueprintOf(stage('call', { responsibleTeamId: 'team_gone' }));
    const changed = after(draft, setField, { id: 'stage_call', path: ['abbreviation'], value: 'C' });
    expect(findRecord(changed, 'stage', 'stage_call')?.abbreviation).toBe('C');
  });
});

describe('setting several fields', () => {
  it('sets all of them or none', () => {
    const name = { id: 'team_bdr', path: ['name'], value: 'Business development' };
    const both = after(blueprint, setFields, {
      values: [name, { id: 'team_bdr', path: ['headCount'], value: 4 }],
    });
    const none = after(blueprint, setFields, {
      values: [name, { id: 'team_bdr', path: ['headCount'], value: -1 }],
    });
    expect(findRecord(both, 'team', 'team_bdr')).toMatchObject({
      name: 'Business development',
      headCount: 4,
    });
    expect(none).toBe(blueprint);
  });

  it('judges fields together that only make sense together', () => {
    const values = [
      {
        id: 'stage_call',
        path: ['sla', 'firstResponse'],
        value: { value: 4, unit: 'hours', calendarId: null },
      },
      { id: 'stage_call', path: ['sla', 'firstResponse', 'value'], value: 2 },
    ];
    const changed = after(blueprint, setFields, { values });
    expect(findRecord(changed, 'stage', 'stage_call')?.sla.firstResponse?.value).toBe(2);
  });
});

describe('adding a record', () => {
  it('gives a team the colour that fewest teams have', () => {
    const teams = [0, 0, 1, 2, 3, 4, 5, 6].map((colour, place) =>
      record('team', `Team ${place}`, { colour }),
    );
    const added = (drawn: typeof blueprint, members = {}) =>
      recordsOf(after(drawn, addRecord, { type: 'team', members }), 'team').at(-1)?.colour;

    expect(added(blueprintOf(...teams.slice(0, 3)))).toBe(2);
    expect(added(blueprintOf(...teams))).toBe(7);
    expect(added(blueprintOf(...teams, record('team', 'Last', { colour: 7 })))).toBe(1);
    expect(added(blueprintOf(...teams), { colour: 0 })).toBe(0);
  });

  it('gives it a name, a key and the last place', () => {
    const changed = after(blueprint, addRecord, { type: 'team' });
    const keyed = after(blueprint, addRecord, { type: 'field', members: { name: 'Company size' } });
    expect(recordsOf(changed, 'team').at(-1)).toMatchObject({ id: 'team_1', name: 'New team', order: 1 });
    expect(recordsOf(keyed, 'field')[0]).toMatchObject({ key: 'companySize', fieldType: 'text' });
  });

  it('leaves out references that lead nowhere, and does nothing where it cannot stand without them', () => {
    const sourced = after(blueprint, addRecord, { type: 'source', members: { entryStageId: 'stage_gone' } });
    expect(recordsOf(sourced, 'source')[0]?.entryStageId).toBeNull();
    const way = { type: 'transition', members: { fromId: 'stage_call', toId: 'stage_gone' } } as const;
    expect(after(blueprint, addRecord, way)).toBe(blueprint);
  });

  it('adds members of no kind of its own only when they are given', () => {
    const note = recordsOf(
      after(blueprint, addRecord, { type: 'note', members: { text: 'Ask sales' } }),
      'note',
    )[0];
    expect(note).toMatchObject({ text: 'Ask sales' });
    expect(note).not.toHaveProperty('name');
  });
});

describe('deleting records', () => {
  it('of any kind makes everything forget them', () => {
    const referring = blueprintOf(
      record('field', 'country'),
      record('team', 'bdr'),
      record('team', 'ae'),
      stage('call', {
        responsibleTeamId: 'team_bdr',
        consultedTeamIds: ['team_bdr', 'team_ae'],
        enterCriteria: {
          any: [{ subject: { kind: 'field', fieldId: 'field_country' }, operator: 'isKnown', value: null }],
        },
      }),
      transition('call', 'call', {
        modifiers: [
          {
            appliesTo: { subject: { kind: 'field', fieldId: 'field_country' }, operator: 'is', value: 'DE' },
            share: 1,
          },
        ],
      }),
    );

    const changed = after(referring, deleteRecords, { ids: ['team_bdr', 'field_country'] });

    expect(findRecord(changed, 'stage', 'stage_call')).toMatchObject({
      responsibleTeamId: null,
      consultedTeamIds: ['team_ae'],
      enterCriteria: null,
    });
    expect(recordsOf(changed, 'transition')[0]?.modifiers).toEqual([]);
  });

  it('takes a priority along that would be one for all leads without them, and can be undone', () => {
    const hot = { subject: { kind: 'field', fieldId: 'field_heat' }, operator: 'is', value: 'hot' } as const;
    const queued = blueprintOf(
      ...Object.values(blueprint.records),
      record('calendar', 'mornings'),
      record('field', 'heat'),
      record('team', 'desk', {
        shifts: [{ name: 'Mornings', headCount: 1, calendarId: 'calendar_mornings' }],
        priorities: [
          { name: 'Hot', appliesTo: hot, stageIds: [] },
          { name: 'Calls', appliesTo: null, stageIds: ['stage_call'] },
          { name: 'All', appliesTo: null, stageIds: ['stage_call', 'stage_group'] },
        ],
      }),
    );
    const ids = ['calendar_mornings', 'field_heat', 'stage_call'];
    const { history } = dispatch(startHistory(queued), deleteRecords, { ids }, { newId: countingIds() });

    expect(findRecord(history.blueprint, 'team', 'team_desk')).toMatchObject({
      shifts: [{ name: 'Mornings', calendarId: null }],
      priorities: [{ name: 'All', stageIds: ['stage_group'] }],
    });
    expect(undo(history).history.blueprint).toEqual(queued);
  });

  it('never deletes what a blueprint has exactly one of', () => {
    const set = after(blueprint, setField, { id: 'settings_main', path: ['company'], value: 'Acme' });
    expect(after(set, deleteRecords, { ids: ['settings_main'] })).toBe(set);
  });
});

describe('reordering records', () => {
  it('puts them into the order named', () => {
    const changed = after(blueprint, reorderRecords, { type: 'stage', ids: ['stage_group', 'stage_call'] });
    expect(recordsOf(changed, 'stage').map(({ id }) => id)).toEqual(['stage_group', 'stage_call']);
  });
});
