import { setMember } from '../model/changes.ts';
import { freshKey, keyOf } from '../model/keys.ts';
import { nameOfRecord, typeWords } from '../model/names.ts';
import { recordTypes, type BlueprintRecord } from '../model/records.ts';
import { checkOfWhole } from './context/checkOf.ts';

export const duplicateKey = checkOfWhole({
  id: 'duplicateKey',
  label: 'Two records with one name in the machine',
  kind: 'structure',
  severity: 'error',
  why: 'The machine, the CRM files and the event log know a record by its key alone.',
  find: ({ blueprint, all }) =>
    recordTypes.flatMap((type) => {
      const first = new Map<string, BlueprintRecord>();
      return (all(type) as readonly BlueprintRecord[]).flatMap((record) => {
        const key = keyOf(record);
        const twin = key === undefined ? undefined : first.get(key);
        if (key === undefined) return [];
        if (twin === undefined) {
          first.set(key, record);
          return [];
        }
        return [
          {
            severity: type === 'stage' ? ('error' as const) : ('warning' as const),
            recordId: record.id,
            path: ['key'],
            sentence: `${nameOfRecord(record)} and ${nameOfRecord(twin)} have the same key in the machine, "${key}".`,
            remedy: `Give one ${typeWords[type]} another key.`,
            fix: {
              label: `Give ${nameOfRecord(record)} a key of its own`,
              changes: setMember(record, ['key'], freshKey(blueprint, type, nameOfRecord(record))),
            },
          },
        ];
      });
    }),
});
