import { findRecord } from '../../core/model/queries.ts';
import type { JsonObject } from '../../core/lib/json.ts';
import type { Blueprint } from '../../core/model/blueprint.ts';
import { stageKindOf } from '../../core/stage-kinds/registry.ts';
import { field, type FormField, type FormSection, type Option } from '../forms/formField.ts';
import { writePercent } from '../forms/figures.ts';
import { sayCriterion } from '../forms/sayCriterion.ts';
import { assumptionFields, automationOptions } from '../forms/sharedFields.ts';

export const transitionKindOptions: readonly Option[] = [
  { value: 'advance', label: 'Advance', note: 'The lead makes progress.' },
  { value: 'recycle', label: 'Recycle', note: 'Back to nurture, to come again later.' },
  { value: 'reject', label: 'Reject', note: 'The next team does not take it.' },
  { value: 'lose', label: 'Lose', note: 'The deal is lost.' },
  { value: 'win', label: 'Win', note: 'The deal is won.' },
  { value: 'refer', label: 'Refer', note: 'A new lead is made; this one stays.' },
];

const triggerOptions: readonly Option[] = [
  { value: 'decision', label: 'A person decides' },
  { value: 'event', label: 'Something happens' },
  { value: 'automatic', label: 'By itself', note: 'As soon as the criteria hold.' },
  { value: 'timer', label: 'Time passes' },
  { value: 'overflow', label: 'The queue is full', note: 'The team takes on no more leads.' },
  { value: 'patience', label: 'Patience ends', note: 'The lead has waited in the queue for too long.' },
];

/** Whether the way leaves a gate, where triggers mean nothing and one way is the default. */
export function leavesGate({ fromId }: JsonObject, blueprint: Blueprint): boolean {
  const from = findRecord(blueprint, 'stage', String(fromId));
  return from !== undefined && stageKindOf(from).passesAtOnce;
}

const notGate = (at: JsonObject, blueprint: Blueprint) => !leavesGate(at, blueprint);
const is =
  (key: string, ...values: readonly string[]) =>
  (at: JsonObject) =>
    values.includes(String(at[key]));
/** Whether it is the queue of a team that moves the lead: then nobody decides, and no share is drawn. */
const isOfQueue = (at: JsonObject, blueprint: Blueprint) =>
  notGate(at, blueprint) && at['kind'] !== 'refer' && is('trigger', 'overflow', 'patience')(at);
const isNotOfQueue = (at: JsonObject, blueprint: Blueprint) => !isOfQueue(at, blueprint);
const wide = { wide: true } as const;

/** What the heading of the inspector lets one change in place. */
export const transitionHeading: readonly FormField[] = [
  field('label', 'Label', { kind: 'text', placeholder: 'Give it a label' }),
];

/** The questions a transition answers, in the order of a conversation. */
export const transitionQuestions: readonly FormSection[] = [
  {
    id: 'what',
    title: 'What moves the lead?',
    fields: [
      field('kind', 'It is', { kind: 'choice', options: transitionKindOptions }),
      field('trigger', 'Happens when', { kind: 'choice', options: triggerOptions }, { when: notGate }),
      field(
        'timer',
        'The time',
        {
          kind: 'variant',
          none: 'not said',
          variants: [
            {
              kind: 'after',
              label: 'After a time of its own',
              initial: { duration: { value: 30, unit: 'days', calendarId: null } },
              fields: [field('duration', 'After', { kind: 'duration', none: '' })],
            },
            { kind: 'firstResponseMissed', label: 'First response is missed', initial: {}, fields: [] },
            { kind: 'maximumTimeMissed', label: 'The longest stay is over', initial: {}, fields: [] },
          ],
        },
        { when: is('trigger', 'timer'), wide: true },
      ),
      field(
        'event',
        'Event',
        {
          kind: 'text',
          placeholder: 'made from the label',
          format: 'Write it as a fact in small letters with a dot, like "lead.accepted".',
        },
        { when: is('trigger', 'event', 'decision', 'overflow', 'patience') },
      ),
      field('isDefault', 'Otherwise', { kind: 'yesNo' }, { when: leavesGate }),
    ],
  },
  {
    id: 'criteria',
    title: 'What has to be in place?',
    fields: [
      field(
        'criteria',
        'Criteria',
        { kind: 'criterion', none: 'Nothing is asked.' },
        { wide: true, bare: true },
      ),
    ],
  },
  {
    id: 'people',
    title: 'Who decides, and what goes along?',
    fields: [
      field('decidedByTeamId', 'Who decides', { kind: 'reference', type: 'team', none: 'the owner' }),
      field('reasonListId', 'Reason from', { kind: 'reference', type: 'reasonList', none: 'no list' }),
      field('automation', 'Carried out', { kind: 'choice', options: automationOptions }),
      field('handOver', 'Hand-over packet', { kind: 'lines', add: 'Add a piece of context' }, wide),
      field('description', 'In words', { kind: 'longText', placeholder: 'What happens on this way' }, wide),
    ],
  },
  {
    id: 'numbers',
    title: 'How many, and when?',
    fields: [
      field(
        'share',
        'Share of leads',
        { kind: 'percent', none: 'what the others leave' },
        { when: isNotOfQueue },
      ),
      field(
        'modifiers',
        'Other shares for some leads',
        {
          kind: 'list',
          list: {
            add: 'Another share for some leads',
            initial: { appliesTo: { all: [] }, share: 0.5 },
            say: (item, blueprint) =>
              `${writePercent(Number(item['share']))} where ${sayCriterion(item['appliesTo'], blueprint)}`,
            fields: [
              field(
                'appliesTo',
                'For leads where',
                { kind: 'criterion', none: 'For all leads.', required: true },
                wide,
              ),
              field('share', 'Share', { kind: 'percent' }),
            ],
          },
        },
        { ...wide, when: isNotOfQueue },
      ),
      field('delay', 'Takes', { kind: 'delay', none: 'no time' }, { ...wide, when: isNotOfQueue }),
      field(
        'delay',
        'Waits in the queue for',
        { kind: 'delay', none: 'no time: it never waits' },
        { ...wide, when: (at, blueprint) => isOfQueue(at, blueprint) && is('trigger', 'patience')(at) },
      ),
      field('maximumRounds', 'At most', {
        kind: 'number',
        unit: 'times',
        none: 'no limit',
      }),
      field('resetsScore', 'Score to zero', {
        kind: 'choice',
        options: [
          { value: null, label: 'only when recycling' },
          { value: true, label: 'yes' },
          { value: false, label: 'no' },
        ],
      }),
    ],
  },
];

/** Where a transition begins and ends, and where its figures come from; folded until asked for. */
export const transitionSections: readonly FormSection[] = [
  {
    id: 'ends',
    title: 'From and to',
    fields: [
      field('fromId', 'From', { kind: 'reference', type: 'stage', none: '' }),
      field('toId', 'To', { kind: 'reference', type: 'stage', none: '' }),
      field('order', 'Place in the list', { kind: 'number' }),
    ],
  },
  { id: 'assumption', title: 'Where the figures come from', fields: assumptionFields },
];
