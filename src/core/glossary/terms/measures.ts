import type { Term } from '../term.ts';

/** What a run says about stages. */
export const measures: readonly Term[] = [
  {
    id: 'balance',
    name: 'Balance',
    also: ['stock', 'count', 'inside'],
    meaning: 'How many leads are in a stage.',
  },
  {
    id: 'inflow',
    name: 'Inflow',
    also: ['entered'],
    meaning: 'How many leads entered a stage in the period.',
  },
  { id: 'outflow', name: 'Outflow', also: ['left'], meaning: 'How many leads left a stage in the period.' },
  {
    id: 'conversion',
    name: 'Conversion',
    also: ['conversion rate', 'next step', 'cumulative conversion'],
    meaning:
      'The part of the leads that go on: to the next step, or, cumulatively, from the first stage to this one.',
    see: ['funnel', 'skipping'],
  },
  {
    id: 'funnel',
    name: 'Strict and any-order funnel',
    also: ['funnel'],
    meaning:
      'Strict: counts only leads that went through every stage in order. Any order: counts every lead that reached the stage.',
  },
  {
    id: 'timeInStage',
    name: 'Time in stage',
    also: ['cycle time', 'stage duration', 'latest time', 'cumulative time'],
    meaning: 'How long leads stay: on their latest visit, or in all their visits together.',
  },
  {
    id: 'slaDue',
    name: 'SLA due',
    also: ['missed'],
    meaning: 'Every lead that ever missed the target in the period.',
    see: ['slaPastDue'],
  },
  {
    id: 'slaPastDue',
    name: 'SLA past due',
    also: ['overdue'],
    meaning: 'Leads that missed the target and are still there.',
    see: ['slaDue'],
  },
  {
    id: 'utilisation',
    name: 'Utilisation',
    also: ['busy', 'workload'],
    meaning: 'The part of its working time that a team spends working. Near 100 % queues grow without end.',
    see: ['bottleneck', 'capacity'],
  },
  {
    id: 'bottleneck',
    name: 'Bottleneck',
    also: ['where it hurts'],
    meaning: 'The place that holds everything up: more people or hours there help, elsewhere they do not.',
    see: ['utilisation'],
  },
  {
    id: 'marketingContribution',
    name: 'Marketing’s contribution',
    also: ['marketing sourced', 'marketing share'],
    meaning: 'The part of the pipeline or of customers that came from marketing’s sources.',
    see: ['leadSource'],
  },
];
