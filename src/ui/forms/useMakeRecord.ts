import { addRecord } from '../../core/commands/recordCommands.ts';
import { recordsOf } from '../../core/model/queries.ts';
import type { RecordType } from '../../core/model/records.ts';
import { useDispatch, useWorkspace } from '../hooks/services.ts';

const makeable: readonly RecordType[] = [
  'team',
  'tool',
  'field',
  'status',
  'phase',
  'reasonList',
  'calendar',
];

/** Makes a record with nothing but a name, from where it is missing; absent for types that need more than a name. */
export function useMakeRecord(type: RecordType): ((name: string) => string | undefined) | undefined {
  const { document } = useWorkspace();
  const dispatch = useDispatch();
  if (!makeable.includes(type)) return undefined;
  return (name) => {
    const before = new Set(recordsOf(document.getState().blueprint, type).map(({ id }) => id));
    dispatch(addRecord, { type, members: { name } });
    return recordsOf(document.getState().blueprint, type).find(({ id }) => !before.has(id))?.id;
  };
}
