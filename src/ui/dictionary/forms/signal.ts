import { findRecord } from '../../../core/model/queries.ts';
import { field } from '../../forms/formField.ts';
import { sayCriterion } from '../../forms/sayCriterion.ts';
import { assumptionFields } from '../../forms/sharedFields.ts';
import { withFirst } from '../../forms/withFirst.ts';
import type { RecordForm } from '../recordForm.ts';

const wide = { wide: true } as const;

/** Signals: behaviours of a lead that can be observed. */
export const signal: RecordForm = {
  type: 'signal',
  title: 'Signals',
  group: 'Who comes',
  one: 'signal',
  about: 'What a lead does that can be seen: how often, how many points it is worth, what it sets.',
  initial: { name: 'New signal' },
  say: (record) => `${String(record['points'])} points`,
  fields: [
    field('name', 'Name', { kind: 'text' }),
    field('description', 'What it means', { kind: 'longText' }, wide),
    field('component', 'Counts as', {
      kind: 'choice',
      options: [
        { value: 'engagement', label: 'engagement' },
        { value: 'intent', label: 'intent' },
      ],
    }),
    field('points', 'Points', { kind: 'number', unit: 'points' }),
    field('isHandRaise', 'Asks to be contacted (hand-raiser)', { kind: 'yesNo' }),
    field(
      'rates',
      'How often it happens',
      {
        kind: 'list',
        list: {
          add: 'Add a stage where it happens',
          initial: (blueprint) => withFirst(blueprint, 'stage', (stageId) => ({ stageId, timesPerMonth: 1 })),
          say: (item, blueprint) =>
            `${findRecord(blueprint, 'stage', String(item['stageId']))?.name ?? 'Choose a stage'}: ${String(item['timesPerMonth'])} a month`,
          fields: [
            field('stageId', 'In', { kind: 'reference', type: 'stage', none: '' }),
            field('timesPerMonth', 'Times a month', { kind: 'number' }),
          ],
        },
      },
      wide,
    ),
    field(
      'modifiers',
      'More or less often for some leads',
      {
        kind: 'list',
        list: {
          add: 'Add a group of leads',
          initial: { appliesTo: { all: [] }, factor: 1 },
          say: (item, blueprint) =>
            `${String(item['factor'])} times as often where ${sayCriterion(item['appliesTo'], blueprint)}`,
          fields: [
            field(
              'appliesTo',
              'For leads where',
              { kind: 'criterion', none: 'For all leads.', required: true },
              wide,
            ),
            field('factor', 'Times as often', { kind: 'number' }),
          ],
        },
      },
      wide,
    ),
    field(
      'sets',
      'Fields it sets',
      {
        kind: 'list',
        list: {
          add: 'Add a field it sets',
          initial: (blueprint) => withFirst(blueprint, 'field', (fieldId) => ({ fieldId, value: '' })),
          say: (item, blueprint) =>
            `${findRecord(blueprint, 'field', String(item['fieldId']))?.name ?? 'Choose a field'} = ${String(item['value'])}`,
          fields: [
            field('fieldId', 'Field', { kind: 'reference', type: 'field', none: '' }),
            field('value', 'Value', { kind: 'fieldValue' }),
          ],
        },
      },
      wide,
    ),
    field('toolId', 'Seen by', { kind: 'reference', type: 'tool', none: 'not said' }),
    ...assumptionFields,
    field('key', 'Name in the machine', { kind: 'fact' }),
  ],
};
