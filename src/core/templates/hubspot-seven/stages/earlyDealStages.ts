import type { RecordMembers } from '../../parts/blueprintOf.ts';
import { fieldIsKnown } from '../../parts/comparisons.ts';
import { about, lasting } from '../../parts/lengthsOfTime.ts';
import { salesQualified } from '../definitions.ts';
import { plannerGoesAlong } from './dealEvidence.ts';
import { dealStage } from './dealStage.ts';

const hours = 'calendar_london';
const toolIds = ['tool_salesHub', 'tool_hubspot'];

/** Deal stages 1 to 3: is there a plan to change, and would the dispatcher use it? */
export const earlyDealStages: readonly RecordMembers<'stage'>[] = [
  dealStage(1, {
    id: 'stage_appointment',
    key: 'appointmentScheduled',
    name: 'Appointment scheduled',
    abbreviation: 'DS1',
    definition:
      'The appointment with boss and dispatcher is in the calendar, with an agenda they have answered.',
    consultedTeamIds: ['team_salesDevelopment'],
    activities: [
      {
        id: 'activity_appointmentHold',
        name: 'Hold the appointment',
        description: 'An hour at their desk or on screen, with yesterday’s plan in front of everybody.',
        toolId: 'tool_salesHub',
        channel: 'Visit or video call',
        touches: 2,
        effort: about(1.5, 0.5, 'hours', hours),
        makesContact: true,
      },
    ],
    enterCriteria: salesQualified,
    leaveCriteria: fieldIsKnown('field_demand'),
    toolIds,
    trackedFieldIds: ['field_appointmentDate', 'field_nextStep'],
    trackingNote: 'Held or not held comes from the meeting link.',
    reports: [
      {
        metric: 'Appointments held of those scheduled',
        report: 'Pipeline',
        rhythm: 'weekly',
        audience: 'Head of sales',
      },
    ],
    sla: {
      maximumTime: lasting(15, 'days', hours),
      escalationTeamId: 'team_salesLead',
      escalation: 'Moved twice: the head of sales rings once, then the deal is closed.',
    },
    needs: 'To show somebody how bad Mondays are.',
    challenges: 'The appointment is moved because a boiler has burst.',
    content: 'Agenda with three questions; please bring yesterday’s plan.',
    messaging: 'Bring the whiteboard, or a photograph of it.',
    hurdles: 'Getting the dispatcher into the room.',
    evidence: 'Both are there and the plan is on the table.',
    winProbability: 0.2,
    forecastCategory: 'pipeline',
    requiredFieldIds: ['field_appointmentDate'],
    handOver: ['Notes, photograph of the plan'],
  }),
  dealStage(2, {
    id: 'stage_qualified',
    key: 'qualifiedToBuy',
    name: 'Qualified to buy',
    abbreviation: 'DS2',
    definition:
      'The appointment was held; number of engineers, price range and the way to a decision are on the deal.',
    consultedTeamIds: ['team_success'],
    activities: [
      {
        id: 'activity_qualifiedPrepare',
        name: 'Build their week',
        description: 'Enters last week’s jobs of the firm in a trial, for the presentation.',
        toolId: 'tool_product',
        channel: 'Product',
        touches: 1,
        effort: about(2, 0.8, 'hours', hours),
      },
    ],
    enterCriteria: fieldIsKnown('field_demand'),
    leaveCriteria: fieldIsKnown('field_planner'),
    toolIds: [...toolIds, 'tool_product'],
    trackedFieldIds: ['field_dealAmount', 'field_currentSystem', 'field_competitor'],
    trackingNote: 'Amount is engineers times the list price until there is a quote.',
    reports: [
      {
        metric: 'Deals with amount and decision date',
        report: 'Pipeline quality',
        rhythm: 'weekly',
        audience: 'Head of sales',
      },
    ],
    sla: {
      maximumTime: lasting(15, 'days', hours),
      escalationTeamId: 'team_salesLead',
      escalation: 'After three working weeks without a date for the presentation: ring the boss.',
    },
    needs: 'To see their own jobs on the screen, not an invented firm.',
    challenges: 'Nobody wants to type in a week of jobs.',
    content: 'Import from their spreadsheet.',
    messaging: 'Send us the spreadsheet, we do the typing.',
    hurdles: 'Data they are ashamed of.',
    evidence: 'They send the spreadsheet.',
    winProbability: 0.4,
    forecastCategory: 'pipeline',
    requiredFieldIds: ['field_dealAmount', 'field_closeDate'],
    handOver: ['Trial with their week', 'Who will be in the room'],
  }),
  dealStage(3, {
    id: 'stage_presentation',
    key: 'presentationScheduled',
    name: 'Presentation scheduled',
    abbreviation: 'DS3',
    definition:
      'A date for the presentation with everybody who plans or pays; they see their own week in Kestrel.',
    consultedTeamIds: ['team_success'],
    activities: [
      {
        id: 'activity_presentationHold',
        name: 'Present their own week',
        description: 'The dispatcher moves the mouse, not we.',
        toolId: 'tool_product',
        channel: 'Visit or video call',
        touches: 1,
        effort: about(2, 0.6, 'hours', hours),
        makesContact: true,
        caution: 'No slides.',
      },
    ],
    enterCriteria: fieldIsKnown('field_demand'),
    leaveCriteria: plannerGoesAlong,
    toolIds: [...toolIds, 'tool_product'],
    trackedFieldIds: ['field_planner', 'field_nextStep'],
    trackingNote: 'The dispatcher’s verdict is asked for at the end, in front of the boss, and written down.',
    reports: [
      {
        metric: 'Verdict of the dispatcher, by trade',
        report: 'Presentations',
        rhythm: 'monthly',
        audience: 'Sales, Product, Customer Success',
      },
    ],
    sla: {
      maximumTime: lasting(20, 'days', hours),
      escalationTeamId: 'team_salesLead',
      escalation: 'Four working weeks without a presentation: the deal goes down a stage or is closed.',
    },
    needs: 'To believe it works on a Monday with two people sick.',
    challenges: 'The dispatcher has twenty years of practice and a system in the head.',
    content: 'Their week, a Monday with two people sick, the phone screen of an engineer.',
    messaging: 'Try to break the plan. Go on.',
    hurdles: 'A dispatcher who fears to become superfluous.',
    evidence: 'The dispatcher asks what happens to recurring jobs.',
    winProbability: 0.6,
    forecastCategory: 'bestCase',
    requiredFieldIds: ['field_planner'],
    handOver: ['The verdict in the dispatcher’s words', 'Open questions with an answer by when'],
  }),
];
