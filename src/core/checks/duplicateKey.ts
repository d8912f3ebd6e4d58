import { setMember } from '../model/changes.ts';
import { freshKey, keyOf } from '../model/keys.ts';
import { nameOfRecord, typeWords } from '../model/names.ts';
import { recordsOf } from '../model/queries.ts';
import { recordTypes, type BlueprintRecord } from '../model/records.ts';
import type { Check } from './check.ts';

export const duplicateKey: Check = {
  id: 'duplicateKey',
  label: 'Two records with one name in the machine',
  find: ({ blueprint }) =>
    recordTypes.flatMap((type) => {
      const first = new Map<string, BlueprintRecord>();
      return recordsOf(blueprint, type).flatMap((record) => {
        const key = keyOf(record);
        const twin = key === undefined ? undefined : first.get(key);
        if (key === undefined) return [];
        if (twin === undefined) {
          first.set(key, record);
          return [];
        }
        return [
          {
            check: 'duplicateKey',
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
};
