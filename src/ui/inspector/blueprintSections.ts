import { nameOf } from '../../core/model/names.ts';
import { field, type FormSection, type Option } from '../forms/formField.ts';
import { monthNames } from '../forms/sharedFields.ts';

const wide = { wide: true } as const;

const months: readonly Option[] = monthNames.map((label, index) => ({ value: index + 1, label }));

/** What the heading of the inspector lets one change in place while nothing is selected. */
export const settingsHeading = [
  field('name', 'Name', { kind: 'text' }),
  field('company', 'Company', { kind: 'text', placeholder: 'Whose lifecycle is it?' }),
  field('description', 'Description', { kind: 'longText', placeholder: 'What is this blueprint for?' }),
] as const;

/** The frame of the blueprint's numbers, its key stages and its assumptions. */
export const settingsSections: readonly FormSection[] = [
  {
    id: 'frame',
    title: 'The frame',
    fields: [
      field('tags', 'Tags', { kind: 'lines', add: 'Add a tag' }),
      field('isArchived', 'Archived', { kind: 'yesNo' }),
      field('level', 'A lead is', {
        kind: 'choice',
        options: [
          { value: 'contact', label: 'a contact' },
          { value: 'company', label: 'a company' },
        ],
      }),
      field('currency', 'Currency', {
        kind: 'text',
        format: 'Write the three letters of a currency, like EUR.',
      }),
      field('fiscalYearStartMonth', 'Fiscal year starts in', { kind: 'choice', options: months }),
      field('timeZone', 'Time zone', { kind: 'text', placeholder: 'Europe/Berlin' }),
      field('calendarId', 'Working hours', { kind: 'reference', type: 'calendar', none: 'around the clock' }),
      field('startDate', 'A run begins on', { kind: 'date' }),
      field('runDays', 'And lasts', { kind: 'number', unit: 'days' }),
    ],
  },
  {
    id: 'milestones',
    title: 'Which stage means what?',
    fields: [
      field('qualifiedStageId', 'Qualified at', { kind: 'reference', type: 'stage', none: 'not said' }),
      field('customerStageId', 'Customer from', { kind: 'reference', type: 'stage', none: 'not said' }),
      field('evangelistStageId', 'Evangelist from', { kind: 'reference', type: 'stage', none: 'not said' }),
      field('dealStages', 'Deal stages', { kind: 'number', none: 'not said' }),
    ],
  },
  {
    id: 'money',
    title: 'Deals and response',
    fields: [
      field('dealValue.mean', 'A deal is worth', { kind: 'number', money: true }),
      field('dealValue.standardDeviation', 'Give or take', { kind: 'number', money: true }),
      field(
        'responseDecay',
        'What a slower response costs',
        {
          kind: 'list',
          list: {
            add: 'Add a point of the curve',
            initial: { hours: 1, factor: 1 },
            say: (item) =>
              `after ${String(item['hours'])} h, ${Math.round(Number(item['factor']) * 100)} % is left`,
            fields: [
              field('hours', 'After', { kind: 'number', unit: 'hours' }),
              field('factor', 'Is left of the share', { kind: 'percent' }),
            ],
          },
        },
        wide,
      ),
    ],
  },
];

/** What the company wants to reach. */
export const targetsSections: readonly FormSection[] = [
  {
    id: 'targets',
    title: 'What we want to reach in a year',
    fields: [
      field('customers', 'Customers', { kind: 'number', none: 'not said' }),
      field('revenue', 'Revenue', { kind: 'number', money: true, none: 'not said' }),
      field('marketingShare', "Marketing's part", { kind: 'percent', none: 'not said' }),
      field('note', 'Remark', { kind: 'longText' }, wide),
    ],
  },
];

/** The rules the company gives itself. */
export const policiesSections: readonly FormSection[] = [
  {
    id: 'policies',
    title: 'Which rules do we give ourselves?',
    fields: [
      field('skipping', 'Going past a stage', {
        kind: 'choice',
        options: [
          { value: 'strict', label: 'is not allowed' },
          { value: 'withReason', label: 'needs a reason' },
          { value: 'backfill', label: 'marks it as visited' },
        ],
      }),
      field('reviewRhythm', 'We review it', { kind: 'longText', placeholder: 'every quarter' }),
      field('adminLimit', 'Administrators at most', { kind: 'number' }),
      field('adminTeamIds', 'Administrators from', { kind: 'references', type: 'team', none: 'no team yet' }),
      field(
        'access',
        'Who may change what',
        {
          kind: 'list',
          list: {
            add: 'Add a rule',
            initial: { subject: 'Lead source', teamIds: [], note: '' },
            say: (item) => String(item['subject']),
            fields: [
              field('subject', 'What', { kind: 'text' }),
              field('teamIds', 'Teams', { kind: 'references', type: 'team', none: 'nobody' }),
              field('note', 'Remark', { kind: 'text' }),
            ],
          },
        },
        wide,
      ),
      field(
        'mutedRules',
        'Problems we do not want to hear of',
        {
          kind: 'list',
          list: {
            add: 'Mute a rule',
            // The problem list mutes a rule where it speaks; here its reason is kept, or it is heard again.
            initial: () => null,
            none: 'All rules of the problem list are heard. Mute one there, with a reason.',
            say: (item) => `${String(item['check'])}: ${String(item['reason']) || 'without a reason'}`,
            fields: [
              field('check', 'Rule', { kind: 'fact' }),
              field('recordIds', 'Of', {
                kind: 'fact',
                say: (ids, blueprint) =>
                  Array.isArray(ids) && ids.length > 0
                    ? ids.map((id) => nameOf(blueprint, String(id))).join(', ')
                    : 'everything',
              }),
              field('reason', 'Because', { kind: 'longText' }, wide),
            ],
          },
        },
        wide,
      ),
      field('note', 'Remark', { kind: 'longText' }, wide),
    ],
  },
];

/** A remark on the canvas. */
export const noteFields = [
  field('text', 'Text', { kind: 'longText', placeholder: 'Write a remark' }, wide),
  field('colour', 'Colour', { kind: 'colour', none: 'paper' }),
  field('order', 'Place in the list', { kind: 'number' }),
  field('position.x', 'From the left', { kind: 'number' }),
  field('position.y', 'From the top', { kind: 'number' }),
  field('size.width', 'Width', { kind: 'number' }),
  field('size.height', 'Height', { kind: 'number' }),
] as const;

/** A titled area of the canvas. */
export const frameFields = [
  field('title', 'Title', { kind: 'text', placeholder: 'What belongs together here' }, wide),
  field('colour', 'Colour', { kind: 'colour', none: 'paper' }),
  field('order', 'Place in the list', { kind: 'number' }),
  field('position.x', 'From the left', { kind: 'number' }),
  field('position.y', 'From the top', { kind: 'number' }),
  field('size.width', 'Width', { kind: 'number' }),
  field('size.height', 'Height', { kind: 'number' }),
] as const;
