import { describe, expect, it } from 'vitest';
import { findEntries } from '../../../../src/core/analyse/search/findEntries.ts';
import { searchEntries } from '../../../../src/core/analyse/search/searchIndex.ts';
import { setMember, applyChanges } from '../../../../src/core/model/changes.ts';
import type { Blueprint } from '../../../../src/core/model/blueprint.ts';
import { blueprintOf, record, stage, transition } from '../../../support/blueprints.ts';

const blueprint = blueprintOf(
  record('team', 'Business Development', { abbreviation: 'BDR' }),
  record('tool', 'Salesforce', { description: 'Where every deal is kept.' }),
  record('field', 'Country', { key: 'country', options: [{ value: 'de', label: 'Germany' }] }),
  record('signal', 'Webinar'),
  record('source', 'Trade fair'),
  record('reasonList', 'Closed lost', { reasons: [{ id: 'reason_price', name: 'Too expensive' }] }),
  record('note', 'n', { text: 'Ask the agency about this.' }),
  stage('Marketing Qualified Lead', {
    id: 'stage_mql',
    abbreviation: 'MQL',
    number: '3',
    toolIds: ['tool_Salesforce'],
    responsibleTeamId: 'team_Business-Development',
    definition: 'Fits our profile and has shown interest.',
    enterCriteria: {
      all: [
        { subject: { kind: 'score', component: 'total' }, operator: 'isAtLeast', value: 40 },
        { subject: { kind: 'field', fieldId: 'field_Country' }, operator: 'is', value: 'de' },
      ],
    },
    activities: [{ id: 'activity_call', name: 'First call' }],
    sla: { firstResponse: { value: 4, unit: 'hours', calendarId: null } },
  }),
  stage('SQL', { toolIds: ['tool_Salesforce'] }),
  transition('stage_mql', 'SQL', { label: 'Accepted by sales' }),
);
const find = (query: string, among: Blueprint = blueprint) => findEntries(searchEntries(among), query);
const said = (query: string) => {
  const [first] = find(query);
  return first === undefined ? 'nothing' : `${first.entry.text} — ${first.entry.where}`;
};

describe('a search in a blueprint', () => {
  it.each([
    ['mql', 'MQL · Marketing Qualified Lead — stage 3 · Business Development'],
    ['qualified lead', 'MQL · Marketing Qualified Lead — stage 3 · Business Development'],
    ['salesf', 'Salesforce — tool, used in 2 stages'],
    ['bdr', 'Business Development — team, used in 1 stage'],
    ['score 40', 'lead score is at least 40 — criterion to enter MQL'],
    ['germany', 'Germany — option of Country'],
    ['webinar', 'Webinar — signal'],
    ['fair', 'Trade fair — lead source'],
    ['expensive', 'Too expensive — reason in Closed lost'],
    ['first call', 'First call — activity in MQL'],
    ['4 hours', 'within 4 hours — first response in MQL'],
    ['accepted', 'Accepted by sales — transition, MQL → SQL'],
    ['agency', 'Ask the agency about this. — note'],
    ['shown interest', 'Fits our profile and has shown interest. — definition of MQL'],
    ['every deal', 'Where every deal is kept. — description of Salesforce'],
  ])('finds %s', (query, answer) => {
    expect(said(query)).toBe(answer);
  });

  it('says where in the record it stands', () => {
    expect(find('score 40')[0]?.entry).toMatchObject({ recordId: 'stage_mql', path: ['enterCriteria'] });
    expect(find('expensive')[0]?.entry).toMatchObject({ path: ['reasons', 0] });
    expect(find('4 hours')[0]?.entry).toMatchObject({ path: ['sla', 'firstResponse'] });
  });

  it('finds nothing where there is nothing', () => {
    expect(find('zebra')).toEqual([]);
    expect(find('')).toEqual([]);
  });
});

describe('the index of a blueprint', () => {
  const renamed = (id: string, name: string) =>
    applyChanges(blueprint, setMember(blueprint.records[id]!, ['name'], name));

  it('keeps what an edit does not change', () => {
    const before = searchEntries(blueprint);
    const after = searchEntries(renamed('source_Trade-fair', 'Fair'));
    const kept = new Set(before);

    expect(after.filter((entry) => !kept.has(entry)).map(({ text }) => text)).toEqual(['Fair']);
  });

  it('follows the names of what a record speaks of', () => {
    expect(find('criterion land', renamed('field_Country', 'Land')).length).toBe(0);
    const [first] = find('land is', renamed('field_Country', 'Land'));
    expect(first?.entry.text).toBe('Land is Germany');
    expect(find('accepted', renamed('stage_SQL', 'Ready'))[0]?.entry.where).toBe('transition, MQL → Ready');
  });

  it('counts anew where a record is used', () => {
    const sql = blueprint.records['stage_SQL']!;
    const without = applyChanges(blueprint, setMember(sql, ['toolIds'], []));

    expect(find('salesf', without)[0]?.entry.where).toBe('tool, used in 1 stage');
  });
});
