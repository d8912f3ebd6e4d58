import { record } from '../../../support/blueprints.ts';
import type { RuleExamples } from './ruleExample.ts';
import { but, scoreFrom, sound } from './soundLifecycle.ts';

const source = (members: object) => but({ source_Website: members });
const signal = (members: object) => but({ 'signal_Demo-request': members });
const model = (members: object) => but({ scoreModel_main: members });
const reason = (id: string, name: string, more: object = {}) => ({ id: `reason_${id}`, name, ...more });
const list = (...reasons: object[]) => but({ 'reasonList_Not-ready': { reasons } });
const unread = { 'transition_MQL-Recycled': { reasonListId: 'reasonList_Closed-lost' } };
const twoPhases = record('phase', 'Later');

/** What people have to agree on: names, phases, sources, reasons, scores, targets, policies. */
export const agreementRules: RuleExamples = {
  missingMilestone: {
    triggers: but({ settings_main: { customerStageId: null } }),
    almost: sound,
  },
  beginsLate: {
    triggers: but({ settings_main: { qualifiedStageId: 'stage_Raw' } }),
    almost: but({ stage_MQL: { isEntryPoint: true } }),
  },
  promoterOutOfReach: {
    triggers: but({ 'transition_Customer-Evangelist': { kind: 'recycle' } }),
    almost: but({
      settings_main: { evangelistStageId: 'stage_Customer' },
      'transition_Evangelist-Raw': { fromId: 'stage_Customer' },
    }),
  },
  promoterWithoutReferral: {
    triggers: but({ 'transition_Evangelist-Raw': null }),
    almost: sound,
  },
  dealStageCount: {
    triggers: but({ settings_main: { dealStages: 8 } }),
    almost: but({ settings_main: { dealStages: null } }),
  },
  probabilityFalls: {
    triggers: but({ stage_Contract: { winProbability: 0.3 } }),
    almost: but({ stage_Contract: { winProbability: 0.4 } }),
  },
  missingProbability: {
    triggers: but({ stage_Contract: { winProbability: null } }),
    almost: but({ stage_Contract: { winProbability: null }, stage_Offer: { winProbability: null } }),
  },
  nameTooSimilar: {
    triggers: but({ stage_Offer: { name: 'Raws' } }),
    almost: but({ field_Country: { name: 'Raws' } }),
  },
  doubledNumber: {
    triggers: but({ stage_MQL: { number: '2' } }),
    almost: but({ stage_MQL: { number: '2b' } }),
  },
  doubledAbbreviation: {
    triggers: but({ stage_Raw: { abbreviation: 'mql' } }),
    almost: but({ stage_Raw: { abbreviation: '' } }),
  },
  numberOutOfOrder: {
    triggers: but({ stage_Raw: { number: '7' } }),
    almost: but({ stage_Recycled: { number: '1b' } }),
  },
  missingPhase: {
    triggers: but({ stage_MQL: { phaseId: null } }),
    almost: but({ stage_Offer: { phaseId: null } }),
  },
  emptyPhase: {
    triggers: but({}, twoPhases),
    almost: but({ stage_Recycled: { phaseId: 'phase_Later' } }, twoPhases),
  },
  phaseOutOfOrder: {
    triggers: but({ stage_Raw: { phaseId: 'phase_Later' } }, twoPhases),
    almost: but({ stage_Evangelist: { phaseId: 'phase_Later' } }, twoPhases),
  },
  missingSources: {
    triggers: but({ source_Website: null, stage_Raw: { trackedFieldIds: ['field_Country'] } }),
    almost: sound,
  },
  sourceWithoutVolume: {
    triggers: source({ arrivals: {} }),
    almost: source({ arrivals: {}, isReferral: true }),
  },
  sourceWithoutCost: {
    triggers: source({ costPerLead: 0 }),
    almost: source({ costPerLead: 0, costPerMonth: 9 }),
  },
  sourceWithoutDefinition: { triggers: source({ definition: '' }), almost: sound },
  sourceNotAgreed: { triggers: source({ agreedByTeamIds: ['team_Sales'] }), almost: sound },
  mixWithoutWeights: {
    triggers: source({ attributes: [{ fieldId: 'field_Country', values: [{ value: 'near', weight: 0 }] }] }),
    almost: source({
      attributes: [{ fieldId: 'field_Country', values: [{ value: 'near', weight: 0 }, { value: 'far' }] }],
    }),
  },
  missingHandRaiser: {
    triggers: signal({ isHandRaise: false }),
    almost: but({ 'signal_Demo-request': null, scoreModel_main: { halfLife: null } }),
  },
  signalNeverHappens: { triggers: signal({ rates: [] }), almost: sound },
  thresholdDiffers: {
    triggers: but({
      stage_MQL: { enterCriteria: scoreFrom(60) },
      'transition_Fit-MQL': { criteria: scoreFrom(60) },
    }),
    almost: but({ stage_Customer: { enterCriteria: scoreFrom(60) } }),
  },
  missingThreshold: { triggers: model({ threshold: null }), almost: sound },
  scoreWithoutDecay: {
    triggers: model({ halfLife: null }),
    almost: but({ scoreModel_main: { halfLife: null }, 'signal_Demo-request': { points: 0 } }),
  },
  scoreWithoutNegative: {
    triggers: model({ fitRules: [] }),
    almost: but({ 'signal_Demo-request': { points: -1 }, scoreModel_main: { fitRules: [] } }),
  },
  scoreWithoutReviewer: { triggers: model({ reviewerTeamId: null }), almost: sound },
  missingTargets: {
    triggers: but({ targets_main: { customers: null, revenue: null } }),
    almost: but({ targets_main: { customers: null } }),
  },
  missingMarketingShare: {
    triggers: but({ targets_main: { marketingShare: null } }),
    almost: but({ targets_main: { marketingShare: 0 } }),
  },
  targetWithoutDealValue: {
    triggers: but({ settings_main: { dealValue: {} } }),
    almost: but({ settings_main: { dealValue: {} }, targets_main: { revenue: null } }),
  },
  missingReview: { triggers: but({ policies_main: { reviewRhythm: '' } }), almost: sound },
  missingSignOff: { triggers: but({ signOff_Definitions: null }), almost: sound },
  signOffRejected: {
    triggers: but({ signOff_Definitions: { decision: 'rejected' } }),
    almost: but({ signOff_Definitions: { decision: 'open' } }),
  },
  tooManyAdmins: {
    triggers: but({ policies_main: { adminLimit: 1, adminTeamIds: ['team_Sales', 'team_Marketing'] } }),
    almost: but({ policies_main: { adminTeamIds: ['team_Sales', 'team_Marketing'] } }),
  },
  tooManyEditors: {
    triggers: but({
      policies_main: {
        adminLimit: 1,
        access: [{ subject: 'Lead source', teamIds: ['team_Sales', 'team_Marketing'] }],
      },
    }),
    almost: but({
      policies_main: {
        adminLimit: 1,
        access: [{ subject: 'Notes', teamIds: ['team_Sales', 'team_Marketing'] }],
      },
    }),
  },
  fieldWithoutEditor: {
    triggers: but({ field_Country: { governed: true } }),
    almost: but({ field_Country: { governed: true, editableByTeamIds: ['team_Sales'] } }),
  },
  personalWithoutRecord: {
    triggers: but({ field_Country: { isPersonal: true } }),
    almost: but({ field_Country: { isPersonal: true, systemOfRecordToolId: 'tool_CRM' } }),
  },
  openTextReason: {
    triggers: but({ field_Country: { name: 'Reason', fieldType: 'text' } }),
    almost: but({ field_Country: { name: 'Reasonable', fieldType: 'text' } }),
  },
  otherWithoutText: {
    triggers: list(reason('a', 'Price'), reason('b', 'Other')),
    almost: list(reason('a', 'Price'), reason('b', 'Another')),
  },
  singleReason: {
    triggers: list(reason('a', 'Price')),
    almost: list(reason('a', 'Price'), reason('b', 'Time')),
  },
  doubledOption: {
    triggers: list(reason('a', 'Price'), reason('b', 'price ')),
    almost: list(reason('a', 'Price'), reason('b', 'Prices')),
  },
  choiceWithoutOptions: {
    triggers: but(
      { stage_MQL: { trackedFieldIds: ['field_Taste'] } },
      record('field', 'Taste', { fieldType: 'choice' }),
    ),
    almost: but(
      { stage_MQL: { trackedFieldIds: ['field_Taste'] } },
      record('field', 'Taste', { fieldType: 'text' }),
    ),
  },
  unusedTeam: {
    triggers: but({}, record('team', 'Legal')),
    almost: but({ stage_Offer: { consultedTeamIds: ['team_Legal'] } }, record('team', 'Legal')),
  },
  unusedTool: {
    triggers: but({}, record('tool', 'Fax')),
    almost: but({ stage_Offer: { toolIds: ['tool_CRM', 'tool_Fax'] } }, record('tool', 'Fax')),
  },
  unusedField: {
    triggers: but({}, record('field', 'Fax number')),
    almost: but({ stage_Offer: { requiredFieldIds: ['field_Fax-number'] } }, record('field', 'Fax number')),
  },
  unusedReasonList: {
    triggers: but(unread),
    almost: but({ ...unread, 'reasonList_Not-ready': null }),
  },
  teamUncounted: {
    triggers: but({ team_Sales: { headCount: null } }),
    almost: but({ stage_Offer: { consultedTeamIds: ['team_Legal'] } }, record('team', 'Legal')),
  },
};
