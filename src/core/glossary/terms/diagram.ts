import type { Term } from '../term.ts';

/** What the diagram is made of. */
export const diagram: readonly Term[] = [
  {
    id: 'blueprint',
    name: 'Blueprint',
    also: ['lifecycle model', 'revenue cycle model'],
    meaning: 'The document: one designed lead lifecycle, with everything that belongs to it.',
  },
  {
    id: 'stage',
    name: 'Stage',
    also: ['lifecycle stage', 'status', 'step'],
    meaning:
      'A milestone of a lead’s progress. It holds leads, so it has a balance, an inflow and an outflow.',
    see: ['balance', 'stageCard'],
  },
  {
    id: 'inventoryStage',
    name: 'Inventory stage',
    also: ['nurture pool', 'holding stage'],
    meaning: 'A stage that holds leads without a time limit, such as a nurture pool.',
    see: ['slaStage'],
  },
  {
    id: 'slaStage',
    name: 'SLA stage',
    also: [],
    meaning: 'A stage with a longest time in which a lead must be contacted or processed.',
    see: ['sla', 'firstResponse'],
  },
  {
    id: 'gate',
    name: 'Gate stage',
    also: ['gate', 'decision', 'router', 'gateway'],
    meaning:
      'A check that never holds leads. It tries its ways in order, takes the first whose criteria are met, and otherwise its default.',
    see: ['criteria', 'defaultWay'],
  },
  {
    id: 'defaultWay',
    name: 'Default way',
    also: ['default flow', 'else'],
    meaning: 'The way a gate takes when no other is open. Every gate has exactly one.',
    see: ['gate'],
  },
  {
    id: 'group',
    name: 'Group stage',
    also: ['group', 'compound stage'],
    meaning: 'A stage that holds sub-stages, as Opportunity holds the deal stages.',
    see: ['dealStage'],
  },
  {
    id: 'endStage',
    name: 'End stage',
    also: ['end', 'final stage'],
    meaning: 'Where a lead’s journey stops: Disqualified, or Lost where lost deals are not recycled.',
  },
  {
    id: 'successPath',
    name: 'Success path',
    also: ['happy path', 'main path'],
    meaning: 'The straight route from the first contact to Evangelist.',
    see: ['detour', 'skipping'],
  },
  {
    id: 'detour',
    name: 'Detour',
    also: ['side path'],
    meaning: 'A stage off the success path: Recycled, Inactive, Disqualified, Lost.',
    see: ['successPath'],
  },
  {
    id: 'phase',
    name: 'Phase',
    also: ['TOFU', 'MOFU', 'BOFU', 'top of funnel', 'middle of funnel', 'bottom of funnel', 'aftersales'],
    meaning: 'A band of consecutive stages: awareness, consideration, decision, after-sales.',
  },
  {
    id: 'transition',
    name: 'Transition',
    also: ['way', 'move', 'flow'],
    meaning: 'How a lead moves from one stage to another: a trigger, and criteria that must hold.',
    see: ['trigger', 'criteria'],
  },
  {
    id: 'trigger',
    name: 'Trigger',
    also: ['what starts it'],
    meaning:
      'What makes a lead move: a person decides, something happens outside, the criteria alone, or time passing.',
    see: ['automaticStep', 'criteria'],
  },
  {
    id: 'automaticStep',
    name: 'Automatic step',
    also: ['sequence', 'nurture journey', 'workflow'],
    meaning:
      'A move or an activity that a system carries out: a sequence of messages, a nurture journey, or a workflow. Everything else is done by hand.',
    see: ['trigger'],
  },
  {
    id: 'criteria',
    name: 'Criteria',
    also: ['criterion', 'conditions', 'rules', 'guard'],
    meaning:
      'What must be true of a lead, as comparisons of its fields, score, time, signals or status, joined by all, any or none. A comparison with an empty field is unknown and opens nothing.',
    see: ['gate', 'leadScore'],
  },
  {
    id: 'entryPoint',
    name: 'Entry point',
    also: ['entry', 'start'],
    meaning:
      'A stage in which new leads may start. A lead that starts later has not skipped what comes before.',
    see: ['sgl', 'skipping'],
  },
  {
    id: 'handOff',
    name: 'Hand-off',
    also: ['handover', 'pass', 'transfer'],
    meaning: 'A transition on which the owning team changes.',
    see: ['handOver', 'responsible'],
  },
  {
    id: 'handOver',
    name: 'Hand-over packet',
    also: ['hand-over', 'context', 'brief'],
    meaning: 'What the next owner must receive, so that nobody has to ask for what the CRM already knows.',
    see: ['handOff', 'requiredFields'],
  },
  {
    id: 'stageCard',
    name: 'Stage card',
    also: ['eight answers'],
    meaning:
      'What has to be said about a stage, as eight questions: who, which activities, criteria to enter, criteria to leave, tools, how it is tracked, how it is reported, when and how fast.',
    see: ['completeness'],
  },
  {
    id: 'completeness',
    name: 'Completeness',
    also: [],
    meaning: 'How many of the questions that are asked have an answer. An empty answer is never an error.',
    see: ['stageCard'],
  },
  {
    id: 'skipping',
    name: 'Skipping',
    also: ['no-skip rule', 'stage skipping'],
    meaning:
      'A lead goes past a stage of the success path. Strict: it is a mistake. With reason: it is allowed and written down. Backfill: the stage is marked as visited.',
    caution:
      'Skipped stages distort the conversion rate of every stage around them, and forecasts built on them.',
    see: ['entryPoint', 'conversion'],
  },
];
