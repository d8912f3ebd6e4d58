import { findRecord } from '../../core/model/queries.ts';
import { field, type FormList } from '../forms/formField.ts';
import { automationOptions } from '../forms/sharedFields.ts';

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
      {
        hint: 'Used while team capacity is not simulated.',
      },
    ),
    field('effort', 'Takes', { kind: 'delay', none: 'no time' }),
    field('makesContact', 'Speaks with the lead', { kind: 'yesNo' }),
    field('caution', 'What not to do', { kind: 'longText' }, { wide: true }),
  ],
};
