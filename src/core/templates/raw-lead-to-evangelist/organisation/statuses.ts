import type { RecordMembers } from '../../parts/blueprintOf.ts';

/** Lead status: the engagement the team has had with the prospect or customer, beside the lifecycle stage. */
export const statuses: readonly RecordMembers<'status'>[] = [
  {
    id: 'status_new',
    key: 'new',
    name: 'New',
    definition:
      'The present owner has done nothing yet. MQL and New: call as soon as possible, because they asked for something.',
    setBy: 'handOff',
  },
  {
    id: 'status_connecting',
    key: 'connecting',
    name: 'Connecting',
    definition:
      'Work has begun, nobody has spoken yet. SAL and Connecting: a good fit by the rep’s research, not yet spoken to.',
    setBy: 'activityStarted',
  },
  {
    id: 'status_connected',
    key: 'connected',
    name: 'Connected',
    definition: 'The team has spoken or written with the person in both directions.',
    setBy: 'contactMade',
  },
  {
    id: 'status_meetingBooked',
    key: 'meetingBooked',
    name: 'Meeting booked',
    definition: 'A date is agreed and in both calendars.',
  },
  {
    id: 'status_notReady',
    key: 'notReady',
    name: 'Not ready',
    definition: 'A fit, but not now. Needs a not-ready reason and, where there is one, a date to return.',
  },
  {
    id: 'status_unqualified',
    key: 'unqualified',
    name: 'Unqualified',
    definition:
      'Not a fit. Needs an unqualified reason from the list. SAL and Unqualified without ever Connected: look at why and how.',
  },
  {
    id: 'status_openDeal',
    key: 'openDeal',
    name: 'Open deal',
    definition: 'A deal in the pipeline is being worked; nobody else contacts the person about buying.',
  },
];
