import { record } from '../../../support/blueprints.ts';
import type { RuleExamples } from './ruleExample.ts';
import { always, but, card, hours } from './soundLifecycle.ts';

const mql = (members: object) => but({ stage_MQL: members });
const offer = (members: object) => but({ stage_Offer: members });
const noPromise = { firstResponse: null, maximumTime: null };

/** The eight questions of the card, its owners, its promise and its definition. */
export const stageCardRules: RuleExamples = {
  missingActivities: { triggers: mql({ activities: [] }), almost: but({ stage_Lost: { activities: [] } }) },
  missingCriteria: {
    triggers: mql({ leaveCriteria: null }),
    almost: mql({ leaveCriteria: always }),
  },
  // A sub-stage belongs to whoever owns its group.
  missingOwner: {
    triggers: but({
      stage_Recycled: { responsibleTeamId: null, accountableTeamId: null },
    }),
    almost: offer({ responsibleTeamId: null }),
  },
  missingReporting: { triggers: mql({ reports: [] }), almost: offer({ reports: [] }) },
  missingTools: {
    triggers: mql({ toolIds: [] }),
    almost: offer({ toolIds: [] }),
  },
  missingTracking: {
    triggers: mql({ systemOfRecordToolId: null }),
    almost: but({ stage_Fit: { systemOfRecordToolId: null } }),
  },
  missingSla: { triggers: mql({ sla: noPromise }), almost: but({ stage_Raw: { sla: noPromise } }) },
  missingDefinition: {
    triggers: mql({ definition: ' ' }),
    almost: but({ stage_Recycled: { definition: '' } }),
  },
  missingAccountable: {
    triggers: mql({ accountableTeamId: null }),
    almost: offer({ accountableTeamId: null }),
  },
  ownerDoubled: {
    triggers: mql({ informedTeamIds: ['team_Marketing'] }),
    almost: mql({ informedTeamIds: ['team_Sales'] }),
  },
  ownerContradictsGroup: {
    triggers: but({
      stage_Contract: { responsibleTeamId: 'team_Marketing', accountableTeamId: 'team_Marketing' },
      'transition_Offer-Contract': { handOver: ['Notes'] },
      'transition_Contract-Customer': { handOver: ['Notes'] },
    }),
    almost: but({
      stage_Contract: { responsibleTeamId: 'team_Marketing', accountableTeamId: 'team_Sales' },
      'transition_Offer-Contract': { handOver: ['Notes'] },
      'transition_Contract-Customer': { handOver: ['Notes'] },
    }),
  },
  missingEscalation: {
    triggers: mql({ sla: { ...card('').sla, escalation: '' } }),
    almost: mql({ sla: { ...card('').sla, escalation: '', escalationTeamId: 'team_Sales' } }),
  },
  escalationToOwner: {
    triggers: mql({ sla: { ...card('').sla, escalation: '', escalationTeamId: 'team_Marketing' } }),
    almost: mql({ sla: { ...card('').sla, escalationTeamId: 'team_Marketing' } }),
  },
  slaWithoutCalendar: {
    triggers: but({
      settings_main: { calendarId: null },
      stage_MQL: { sla: { maximumTime: hours(8, null), escalation: 'Told.' } },
    }),
    almost: but({ settings_main: { calendarId: null } }),
  },
  promiseAroundTheClock: {
    triggers: mql({ sla: { firstResponse: hours(4, null), escalation: 'Told.' } }),
    almost: mql({ sla: { maximumTime: hours(400, null), escalation: 'Told.' } }),
  },
  firstResponseAfterMaximum: {
    triggers: mql({ sla: { firstResponse: hours(9), maximumTime: hours(8), escalation: 'Told.' } }),
    // Hours of the office and of the clock on the wall cannot be compared.
    almost: mql({ sla: { firstResponse: hours(9), maximumTime: hours(8, null), escalation: 'Told.' } }),
  },
  clockNeverRuns: {
    triggers: but(
      { stage_MQL: { sla: { maximumTime: hours(8, 'calendar_Never'), escalation: 'Told.' } } },
      record('calendar', 'Never'),
    ),
    almost: but({}, record('calendar', 'Never')),
  },
  activityToolMissing: {
    triggers: but(
      { stage_MQL: { activities: [{ id: 'activity_a', name: 'Ring', toolId: 'tool_Phone' }] } },
      record('tool', 'Phone'),
    ),
    almost: but(
      {
        stage_Offer: { activities: [{ id: 'activity_a', name: 'Ring', toolId: 'tool_Phone' }], toolIds: [] },
        stage_Opportunity: { toolIds: ['tool_CRM', 'tool_Phone'] },
      },
      record('tool', 'Phone'),
    ),
  },
  automationWithoutTool: {
    triggers: mql({ activities: [{ id: 'activity_a', name: 'Mails', automation: 'sequence' }] }),
    almost: mql({ activities: [{ id: 'activity_a', name: 'Mails', automation: 'manual' }] }),
  },
};
