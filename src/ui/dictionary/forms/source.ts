import type { Json } from '../../../core/lib/json.ts';
import type { Blueprint } from '../../../core/model/blueprint.ts';
import { findRecord, recordsOf } from '../../../core/model/queries.ts';
import { field, type FormSection } from '../../forms/formField.ts';
import { assumptionFields, monthNames, weekdayNames } from '../../forms/sharedFields.ts';
import { withFirst } from '../../forms/withFirst.ts';
import type { RecordForm } from '../recordForm.ts';

const hours = Array.from({ length: 24 }, (_, hour) => String(hour));
/** A value as it reads in whichever field has it as an option; items of a mix do not know their field. */
function sayOption(value: Json | undefined, blueprint: Blueprint): string {
  if (value === '' || value === undefined) return 'Choose a value';
  const options = recordsOf(blueprint, 'field').flatMap((each) => each.options);
  const label = options.find((option) => option.value === value && option.label !== '')?.label;
  return label ?? String(value);
}

const wide = { wide: true } as const;

const sections: readonly FormSection[] = [
  {
    id: 'what',
    title: 'What it is',
    fields: [
      field('name', 'Name', { kind: 'text' }),
      field('definition', 'What it means', { kind: 'longText' }, wide),
      field('channel', 'Channel', { kind: 'text' }),
      field('agreedByTeamIds', 'Agreed by', { kind: 'references', type: 'team', none: 'nobody yet' }),
      field('governed', 'Governed: few may change it', { kind: 'yesNo' }),
      field('entryStageId', 'Leads start in', { kind: 'reference', type: 'stage', none: 'not said' }),
      field('isReferral', 'The source of referrals', { kind: 'yesNo' }),
      field('key', 'Name in the machine', { kind: 'fact' }),
    ],
  },
  {
    id: 'many',
    title: 'How many come, and what they cost',
    fields: [
      field(
        'arrivals.volume',
        'How many leads',
        {
          kind: 'variant',
          variants: [
            {
              kind: 'monthly',
              label: 'Month by month',
              initial: { leads: Array.from({ length: 12 }, () => 0) },
              fields: [field('leads', 'Leads a month', { kind: 'figures', labels: monthNames }, wide)],
            },
            {
              kind: 'rate',
              label: 'At a steady rate',
              initial: { leads: 10, per: 'day' },
              fields: [
                field('leads', 'Leads', { kind: 'number' }),
                field('per', 'Per', {
                  kind: 'choice',
                  options: ['hour', 'day', 'week', 'year'].map((value) => ({ value, label: value })),
                }),
              ],
            },
          ],
        },
        { ...wide, bare: true, editor: 'volume' },
      ),
      field('costPerLead', 'Cost per lead', { kind: 'number', money: true }),
      field('costPerMonth', 'Cost per month', { kind: 'number', money: true }),
    ],
  },
  {
    id: 'like',
    title: 'What they are like',
    fields: [
      field(
        'attributes',
        'What its leads are like',
        {
          kind: 'list',
          list: {
            add: 'Add a field of its leads',
            initial: (blueprint) =>
              withFirst(blueprint, 'field', (fieldId) => ({
                fieldId,
                appliesTo: null,
                values: [],
                distribution: null,
              })),
            say: (item, blueprint) => {
              const values = item['values'] as readonly unknown[];
              const name = findRecord(blueprint, 'field', String(item['fieldId']))?.name ?? 'Choose a field';
              return values.length === 0 ? name : `${name}: ${values.length} values`;
            },
            fields: [
              field('fieldId', 'Field', { kind: 'reference', type: 'field', none: '' }),
              field('appliesTo', 'Only for leads where', { kind: 'criterion', none: 'For all leads.' }, wide),
              field(
                'values',
                'Values',
                {
                  kind: 'list',
                  list: {
                    add: 'Add a value',
                    initial: { value: '', weight: 1 },
                    say: (item, blueprint) => sayOption(item['value'], blueprint),
                    fields: [
                      field('value', 'Value', { kind: 'fieldValue' }),
                      field('weight', 'How often', { kind: 'number' }),
                    ],
                  },
                },
                { ...wide, editor: 'mix' },
              ),
              field(
                'distribution',
                'Or numbers like',
                { kind: 'distribution', none: 'no distribution' },
                wide,
              ),
            ],
          },
        },
        { ...wide, bare: true, editor: 'mixes' },
      ),
    ],
  },
  {
    id: 'when',
    title: 'When they come',
    fields: [
      field('arrivals.process', 'They arrive', {
        kind: 'choice',
        options: [
          { value: 'poisson', label: 'by chance' },
          { value: 'fixed', label: 'evenly spread' },
        ],
      }),
      field('arrivals.batchSize', 'At a time', { kind: 'number' }),
      field(
        'arrivals.weekdayWeights',
        'More on some weekdays',
        { kind: 'figures', labels: weekdayNames, none: 'all days alike' },
        { ...wide, editor: 'weights' },
      ),
      field(
        'arrivals.hourWeights',
        'More at some hours',
        { kind: 'figures', labels: hours, none: 'all hours alike' },
        { ...wide, editor: 'weights' },
      ),
    ],
  },
  { id: 'from', title: 'Where the figures come from', fields: assumptionFields },
];

/** Lead sources: where leads originally come from, how many and what they are like. */
export const source: RecordForm = {
  type: 'source',
  title: 'Lead sources',
  group: 'Who comes',
  one: 'lead source',
  about:
    'The original source of a lead, agreed by both teams: how many leads it brings, and what they are like.',
  // Volumes are agreed by the month.
  initial: { name: 'New source', arrivals: { volume: { kind: 'monthly', leads: monthNames.map(() => 0) } } },
  say: (record) => String(record['channel']),
  fields: sections.flatMap(({ fields }) => fields),
  sections,
};
