import type { Json } from '../../../../src/core/lib/json.ts';
import type { Blueprint } from '../../../../src/core/model/blueprint.ts';
import { createRecord, type BlueprintRecord } from '../../../../src/core/model/records.ts';
import { blueprintOf, record, stage, transition } from '../../../support/blueprints.ts';

export const hours = (value: number, calendarId: string | null = 'calendar_Office') =>
  ({ value, unit: 'hours', calendarId }) as const;
export const days = (value: number) => ({ value, unit: 'days', calendarId: null }) as const;
export const scoreFrom = (value: number) =>
  ({ subject: { kind: 'score', component: 'total' }, operator: 'isAtLeast', value }) as const;
export const fieldIs = (name: string, value: Json) =>
  ({ subject: { kind: 'field', fieldId: `field_${name}` }, operator: 'is', value }) as const;
export const always = { all: [] };

/** A card on which every question has an answer. */
export const card = (teamId: string) => ({
  phaseId: 'phase_Funnel',
  definition: 'In our words.',
  responsibleTeamId: teamId,
  accountableTeamId: teamId,
  activities: [{ id: 'activity_talk', name: 'Talk', toolId: 'tool_CRM' }],
  enterCriteria: always,
  leaveCriteria: always,
  toolIds: ['tool_CRM'],
  trackedFieldIds: ['field_Country'],
  systemOfRecordToolId: 'tool_CRM',
  reports: [{ metric: 'Inflow' }],
  sla: { firstResponse: hours(4), maximumTime: hours(40), escalation: 'The head of the team is told.' },
});

const marketing = card('team_Marketing');
const sales = card('team_Sales');
const reasons = [
  { id: 'reason_price', name: 'Price' },
  { id: 'reason_other', name: 'Other', requiresText: true },
];
const handOver = ['What they asked for'];

/** A small lifecycle in which nothing is wrong and everything is agreed: a gate, deals, a pool, an end, a referral. */
export const soundRecords: readonly BlueprintRecord[] = [
  createRecord('settings', {
    calendarId: 'calendar_Office',
    customerStageId: 'stage_Customer',
    evangelistStageId: 'stage_Evangelist',
    qualifiedStageId: 'stage_MQL',
    dealStages: 2,
    dealValue: { mean: 1_000 },
  }),
  createRecord('targets', { customers: 10, revenue: 10_000, marketingShare: 0.6 }),
  createRecord('policies', { reviewRhythm: 'Every quarter', adminTeamIds: ['team_Marketing'] }),
  createRecord('scoreModel', {
    fitRules: [{ name: 'Far away', appliesTo: fieldIs('Country', 'far'), points: -10 }],
    halfLife: days(30),
    threshold: 40,
    reviewerTeamId: 'team_Sales',
  }),
  record('phase', 'Funnel'),
  record('calendar', 'Office', { openHours: [{ weekday: 1, from: 540, to: 1_020 }] }),
  record('team', 'Marketing', { headCount: 2 }),
  record('team', 'Sales', { headCount: 3 }),
  record('tool', 'CRM'),
  record('status', 'New', { setBy: 'handOff' }),
  record('status', 'Connected', { setBy: 'contactMade' }),
  record('status', 'Open deal'),
  record('field', 'Country', {
    fieldType: 'choice',
    options: [
      { value: 'near', label: 'Near' },
      { value: 'far', label: 'Far' },
    ],
  }),
  record('reasonList', 'Not ready', { reasons }),
  record('reasonList', 'Closed lost', { reasons }),
  record('signal', 'Demo request', {
    points: 40,
    isHandRaise: true,
    rates: [{ stageId: 'stage_Raw', timesPerMonth: 1 }],
  }),
  record('source', 'Website', {
    definition: 'A form on our own pages.',
    agreedByTeamIds: ['team_Marketing', 'team_Sales'],
    entryStageId: 'stage_Raw',
    arrivals: { volume: { kind: 'rate', leads: 3, per: 'day' } },
    attributes: [{ fieldId: 'field_Country', values: [{ value: 'near' }, { value: 'far' }] }],
    costPerLead: 5,
  }),
  stage('Raw', { number: '1', isEntryPoint: true, ...marketing }),
  stage('Fit', {
    kind: 'gate',
    number: '2',
    phaseId: 'phase_Funnel',
    definition: 'Sorts.',
    responsibleTeamId: 'team_Marketing',
  }),
  stage('MQL', {
    kind: 'sla',
    number: '3',
    abbreviation: 'MQL',
    ...marketing,
    statusIds: ['status_New', 'status_Connected'],
  }),
  stage('Opportunity', { kind: 'group', number: '4', ...sales }),
  stage('Offer', { parentId: 'stage_Opportunity', number: '1', winProbability: 0.4, ...sales }),
  stage('Contract', { parentId: 'stage_Opportunity', number: '2', winProbability: 0.8, ...sales }),
  stage('Customer', { number: '5', ...sales }),
  stage('Evangelist', { number: '6', ...sales }),
  stage('Recycled', { route: 'detour', ...marketing }),
  stage('Lost', { kind: 'end', route: 'detour', ...sales }),
  record('signOff', 'Definitions'),
  transition('Raw', 'Fit', { trigger: 'automatic', criteria: fieldIs('Country', 'near') }),
  transition('Fit', 'MQL', { criteria: scoreFrom(40) }),
  transition('Fit', 'Recycled', { isDefault: true, kind: 'recycle' }),
  transition('MQL', 'Opportunity', { share: 0.5, handOver }),
  transition('MQL', 'Recycled', { kind: 'recycle', reasonListId: 'reasonList_Not-ready' }),
  transition('Offer', 'Contract'),
  transition('Contract', 'Customer', { kind: 'win' }),
  transition('Opportunity', 'Lost', { kind: 'lose', share: 0.2, reasonListId: 'reasonList_Closed-lost' }),
  transition('Customer', 'Evangelist', { trigger: 'event' }),
  transition('Evangelist', 'Raw', { kind: 'refer', handOver }),
  transition('Recycled', 'MQL', {
    trigger: 'timer',
    timer: { kind: 'after', duration: days(60) },
    maximumRounds: 2,
  }),
];

/** The sound lifecycle. */
export const sound: Blueprint = blueprintOf(...soundRecords);

type Members = object;

/** The sound lifecycle with other members of some records (null: without the record), and with more records. */
export function but(
  members: { readonly [id: string]: Members | null },
  ...more: BlueprintRecord[]
): Blueprint {
  const records: Record<string, BlueprintRecord> = { ...sound.records };
  for (const [id, changed] of Object.entries(members)) {
    const before = records[id];
    if (before === undefined) throw new Error(`There is no ${id} in the sound lifecycle.`);
    if (changed === null) delete records[id];
    else records[id] = createRecord(before.type, { ...before, ...changed } as never);
  }
  more.forEach((each, at) => {
    records[each.id] = 'order' in each && each.order === 0 ? { ...each, order: 100 + at } : each;
  });
  return { ...sound, records };
}
