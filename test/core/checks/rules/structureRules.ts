import { blueprintOf, record, stage, transition } from '../../../support/blueprints.ts';
import type { RuleExamples } from './ruleExample.ts';
import { but, card, fieldIs, scoreFrom, sound } from './soundLifecycle.ts';

const sales = card('team_Sales');
const marketing = card('team_Marketing');
const asks = (criteria: object) => but({ 'transition_Offer-Contract': { criteria } });

/** Stages, groups, criteria and keys. */
export const structureRules: RuleExamples = {
  noStages: { triggers: blueprintOf(), almost: sound },
  duplicateKey: {
    triggers: but({ stage_MQL: { key: 'raw' } }),
    almost: but({ field_Country: { key: 'raw' } }),
  },
  unknownKind: {
    triggers: but({ stage_Customer: { kind: 'portal' } }),
    almost: but({ stage_Customer: { kind: 'sla' } }),
  },
  unknownOperator: {
    triggers: asks({ ...scoreFrom(50), operator: 'rhymesWith' }),
    almost: asks({ ...scoreFrom(50), operator: 'isMoreThan' }),
  },
  unknownOption: {
    triggers: asks({ none: [fieldIs('Country', 'nowhere')] }),
    almost: asks({ none: [fieldIs('Country', 'far')] }),
  },
  criterionTypeMismatch: {
    triggers: asks({ ...fieldIs('Country', 5), operator: 'isMoreThan' }),
    almost: asks(fieldIs('Country', 'near')),
  },
  criterionNeverHolds: {
    triggers: asks({ all: [fieldIs('Country', 'near'), fieldIs('Country', 'far')] }),
    almost: asks({ any: [fieldIs('Country', 'near'), fieldIs('Country', 'far')] }),
  },
  fitRuleLooksElsewhere: {
    triggers: but({ scoreModel_main: { fitRules: [{ name: 'High', appliesTo: scoreFrom(9), points: -5 }] } }),
    almost: but({
      scoreModel_main: { fitRules: [{ name: 'Near', appliesTo: fieldIs('Country', 'near'), points: -5 }] },
    }),
  },
  scoreWithoutPoints: {
    triggers: asks({ subject: { kind: 'score', component: 'intent' }, operator: 'isAtLeast', value: 5 }),
    almost: asks({ subject: { kind: 'score', component: 'engagement' }, operator: 'isAtLeast', value: 5 }),
  },
  deadEnd: {
    triggers: but({ stage_Lost: { ...marketing, kind: 'inventory' } }),
    almost: but({ 'transition_Evangelist-Raw': { handOver: ['Everything'] } }),
  },
  unreachableStage: {
    triggers: but(
      {},
      stage('Island', { route: 'detour', ...marketing }),
      transition('Island', 'Lost', { kind: 'lose', trigger: 'automatic' }),
    ),
    almost: but(
      {},
      stage('Island', { route: 'detour', stock: { leads: 4 }, ...marketing }),
      transition('Island', 'Lost', { kind: 'lose', trigger: 'automatic' }),
    ),
  },
  missingEntryPoint: {
    triggers: but({
      stage_Raw: { isEntryPoint: false },
      source_Website: { isReferral: true, entryStageId: null },
    }),
    almost: but({ stage_MQL: { isEntryPoint: true } }),
  },
  sourceWithoutEntry: {
    triggers: but({ source_Website: { entryStageId: 'stage_MQL' } }),
    almost: but({ source_Website: { entryStageId: null, isReferral: true } }),
  },
  groupWithoutSubStages: {
    triggers: but(
      {},
      stage('Empty', { kind: 'group', number: '4b', ...sales }),
      transition('MQL', 'Empty', { label: 'Also', handOver: ['Notes'] }),
      transition('Empty', 'Customer'),
    ),
    almost: sound,
  },
  initialStageOutside: {
    triggers: but({ stage_Opportunity: { initialStageId: 'stage_Raw' } }),
    almost: but({ stage_Opportunity: { initialStageId: 'stage_Offer' } }),
  },
  wrongParent: {
    triggers: but({ stage_Lost: { parentId: 'stage_Customer' } }),
    almost: but({ stage_Lost: { parentId: 'stage_Opportunity' } }),
  },
  statusNotAllowed: {
    triggers: but({ stage_MQL: { statusOnEntryId: 'status_Open-deal' } }),
    almost: but({ stage_MQL: { statusOnEntryId: 'status_New' } }),
  },
  qualifiedWithoutNew: {
    triggers: but({ stage_MQL: { statusIds: ['status_Connected'] } }),
    almost: but({ stage_Customer: { statusIds: ['status_Connected'] } }),
  },
  connectedAtEntry: {
    triggers: but({
      'transition_Evangelist-Raw': { toId: 'stage_MQL' },
      stage_Raw: { statusOnEntryId: 'status_Connected' },
    }),
    almost: but({ stage_MQL: { statusOnEntryId: 'status_Connected' } }),
  },
  openDealAtEnd: {
    triggers: but({ stage_Lost: { statusIds: ['status_Open-deal', 'status_Connected'] } }),
    almost: but({ stage_Offer: { statusIds: ['status_Open-deal', 'status_Connected'] } }),
  },
  queueWithoutOverflow: {
    triggers: but(
      {
        stage_Customer: {
          activities: [{ id: 'activity_a', name: 'Help', teamId: 'team_Desk', toolId: 'tool_CRM' }],
        },
      },
      record('team', 'Desk', { headCount: 1, queueLimit: 3 }),
    ),
    almost: but(
      {
        stage_Customer: {
          activities: [{ id: 'activity_a', name: 'Help', teamId: 'team_Desk', toolId: 'tool_CRM' }],
        },
      },
      record('team', 'Desk', { headCount: 1 }),
    ),
  },
  teamWithoutPeople: {
    triggers: but({ team_Sales: { headCount: 0 } }),
    almost: but({}, record('team', 'Desk', { headCount: 0 })),
  },
  teamNeverAtWork: {
    triggers: but({ team_Sales: { calendarId: 'calendar_Never' } }, record('calendar', 'Never')),
    almost: but({}, record('calendar', 'Never')),
  },
  priorityWithoutEffect: {
    triggers: but({
      team_Sales: { priorities: [{ name: 'All' }, { name: 'Near', appliesTo: fieldIs('Country', 'near') }] },
    }),
    almost: but({
      team_Sales: { priorities: [{ name: 'Near', appliesTo: fieldIs('Country', 'near') }, { name: 'All' }] },
    }),
  },
  hoursBackwards: {
    triggers: but({
      calendar_Office: {
        openHours: [
          { weekday: 1, from: 540, to: 1_020 },
          { weekday: 2, from: 1_020, to: 540 },
        ],
      },
    }),
    almost: but({
      calendar_Office: {
        openHours: [
          { weekday: 1, from: 540, to: 1_020 },
          { weekday: 2, from: 0, to: 1_440 },
        ],
      },
    }),
  },
  scenarioWithoutPlace: {
    triggers: but(
      {},
      record('scenario', 'Slower', {
        settings: [{ recordId: 'stage_MQL', path: ['activities', 7, 'wait'], value: null }],
      }),
    ),
    almost: but(
      {},
      record('scenario', 'Slower', {
        settings: [{ recordId: 'stage_MQL', path: ['activities', 0, 'wait'], value: null }],
      }),
    ),
  },
};
