import { nameOfRecord, typeWords } from '../model/names.ts';
import { recordsOf } from '../model/queries.ts';
import type { BlueprintRecord, RecordType } from '../model/records.ts';
import type { Check } from './check.ts';

const compared: readonly RecordType[] = [
  'stage',
  'team',
  'field',
  'source',
  'signal',
  'status',
  'reasonList',
];

export const nameTooSimilar: Check = {
  id: 'nameTooSimilar',
  label: 'Names that people will take for one another',
  find: ({ blueprint }) =>
    compared.flatMap((type) => {
      const first = new Map<string, BlueprintRecord>();
      return (recordsOf(blueprint, type) as readonly BlueprintRecord[]).flatMap((record) => {
        const name = nameOfRecord(record);
        const essence = essenceOf(name);
        const twin = first.get(essence);
        if (twin === undefined) first.set(essence, record);
        if (twin === undefined || essence === '') return [];
        const isSame = nameOfRecord(twin) === name;
        return [
          {
            check: 'nameTooSimilar',
            severity: 'warning' as const,
            recordId: record.id,
            path: ['name'],
            sentence: isSame
              ? `Another ${typeWords[type]} is called ${name} too.`
              : `"${nameOfRecord(twin)}" and "${name}" are hard to tell apart.`,
            remedy: 'Give one of them another name.',
          },
        ];
      });
    }),
};

/** What is left of a name without capitals, accents, punctuation and a plural s. */
function essenceOf(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]+/gu, '')
    .toLowerCase()
    .replace(/(?<=.{3})s$/, '');
}
