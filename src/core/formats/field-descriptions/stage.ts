import type { ShapeDescriptions } from './shapeDescription.ts';

/** A stage and what is inside it. */
export const stage: ShapeDescriptions = {
  stage: {
    about: "A milestone of a lead's progress.",
    fields: {
      key: 'Its name in the machine, unique among the stages, made once and untouched by renaming.',
      kind: 'What kind of stage it is: "inventory", "sla", "gate", "group" or "end". Another word is kept, reported, and behaves like "inventory".',
      number: 'The label on the card ("1", "4a", "9+").',
      abbreviation: 'A short form of the name ("MQL").',
      route: 'Whether it lies on the straight way to success or off it.',
      phaseId: 'The phase it belongs to.',
      parentId: 'The group stage it is a sub-stage of; null, or not a group: it stands at the top.',
      initialStageId:
        'For a group: the sub-stage in which a lead that enters the group begins; null: the first in order.',
      isEntryPoint: 'Whether new leads may begin here.',
      position: 'Where its upper left corner is on the canvas; inside a group, relative to it.',
      definition: 'What the stage means, in the company’s own words.',
      responsibleTeamId:
        'The team that owns it and does its work; null: that of the group around it. A transition between stages of different owners is a hand-off.',
      accountableTeamId: 'The team that answers for the result.',
      consultedTeamIds: 'The teams that are asked.',
      informedTeamIds: 'The teams that are told.',
      activities:
        'What is done with a lead here, in the order of work. The outcome is decided after the last.',
      enterCriteria:
        'What a lead must meet to come in; null: nothing. It closes every way into the stage that it does not meet, but a gate’s default, and is not asked of leads that begin here.',
      leaveCriteria:
        'What a lead must meet to go on; null: nothing. Recycling, rejecting and losing ways ignore it.',
      criteriaAuthorTeamId: 'The team that wrote the criteria.',
      toolIds: 'The tools it is worked in.',
      trackedFieldIds: 'The fields its data is tracked in.',
      systemOfRecordToolId: 'The tool that holds the truth about it.',
      trackingNote: 'How data is tracked here, in words.',
      reports: 'How it is reported.',
      sla: 'How fast a lead is contacted and processed here. A promise does not move the lead by itself: a transition with a timer does.',
      needs: "The customer's needs at this stage.",
      challenges: "The customer's challenges at this stage.",
      content: 'The content that answers them.',
      messaging: 'The message that answers them.',
      hurdles: 'What stands in the way of the next step.',
      evidence: 'What shows that the lead is likelier to buy.',
      winProbability:
        'The probability that a lead here becomes a customer, as the company assumes it; a run computes its own.',
      forecastCategory: 'How deals here count in the forecast; null: no deals.',
      requiredFieldIds: 'The fields that must be filled before a lead may go on.',
      handOver: 'What the next owner must receive, one thing a line.',
      statusIds: 'The lead statuses a lead may have here; empty: any.',
      statusOnEntryId: 'The status a lead gets on entering; null: it keeps the one it has.',
      costPerLead: 'What one visit of a lead costs here besides working time, in the currency.',
      stock: 'The leads that are here when a run begins.',
    },
  },
  'stage.position': {
    about: 'A place on the canvas, in pixels at 100 % zoom.',
    fields: { x: 'To the right.', y: 'Downwards.' },
  },
  'stage.activities': {
    about: 'Something that is done with a lead in a stage.',
    fields: {
      id: 'The identity of the activity, unique within the file as far as possible and within its stage always.',
      description: 'How it is done.',
      teamId: 'Who does it; null: the team responsible for the stage.',
      automation:
        'Who acts: "manual" a person, so that its start is the first response, and so that it takes up one of the team where its head-count is given; "sequence", "nurtureJourney" and "workflow" are done by a tool and take up nobody.',
      toolId: 'The tool it is done in.',
      channel: 'The channel ("phone").',
      touches: 'How many touches it makes; for the reader of the card.',
      appliesTo: 'The leads it is done for; the others skip it. null: all.',
      wait: 'How long it waits to begin, counted from the end of the activity before it or from entering the stage; null: it begins at once. A run leaves it out where a person of a team with a head-count or shifts does the work: there the queue says how long.',
      effort:
        'How long the work takes; null: no time. A person of a team with a head-count or shifts is busy so long, counted in the working hours of that person; otherwise it is elapsed time, or open time of its own calendar.',
      batch:
        'Leads gather before this is done, and go on together: at a minute of every day or week (a weekly lead review), or as soon as so many are there. null: each lead by itself.',
      makesContact:
        'Whether a person speaks with the lead, so that the status becomes the one for contact when it ends.',
      caution: 'What not to do.',
    },
  },
  'stage.activities.batch.daily': {
    about: 'Handed over once a day.',
    fields: {
      minute:
        'When, in minutes since local midnight (540 is 09:00), in the time zone of the settings and on every day of the week.',
    },
  },
  'stage.activities.batch.weekly': {
    about: 'Handed over once a week.',
    fields: {
      weekday: 'The day of the week, 1 for Monday to 7 for Sunday.',
      minute: 'When, in minutes since local midnight (540 is 09:00), in the time zone of the settings.',
    },
  },
  'stage.activities.batch.leads': {
    about: 'Handed over as soon as enough leads are there.',
    fields: {
      leads: 'How many go on together. A lead that leaves the stage while it waits is not counted any more.',
    },
  },
  'stage.reports': {
    about: 'One figure that is reported about a stage.',
    fields: {
      metric: 'What is measured.',
      report: 'In which report.',
      rhythm: 'How often.',
      audience: 'To whom.',
    },
  },
  'stage.sla': {
    about: 'A service-level promise; every part may be absent.',
    fields: {
      firstResponse:
        'The longest time from entering the stage to the first start of work by a person; null: not promised.',
      maximumTime: 'The longest time a lead may be in the stage; null: not promised.',
      variants:
        'Stricter or softer promises for some leads: the first whose criterion holds on entering counts for the whole visit.',
      escalationTeamId: 'The team that is told when it is missed.',
      escalation: 'What happens then, in words.',
      attempts: 'How many attempts to reach the lead are promised; null: not said.',
    },
  },
  'stage.sla.variants': {
    about: 'A promise for some leads.',
    fields: {
      appliesTo: 'The leads; null: all.',
      firstResponse: 'The time to the first response for them; null: the general one.',
      maximumTime: 'The longest time for them; null: the general one.',
    },
  },
  'stage.stock': {
    about:
      'Leads that are in a stage when a run begins. A run reads it when it is told to begin with stock. Gates, ends and groups with sub-stages hold none.',
    fields: {
      leads: 'How many.',
      age: 'How long each has been there, drawn for each of them and counted as elapsed time; null: they have just come.',
      isWorked:
        'Whether the activities of the stage have been done on them: their outcome is drawn when the run begins. Otherwise their work begins then.',
    },
  },
};
