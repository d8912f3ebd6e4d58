import type { ShapeDescriptions } from './shapeDescription.ts';

/** Criteria and what they look at. */
export const criterion: ShapeDescriptions = {
  'criterion.all': {
    about: 'Holds when every criterion inside holds; an empty one always does.',
    fields: { all: 'The criteria inside.' },
  },
  'criterion.any': {
    about: 'Holds when at least one criterion inside holds; an empty one never does.',
    fields: { any: 'The criteria inside.' },
  },
  'criterion.none': {
    about: 'Holds when no criterion inside holds; an empty one always does.',
    fields: { none: 'The criteria inside.' },
  },
  'criterion.comparison': {
    about: 'One test: what is looked at, how it is compared, and with what. It has no other members.',
    fields: {
      subject: 'What is looked at.',
      operator: 'How it is compared: the id of an operator. Another word is kept, reported, and never holds.',
      value: 'What it is compared with; operators without a value ignore it (write null).',
    },
  },
  'criterion.comparison.subject.field': {
    about: 'A field of the lead.',
    fields: { fieldId: 'The field.' },
  },
  'criterion.comparison.subject.score': {
    about: 'A part of the lead score, at this instant.',
    fields: { component: 'Which part; "total" is the sum of the other three.' },
  },
  'criterion.comparison.subject.timeInStage': {
    about: 'The elapsed time since the lead entered the stage the question is about.',
    fields: { unit: 'The unit of the number it is compared with (a day has 24 hours, a week 7 days).' },
  },
  'criterion.comparison.subject.signalCount': {
    about: 'How often a signal has happened to the lead so far.',
    fields: { signalId: 'The signal.' },
  },
  'criterion.comparison.subject.status': {
    about: "The lead's status, as the id of a status record.",
    fields: {},
  },
  'criterion.comparison.subject.rounds': {
    about: 'How often the lead has taken a transition so far.',
    fields: { transitionId: 'The transition.' },
  },
};
