import type { ShapeDescriptions } from './shapeDescription.ts';

/** Phases, teams, calendars, tools, statuses, reason lists, notes, scenarios and sign-offs. */
export const organisation: ShapeDescriptions = {
  phase: {
    about: 'A band of consecutive stages (top of funnel, middle, bottom, after-sales).',
    fields: {
      subtitle: 'A second line under the name.',
      definition: 'What leads in this phase have in common.',
    },
  },
  team: {
    about: 'People who own stages and do the work.',
    fields: {
      abbreviation: 'A short form for narrow places.',
      colour: 'Which of the eight team colours it is drawn in, 0 to 7.',
      description: 'What the team is there for.',
      headCount:
        'People who can work at the same time, each on one lead, in the hours of calendarId. null: none are counted; with no shifts either the team is not a limit, and no lead waits for it.',
      calendarId:
        'The working hours of the people in headCount; null: the calendar of the settings, or around the clock where that is null too.',
      shifts:
        'More people of the same team who work other hours (part-time, a second shift, another country). They serve the same queue.',
      costPerHour: 'What an hour of work of one person costs, in the currency.',
      queueLimit:
        'How many leads may wait for the team, those in work not counted; one that would be too many takes an open transition with the trigger "overflow", and waits all the same where there is none. null: without limit.',
      handRaisersFirst:
        'Whether leads that have raised their hand when they join the queue are served before all others, whatever the priorities.',
      priorities:
        'Who is served first: the class of a lead is the first rule that it meets when it joins the queue; earlier classes are served first, leads that meet none last. Work that has begun is never interrupted. Empty: all are of one class.',
      queueOrder:
        'Who is served first within one class: "dueTime" the lead whose promise is due first, leads without a promise after those with one, then who joined first; "firstCome" who joined first.',
    },
  },
  'team.shifts': {
    about: 'People of a team with working hours of their own.',
    fields: {
      name: 'What the shift is called ("Part-time", "Lisbon").',
      headCount: 'People in it, each working on one lead at a time.',
      calendarId:
        'Their working hours; null: the calendar of the settings, or around the clock where that is null too.',
    },
  },
  'team.priorities': {
    about: 'A class of leads that is served before the classes after it.',
    fields: {
      name: 'What the class is called ("Enterprise").',
      appliesTo:
        'The leads in it, asked when they join the queue; time in stage counts from entering the stage of the activity. null: all.',
      stageIds:
        'The stages whose leads the rule is for; a group stands for its sub-stages. Empty: all stages.',
    },
  },
  calendar: {
    about:
      'Working hours: which stretches of which weekday are open, in which time zone, and the days off. A duration or delay that names a calendar is counted in its open time only.',
    fields: {
      timeZone: 'The time zone of the hours by its IANA name; empty: that of the settings.',
      openHours: 'The open stretches of a week; overlapping ones are joined. Empty: it never opens.',
      holidays: 'Local dates that are closed all day.',
      hoursPerDay:
        'How many open hours "one business day" is: a duration of 1 day in this calendar is so many open hours, a week five times that.',
    },
  },
  'calendar.openHours': {
    about: 'An open stretch of one weekday, in local wall-clock time.',
    fields: {
      weekday: 'The day of the week, 1 for Monday to 7 for Sunday.',
      from: 'When it opens, in minutes since local midnight (540 is 09:00).',
      to: 'When it closes, in minutes since local midnight; a stretch that closes before it opens is ignored.',
    },
  },
  'calendar.holidays': {
    about: 'A day off.',
    fields: { date: 'The local date that is closed.', name: 'What is celebrated.' },
  },
  tool: {
    about: 'A system that the work is done in.',
    fields: {
      category: 'What kind of system it is ("CRM").',
      description: 'What it is used for.',
      ownerTeamId: 'The team that looks after it.',
    },
  },
  status: {
    about: 'A lead status: what the team has done with the lead. A lead has one at a time, or none.',
    fields: {
      definition: 'When a lead has this status.',
      setBy:
        'What sets it by itself: "activityStarted" the first work by a person, "contactMade" an activity that speaks with the lead, "handOff" arriving and every change of the owning team. Of several that say the same the first counts; null: only stages set it.',
    },
  },
  reasonList: {
    about:
      'A managed list of reasons to choose from (unqualified, not ready, rejected, closed lost, closed won).',
    fields: {
      purpose: 'What the list is for.',
      governed: 'Whether only the teams named in the policies may change it.',
      reasons: 'The reasons; a transition that names this list draws one of them for every lead.',
    },
  },
  'reasonList.reasons': {
    about: 'One reason.',
    fields: {
      id: 'The identity of the reason, unique within its list.',
      description: 'When it applies.',
      weight: 'How often it is the reason, relative to the other weights of the list.',
      sourceWeights: 'Other weights for the leads of some sources.',
      requiresText: 'Whether choosing it asks for words of explanation (as "Other" should).',
    },
  },
  'reasonList.reasons.sourceWeights': {
    about: 'The weight of a reason for the leads of one source.',
    fields: {
      sourceId: 'The lead source.',
      weight: 'The weight that replaces the general one for its leads.',
    },
  },
  note: {
    about: 'A remark on the canvas. A run does not read it.',
    fields: {
      text: 'What it says.',
      colour: 'Which of the eight team colours it is drawn in, 0 to 7; null: the colour of paper.',
      position: 'Where its upper left corner is on the canvas.',
      size: 'How large it is.',
    },
  },
  'note.position': {
    about: 'A place on the canvas, in pixels at 100 % zoom.',
    fields: { x: 'To the right.', y: 'Downwards.' },
  },
  'note.size': {
    about: 'The size of a note, in pixels at 100 % zoom.',
    fields: { width: 'From left to right.', height: 'From top to bottom.' },
  },
  frame: {
    about: 'A titled area of the canvas that holds together what lies on it. A run does not read it.',
    fields: {
      title: 'What stands on its upper edge.',
      colour: 'Which of the eight team colours it is drawn in, 0 to 7; null: the colour of paper.',
      position: 'Where its upper left corner is on the canvas.',
      size: 'How large it is.',
    },
  },
  'frame.position': {
    about: 'A place on the canvas, in pixels at 100 % zoom.',
    fields: { x: 'To the right.', y: 'Downwards.' },
  },
  'frame.size': {
    about: 'The size of a frame, in pixels at 100 % zoom.',
    fields: { width: 'From left to right.', height: 'From top to bottom.' },
  },
  scenario: {
    about: 'A named set of changes to the blueprint, to compare with it.',
    fields: {
      description: 'What it asks ("What if we respond in an hour?").',
      settings: 'The values that differ.',
      adds: 'Records that are there only in the scenario, each written as in its list but with its "type" and an "id" of its own. They come first, so that settings may lead to them.',
      removes:
        'Records that are not there in the scenario; what makes no sense without them (the transitions of a stage, its sub-stages) goes too. They go last, after the settings.',
    },
  },
  'scenario.settings': {
    about: 'One value that is different in a scenario.',
    fields: {
      recordId: 'The record it belongs to.',
      path: 'The way to the member inside the record: names, and places in lists from 0.',
      value: 'The value it has in the scenario.',
    },
  },
  signOff: {
    about: 'Who has agreed to what, and when. A run does not read it.',
    fields: {
      subject: 'What is agreed ("Definition of MQL").',
      person: 'Who decides.',
      role: 'In which role.',
      teamId: 'For which team.',
      decision: 'Whether it is open, agreed or rejected.',
      date: 'When, as the person wrote it.',
      comment: 'What they said.',
    },
  },
};
