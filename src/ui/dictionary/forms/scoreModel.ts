import { field } from '../../forms/formField.ts';
import { assumptionFields } from '../../forms/sharedFields.ts';
import type { RecordForm } from '../recordForm.ts';

const wide = { wide: true } as const;

/** The score model: how points are given, and who agreed to it. */
export const scoreModel: RecordForm = {
  type: 'scoreModel',
  title: 'Score model',
  group: 'Who comes',
  one: 'score model',
  about: 'Fit follows from what a lead is; engagement and intent from the signals, and both fade.',
  initial: {},
  fields: [
    field('description', 'In words', { kind: 'longText' }, wide),
    field(
      'fitRules',
      'Points for fit',
      {
        kind: 'list',
        list: {
          add: 'Add a rule',
          initial: { name: 'New rule', appliesTo: { all: [] }, points: 10 },
          say: (item) => `${String(item['name'])}: ${String(item['points'])} points`,
          fields: [
            field('name', 'Rule', { kind: 'text' }),
            field(
              'appliesTo',
              'For leads where',
              { kind: 'criterion', none: 'For all leads.', required: true },
              wide,
            ),
            field('points', 'Points', { kind: 'number', unit: 'points' }),
          ],
        },
      },
      wide,
    ),
    field('halfLife', 'Half of the points are gone after', { kind: 'duration', none: 'they stay' }),
    field('threshold', 'Qualified from', { kind: 'number', unit: 'points', none: 'not said' }),
    field('authorTeamIds', 'Written by', { kind: 'references', type: 'team', none: 'nobody yet' }),
    field('reviewerTeamId', 'Reviewed by', { kind: 'reference', type: 'team', none: 'nobody yet' }),
    field('conflicts', 'When they disagree', { kind: 'longText' }, wide),
    ...assumptionFields,
  ],
};
