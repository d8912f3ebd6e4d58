import { createRecord } from '../model/records.ts';
import { blueprintOf, recordsFrom } from './parts/blueprintOf.ts';
import type { Template } from './template.ts';

/** The least that runs: where a lead begins, where it is won, and one way between. */
export const blank: Template = {
  id: 'blank',
  name: 'Start empty',
  description:
    'Two stages, three teams, one calendar and the usual lead statuses. Everything else is yours to add.',
  place: 6,
  build: () =>
    blueprintOf([
      createRecord('settings', {
        name: 'Untitled blueprint',
        timeZone: 'Europe/Berlin',
        calendarId: 'calendar_businessHours',
        customerStageId: 'stage_customer',
      }),
      createRecord('targets', {}),
      createRecord('policies', { adminTeamIds: ['team_marketing'] }),
      createRecord('scoreModel', {}),
      ...recordsFrom('team', [
        {
          id: 'team_marketing',
          name: 'Marketing',
          abbreviation: 'MKT',
          colour: 0,
          calendarId: 'calendar_businessHours',
        },
        { id: 'team_sales', name: 'Sales', colour: 3, calendarId: 'calendar_businessHours' },
        {
          id: 'team_customerSuccess',
          name: 'Customer Success',
          abbreviation: 'CS',
          colour: 5,
          calendarId: 'calendar_businessHours',
        },
      ]),
      createRecord('calendar', {
        id: 'calendar_businessHours',
        name: 'Business hours',
        openHours: [1, 2, 3, 4, 5].map((weekday) => ({ weekday, from: 9 * 60, to: 17 * 60 })),
      }),
      ...recordsFrom('status', [
        { id: 'status_new', key: 'new', name: 'New', setBy: 'handOff' },
        { id: 'status_connecting', key: 'connecting', name: 'Connecting', setBy: 'activityStarted' },
        { id: 'status_connected', key: 'connected', name: 'Connected', setBy: 'contactMade' },
        { id: 'status_unqualified', key: 'unqualified', name: 'Unqualified' },
      ]),
      createRecord('source', {
        id: 'source_website',
        key: 'website',
        name: 'Website',
        agreedByTeamIds: ['team_marketing', 'team_sales'],
        entryStageId: 'stage_rawLead',
        arrivals: { volume: { kind: 'monthly', leads: Array<number>(12).fill(100) } },
        assumption: { note: 'Assumption: a round figure to begin with, 100 leads a month.' },
      }),
      ...recordsFrom('stage', [
        {
          id: 'stage_rawLead',
          key: 'rawLead',
          number: '1',
          name: 'Raw Lead',
          isEntryPoint: true,
          position: { x: 0, y: 0 },
          responsibleTeamId: 'team_marketing',
          accountableTeamId: 'team_marketing',
        },
        {
          id: 'stage_customer',
          key: 'customer',
          number: '2',
          name: 'Customer',
          position: { x: 300, y: 0 },
          responsibleTeamId: 'team_customerSuccess',
          accountableTeamId: 'team_customerSuccess',
        },
      ]),
      createRecord('transition', {
        id: 'transition_rawLeadToCustomer',
        fromId: 'stage_rawLead',
        toId: 'stage_customer',
        label: 'Won',
        kind: 'win',
        event: 'deal.won',
        decidedByTeamId: 'team_sales',
        share: 0.02,
        delay: {
          distribution: { kind: 'lognormal', mean: 60, standardDeviation: 40 },
          unit: 'days',
          calendarId: null,
        },
        assumption: { note: 'Assumption: round figures to begin with, 2 % after about 60 days.' },
      }),
    ]),
};
