import { setMember } from '../model/changes.ts';
import { blockerCheck } from './context/blockerCheck.ts';

export const gateWithoutDefault = blockerCheck({
  id: 'gateWithoutDefault',
  label: 'Gates without a default way out',
  why: 'A gate never holds leads. One that meets none of its criteria must still have somewhere to go.',
  fixFor({ recordId }, { waysFrom, stage, name }) {
    const last = waysFrom(recordId ?? '').findLast(({ toId }) => stage(toId) !== undefined);
    if (last === undefined) return undefined;
    return { label: `Make ${name(last.id)} the default`, changes: setMember(last, ['isDefault'], true) };
  },
});
