import { findRecord } from '../../../core/model/queries.ts';
import { field } from '../../forms/formField.ts';
import { assumptionFields } from '../../forms/sharedFields.ts';
import { withFirst } from '../../forms/withFirst.ts';
import type { RecordForm } from '../recordForm.ts';

/** Reason lists: managed picklists of reasons. */
export const reasonList: RecordForm = {
  type: 'reasonList',
  title: 'Reason lists',
  group: 'What is recorded',
  one: 'reason list',
  about: 'Why a lead was rejected, lost or won: managed lists instead of free text.',
  initial: { name: 'New reason list' },
  say: (record) => `${(record['reasons'] as readonly unknown[]).length} reasons`,
  fields: [
    field('name', 'Name', { kind: 'text' }),
    field('purpose', 'What for', { kind: 'longText' }, { wide: true }),
    field(
      'reasons',
      'Reasons',
      {
        kind: 'list',
        list: {
          add: 'Add a reason',
          idPrefix: 'reason',
          initial: { name: 'New reason', description: '', weight: 1, sourceWeights: [], requiresText: false },
          say: (item) => String(item['name']),
          fields: [
            field('name', 'Reason', { kind: 'text' }),
            field('description', 'What it means', { kind: 'longText' }, { wide: true }),
            field('weight', 'How often', { kind: 'number' }, { hint: 'Relative to the other reasons.' }),
            field(
              'sourceWeights',
              'How often, by source',
              {
                kind: 'list',
                list: {
                  add: 'Another weight for a source',
                  initial: (blueprint) =>
                    withFirst(blueprint, 'source', (sourceId) => ({ sourceId, weight: 1 })),
                  say: (item, blueprint) =>
                    `${findRecord(blueprint, 'source', String(item['sourceId']))?.name ?? 'Choose a source'}: ${String(item['weight'])}`,
                  fields: [
                    field('sourceId', 'Source', { kind: 'reference', type: 'source', none: '' }),
                    field('weight', 'Weight', { kind: 'number' }),
                  ],
                },
              },
              { wide: true },
            ),
            field('requiresText', 'Asks for words of one’s own', { kind: 'yesNo' }),
          ],
        },
      },
      { wide: true, bare: true, editor: 'reasons' },
    ),
    field('governed', 'Governed: few may change it', { kind: 'yesNo' }),
    ...assumptionFields,
    field('key', 'Name in the machine', { kind: 'fact' }),
  ],
};
