import type { ShapeDescriptions } from './shapeDescription.ts';

/** The records a blueprint has once: settings, targets, policies. */
export const frame: ShapeDescriptions = {
  settings: {
    about: 'What the blueprint is about, and the frame its numbers stand in. One object, not a list.',
    fields: {
      name: 'The name of the blueprint.',
      company: 'The company whose lifecycle it is.',
      tags: 'Words to find the blueprint by among others.',
      isArchived: 'Whether it has been put away: no longer worked on, but kept.',
      description: 'What it is for, in a few sentences; also the description of the exported machine.',
      level: 'Whether a lead is a person or a company.',
      currency: 'The currency of every amount of money in the file, by its ISO 4217 code.',
      fiscalYearStartMonth: 'The month in which the fiscal year begins, 1 for January.',
      timeZone: 'The time zone of the blueprint by its IANA name; calendars without one of their own use it.',
      startDate: 'The local date at whose midnight a simulated run begins.',
      runDays: 'How many days a run lasts unless it is told otherwise.',
      calendarId:
        'The working hours of teams and shifts that name no calendar of their own, and the calendar that is offered first for new promises; null: around the clock.',
      customerStageId:
        'The stage whose first visit makes a lead a customer; measures of customers need it. null: no lead is counted.',
      evangelistStageId: 'The stage from which a customer counts as a promoter.',
      qualifiedStageId: 'The stage at which hand-raisers and scored leads are told apart (usually the MQL).',
      dealStages:
        'How many deal stages the company says it has, to compare with those drawn; null: not said.',
      dealValue: 'The value of a won deal.',
      responseDecay:
        'How conversion falls with a slower first response. Between two points it is a straight line, before the first and after the last it is constant. Empty: response time has no effect.',
    },
  },
  'settings.dealValue': {
    about: 'The value of a won deal, in the currency of the blueprint.',
    fields: {
      mean: 'The mean value of a won deal, in the currency; 0: nothing is said of it.',
      standardDeviation:
        'The standard deviation of that value, in the currency: each lead draws its value from a lognormal distribution with this mean and standard deviation. 0: all deals are worth the same.',
    },
  },
  'settings.responseDecay': {
    about: 'One point of the curve that lowers the shares of advancing ways.',
    fields: {
      hours: 'Elapsed hours from entering the stage to the first response.',
      factor: 'The part of an advancing share that is left after so many hours: 1 all of it, 0 nothing.',
    },
  },
  targets: {
    about:
      'What the company wants to reach in a fiscal year. One object, not a list. A run does not read it.',
    fields: {
      customers: 'New customers a year; null: no target.',
      revenue: 'Revenue from new customers a year, in the currency; null: no target.',
      marketingShare: "Marketing's part of the pipeline, from 0 to 1; null: no target.",
      note: 'Anything to say about the targets.',
    },
  },
  policies: {
    about: 'The rules the company gives itself. One object, not a list.',
    fields: {
      skipping:
        'What happens when a lead enters a stage of the success path without having been in a stage that every success path from where it began goes through: "strict" nothing in a run, but a way that leads past a stage is a problem; "withReason" the run records which stage was skipped; "backfill" it also writes a visit of no length for it, marked as made up, that counts for no measure.',
      reviewRhythm: 'How often the blueprint is reviewed, in words ("every quarter").',
      adminLimit: 'How many people may have full administrator rights in the tools.',
      adminTeamIds: 'The teams whose people may be administrators.',
      access: 'Who may change what.',
      mutedRules: 'Rules of the problem list that people have decided not to hear, with the reason.',
      note: 'Anything to say about the rules.',
    },
  },
  'policies.access': {
    about: 'Who may change one subject.',
    fields: {
      subject: 'What may be changed ("Lead sources").',
      teamIds: 'The teams that may change it.',
      note: 'Under which conditions.',
    },
  },
  'policies.mutedRules': {
    about:
      'One rule of the problem list that is not to speak. What stands in the way of a machine is said all the same.',
    fields: {
      check: 'The rule, by its id ("missingReporting"); `stagecraft check --rules` lists them.',
      recordIds: 'The records of which it is not to speak; empty: of none at all.',
      reason: 'Why people have decided so.',
    },
  },
};
