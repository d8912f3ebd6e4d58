import type { ShapeDescriptions } from './shapeDescription.ts';

/** Lengths of time and their distributions; what is known about a figure. */
export const time: ShapeDescriptions = {
  duration: {
    about: 'A fixed length of time, rounded to whole milliseconds.',
    fields: {
      value: 'How many units.',
      unit: 'The unit. Without a calendar a day has 24 hours and a week 7 days; with one a day is its hoursPerDay, a week five such days.',
      calendarId: 'The calendar whose open time is counted; null: elapsed time.',
    },
  },
  delay: {
    about: 'A length of time that differs from lead to lead: drawn, then rounded to whole milliseconds.',
    fields: {
      distribution: 'What it is drawn from; its parameters are in the unit.',
      unit: 'The unit, read as in a duration.',
      calendarId: 'The calendar whose open time is counted; null: elapsed time.',
    },
  },
  'distribution.constant': {
    about: 'Always the same.',
    fields: { value: 'The value.' },
  },
  'distribution.exponential': {
    about: 'Waiting for something that happens at a constant rate: density exp(-x/mean)/mean.',
    fields: { mean: 'The mean, which is also the standard deviation.' },
  },
  'distribution.lognormal': {
    about:
      'The exponential of a normal variable, given by its own mean m and standard deviation s: sigma² = ln(1 + s²/m²), mu = ln m - sigma²/2.',
    fields: {
      mean: 'The mean of the variable itself, not of its logarithm.',
      standardDeviation: 'The standard deviation of the variable itself, not of its logarithm.',
    },
  },
  'distribution.gamma': {
    about: 'A gamma variable given by its mean m and standard deviation s: shape m²/s², scale s²/m.',
    fields: { mean: 'The mean.', standardDeviation: 'The standard deviation.' },
  },
  'distribution.weibull': {
    about: 'A Weibull variable: the probability of more than x is exp(-(x/scale)^shape).',
    fields: {
      scale: 'The scale: 63.2 % of the values are below it.',
      shape: 'The shape: below 1 ever less likely to end, 1 exponential, above 1 ever more likely.',
    },
  },
  'distribution.triangular': {
    about: 'A triangle from min to max with its peak at mode. The three are sorted if they are not in order.',
    fields: { min: 'The least value.', mode: 'The likeliest value.', max: 'The greatest value.' },
  },
  'distribution.uniform': {
    about: 'Every value between two alike; they are exchanged if they are not in order.',
    fields: { min: 'The least value.', max: 'The greatest value.' },
  },
  'distribution.empirical': {
    about: 'One of a list of values, never anything between them.',
    fields: { values: 'The values with their weights.' },
  },
  'distribution.empirical.values': {
    about: 'One value that may be drawn.',
    fields: {
      value: 'The value.',
      weight: 'How often it is drawn, relative to the other weights. All zero: all alike.',
    },
  },
  assumption: {
    about: 'Where figures come from; empty when nobody has said.',
    fields: {
      note: 'What was assumed, and by whom.',
      source: 'The publication or system they were taken from, with its address.',
    },
  },
};
