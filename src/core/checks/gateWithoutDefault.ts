import { setMember } from '../model/changes.ts';
import { blockerCheck } from './context/blockerCheck.ts';

export const gateWithoutDefault = blockerCheck(
  'gateWithoutDefault',
  'Gates without a default way out',
  ({ recordId }, { waysFrom, stage, name }) => {
    const last = waysFrom(recordId ?? '').findLast(({ toId }) => stage(toId) !== undefined);
    if (last === undefined) return undefined;
    return { label: `Make ${name(last.id)} the default`, changes: setMember(last, ['isDefault'], true) };
  },
);
