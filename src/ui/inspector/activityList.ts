import { findRecord } from '../../core/model/queries.ts';
import { field, type FormList } from '../forms/formField.ts';
import { automationOptions, weekdayNames } from '../forms/sharedFields.ts';

const at = field('minute', 'At', { kind: 'timeOfDay' });
const weekdays = weekdayNames.map((label, index) => ({ value: index + 1, label }));

/** The activities of a stage, in the order of work. */
export const activityList: FormList = {
  add: 'Add an activity',
  idPrefix: 'activity',
  initial: {
    name: 'New activity',
    description: '',
    teamId: null,
    automation: 'manual',
    toolId: null,
    channel: '',
    touches: null,
    appliesTo: null,
    wait: null,
    effort: null,
    batch: null,
    makesContact: false,
    caution: '',
  },
  say: (item, blueprint) => {
    const team = findRecord(blueprint, 'team', item['teamId'] as string | null)?.name;
    const touches = item['touches'];
    const parts = [
      item['name'],
      item['channel'],
      team,
      touches === null ? '' : `${String(touches)} ${touches === 1 ? 'touch' : 'touches'}`,
    ];
    return parts.filter((part) => part !== undefined && part !== '').join(' · ');
  },
  fields: [
    field('name', 'Activity', { kind: 'text' }),
    field('description', 'What is done', { kind: 'longText' }, { wide: true }),
    field('teamId', 'Who', { kind: 'reference', type: 'team', none: 'the responsible team' }),
    field('automation', 'How', { kind: 'choice', options: automationOptions }),
    field('toolId', 'Tool', { kind: 'reference', type: 'tool', none: 'none' }),
    field('channel', 'Channel', { kind: 'text', placeholder: 'phone, e-mail, LinkedIn' }),
    field('touches', 'Touches', { kind: 'number', none: 'not said' }),
    field('appliesTo', 'For which leads', { kind: 'criterion', none: 'For all leads.' }, { wide: true }),
    field(
      'wait',
      'Begins after',
      { kind: 'delay', none: 'at once' },
      { hint: 'Where the people of a team are counted, the queue says how long instead.' },
    ),
    field('effort', 'Takes', { kind: 'delay', none: 'no time' }),
    field(
      'batch',
      'Leads are collected',
      {
        kind: 'variant',
        none: 'no, each at once',
        variants: [
          { kind: 'daily', label: 'until a time every day', initial: { minute: 540 }, fields: [at] },
          {
            kind: 'weekly',
            label: 'until a time every week',
            initial: { weekday: 1, minute: 540 },
            fields: [field('weekday', 'On', { kind: 'choice', options: weekdays }), at],
          },
          {
            kind: 'leads',
            label: 'until there are enough',
            initial: { leads: 10 },
            fields: [field('leads', 'Enough are', { kind: 'number', unit: 'leads' })],
          },
        ],
      },
      { hint: 'For a weekly lead review, or a list that is worked through together.' },
    ),
    field('makesContact', 'Speaks with the lead', { kind: 'yesNo' }),
    field('caution', 'What not to do', { kind: 'longText' }, { wide: true }),
  ],
};
