import type { Term } from '../term.ts';

/** What is said about runs. */
export const simulation: readonly Term[] = [
  {
    id: 'run',
    name: 'Run',
    also: ['simulation'],
    meaning:
      'One simulated stretch of time: leads arrive, are worked on, move or stay, by the rules of the blueprint.',
    see: ['seed', 'replication'],
  },
  {
    id: 'replication',
    name: 'Replication',
    also: ['repetition'],
    meaning: 'The same run by other chance. Several of them show how much is luck.',
    see: ['confidenceInterval'],
  },
  {
    id: 'seed',
    name: 'Seed',
    also: ['random seed'],
    meaning: 'The number that all chance of a run comes from. The same seed gives exactly the same run.',
  },
  {
    id: 'warmUp',
    name: 'Warm-up',
    also: ['run-in'],
    meaning: 'The first days of a run, which are not counted because everything begins empty.',
    see: ['stock'],
  },
  {
    id: 'stock',
    name: 'Stock',
    also: ['initial backlog', 'opening balance'],
    meaning: 'Leads that are already in a stage when a run begins, with their age.',
    see: ['warmUp'],
  },
  {
    id: 'confidenceInterval',
    name: 'Confidence interval',
    also: ['95 % interval', 'plus or minus'],
    meaning: 'Where the true mean lies with 95 % confidence, judging from the replications.',
    see: ['replication'],
  },
  {
    id: 'scenario',
    name: 'Scenario',
    also: ['what-if'],
    meaning: 'A named set of changes to the numbers or the structure of a blueprint, to be compared with it.',
    see: ['commonRandomNumbers'],
  },
  {
    id: 'commonRandomNumbers',
    name: 'Common random numbers',
    also: ['paired comparison'],
    meaning:
      'Scenarios are given the same leads and the same luck, so that a difference comes from the change alone.',
    see: ['scenario'],
  },
  {
    id: 'level',
    name: 'Level',
    also: ['paths, time, capacity, calendars'],
    meaning:
      'How much of the rules a run takes in: paths alone, then time, then how many people there are, then their hours.',
    see: ['capacity'],
  },
  {
    id: 'capacity',
    name: 'Capacity',
    also: ['head-count', 'resources'],
    meaning: 'How many people of a team can work at the same time. Leads wait in its queue for a free one.',
    see: ['utilisation', 'queueLimit', 'patience'],
  },
  {
    id: 'queueLimit',
    name: 'Queue limit',
    also: ['overflow'],
    meaning: 'How many leads may wait for a team. Who comes when it is full takes the overflow way.',
  },
  {
    id: 'patience',
    name: 'Patience',
    also: ['abandonment', 'reneging'],
    meaning: 'How long a lead waits for a team before it leaves by a way of its own.',
  },
  {
    id: 'responseDecay',
    name: 'Response decay',
    also: ['response-decay curve', 'speed to lead'],
    meaning: 'How much of the conversion is left when the first response comes later.',
    see: ['firstResponse'],
  },
  {
    id: 'machine',
    name: 'Machine',
    also: ['state machine', 'statechart', 'XState'],
    meaning: 'What the diagram means, exactly, as a state machine that engineers can run.',
    see: ['machineEvent', 'machineGuard'],
  },
  {
    id: 'machineEvent',
    name: 'Event',
    also: ['fact'],
    meaning:
      'Something that happened, named in the past tense, such as lead.accepted. The machine answers with a move.',
  },
  {
    id: 'machineGuard',
    name: 'Guard',
    also: ['condition'],
    meaning: 'The criteria of a transition as the machine tests them.',
    see: ['criteria'],
  },
];
