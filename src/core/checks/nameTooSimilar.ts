import { nameOfRecord, typeWords } from '../model/names.ts';
import type { BlueprintRecord, RecordType } from '../model/records.ts';
import { checkOfWhole } from './context/checkOf.ts';

const compared: readonly RecordType[] = [
  'stage',
  'team',
  'field',
  'source',
  'signal',
  'status',
  'reasonList',
];

export const nameTooSimilar = checkOfWhole({
  id: 'nameTooSimilar',
  label: 'Names that people will take for one another',
  kind: 'completeness',
  severity: 'warning',
  why: 'Always confusion where two things have nearly one name: people choose the wrong one, and reports count it.',
  find: ({ all }) =>
    compared.flatMap((type) => {
      const first = new Map<string, BlueprintRecord>();
      return (all(type) as readonly BlueprintRecord[]).flatMap((record) => {
        const name = nameOfRecord(record);
        const essence = essenceOf(name);
        const twin = first.get(essence);
        if (twin === undefined) first.set(essence, record);
        if (twin === undefined || essence === '') return [];
        const isSame = nameOfRecord(twin) === name;
        return [
          {
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
});

const essences = new Map<string, string>();

/** What is left of a name without capitals, accents, punctuation and a plural s. */
function essenceOf(name: string): string {
  const known = essences.get(name);
  if (known !== undefined) return known;
  const essence = name
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]+/gu, '')
    .toLowerCase()
    .replace(/(?<=.{3})s$/, '');
  // Names that somebody is typing are many and short-lived.
  if (essences.size > 5_000) essences.clear();
  essences.set(name, essence);
  return essence;
}
