import type { ShapeDescriptions } from './shapeDescription.ts';

/** Fields, lead sources, signals and the score model. */
export const data: ShapeDescriptions = {
  field: {
    about: 'A field of the data dictionary: something known about a lead that criteria may ask for.',
    fields: {
      description: 'What it says about a lead.',
      fieldType:
        'How its values behave. text, longText, email, phone and url are texts; number, currency and percent are numbers; date and dateTime are ISO 8601 texts; choice is one of the options, multiChoice a list of them.',
      options: 'What may be chosen, for choice and multiChoice.',
      unit: 'The unit of a number, in words ("people").',
      systemOfRecordToolId: 'The tool whose value counts when two differ.',
      crmName: 'The name of the field in that tool.',
      object: 'Whether it belongs to the person, the company or the deal.',
      editableByTeamIds: 'The teams that may change its values.',
      governed: 'Whether only the teams named in the policies may change its options.',
      isPersonal: 'Whether it is personal data.',
    },
  },
  'field.options': {
    about: 'One value of a choice.',
    fields: {
      value: 'The value as it is stored and compared.',
      label: 'What people see; empty: the value itself.',
    },
  },
  source: {
    about: 'Where a lead originally came from, agreed by both teams: how many come, and what they are like.',
    fields: {
      definition: 'When a lead counts as coming from here.',
      channel: 'The channel it belongs to, in words.',
      agreedByTeamIds: 'The teams that agreed to the definition.',
      governed: 'Whether only the teams named in the policies may change it.',
      entryStageId:
        'The stage its leads begin in, whose enter criteria they are not asked; null: the first stage that is an entry point, else the first stage.',
      arrivals: 'How many leads come, and when.',
      attributes:
        'What the leads are like: drawn in this order, so that a later field may depend on an earlier one.',
      costPerLead: 'What one lead costs, in the currency.',
      costPerMonth: 'What the source costs a month besides, in the currency.',
      isReferral: 'Whether referred leads count as coming from here; one source of a blueprint should be it.',
    },
  },
  'source.arrivals': {
    about: 'How many leads of a source come, and when.',
    fields: {
      process:
        '"poisson": each arrival is decided by chance, independently of the others; "fixed": exactly so many come, evenly spread.',
      volume: 'How many leads come: by calendar month, or at a rate.',
      weekdayWeights:
        'Relative weights of Monday to Sunday, in the time zone of the settings; a missing one is 0. Empty, or all zero: every day alike. Their mean does not change the volume.',
      hourWeights: 'Relative weights of the 24 local hours of the day, from 00:00; read like the weekdays.',
      batchSize: 'How many leads come together at one instant (a list upload); the volume stays the same.',
    },
  },
  'source.arrivals.volume.monthly': {
    about: 'Leads by calendar month, spread evenly within the month.',
    fields: { leads: 'Leads in January, February, … December; every year the same.' },
  },
  'source.arrivals.volume.rate': {
    about: 'Leads at a constant rate.',
    fields: {
      leads: 'Leads per unit of time.',
      per: 'The unit of time: an hour, a day of 24 hours, a week of 7 days, or a year of 365 days.',
    },
  },
  'source.attributes': {
    about:
      'How one field of the leads of a source is filled. Of several entries for a field the first whose criterion holds counts; where none does, the field stays empty.',
    fields: {
      fieldId: 'The field that is filled.',
      appliesTo: 'The leads it is for, by fields filled before it; null: all.',
      values: 'Values with their weights; one is drawn. Ignored where a distribution is given.',
      distribution:
        'The distribution the value is drawn from, for fields that are numbers; null: the values.',
    },
  },
  'source.attributes.values': {
    about: 'One value a field may have.',
    fields: {
      value: 'The value; null: the field stays empty.',
      weight: 'How often it occurs, relative to the other weights. All zero: all alike.',
    },
  },
  signal: {
    about: 'A behaviour of a lead that can be observed (a visit, a download, a demo request).',
    fields: {
      description: 'What is observed.',
      component: 'Which part of the score its points are added to.',
      points: 'Points it adds; negative ones take away. A part of the score never falls below zero.',
      rates: 'How often it happens to a lead while it is in a stage; stages that are not named have none.',
      modifiers:
        'Some leads do it more or less often: the first entry whose criterion holds counts. Tested when the next occurrence is planned.',
      sets: 'Fields of the lead that it sets.',
      isHandRaise: 'Whether it makes the lead a hand-raiser: the lead asked to talk.',
      toolId: 'The tool that observes it.',
    },
  },
  'signal.rates': {
    about: 'How often a signal happens in one stage, and in the sub-stages of it.',
    fields: {
      stageId: 'The stage. In a sub-stage its own rate and those of the groups around it add up.',
      timesPerMonth:
        'The mean number of occurrences for one lead in a month (a twelfth of 365 days); they follow a Poisson process.',
    },
  },
  'signal.modifiers': {
    about: 'Leads to whom a signal happens more or less often.',
    fields: {
      appliesTo: 'The leads.',
      factor: 'What the rate is multiplied by.',
    },
  },
  'signal.sets': {
    about: 'A field that a signal sets.',
    fields: { fieldId: 'The field.', value: 'The value it has then; null: it is emptied.' },
  },
  scoreModel: {
    about: 'How points are given, and who agreed to it. One object, not a list.',
    fields: {
      description: 'The idea of the score in words.',
      fitRules:
        'What a lead earns for what it is: the points of every rule whose criterion holds add up to the fit score. They may ask for fields only.',
      halfLife:
        'After which time half of the engagement and intent points are left (elapsed time); fit never decays. null: points stay.',
      threshold:
        'The score the blueprint calls qualified, for its readers; criteria say for themselves what they ask.',
      authorTeamIds: 'The teams that made the model.',
      reviewerTeamId: 'The team that reviews it.',
      conflicts: 'Where the teams do not agree yet.',
    },
  },
  'scoreModel.fitRules': {
    about: 'Points for what a lead is.',
    fields: {
      appliesTo: 'The leads that earn them.',
      points: 'The points; negative ones take away.',
    },
  },
};
