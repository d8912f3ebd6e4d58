import { setMember } from '../model/changes.ts';
import { findRecord } from '../model/queries.ts';
import { checkOf } from './context/checkOf.ts';

export const connectedAtEntry = checkOf('stage', {
  id: 'connectedAtEntry',
  label: 'Beginnings that count as spoken with',
  kind: 'completeness',
  severity: 'warning',
  why: 'A status that stands for having spoken with the lead makes no sense where new leads begin: nobody has yet.',
  find(stage, { blueprint, waysInto }) {
    const status = findRecord(blueprint, 'status', stage.statusOnEntryId);
    if (status?.setBy !== 'contactMade' || !stage.isEntryPoint || waysInto(stage.id).length > 0) return [];
    return [
      {
        path: ['statusOnEntryId'],
        sentence: `New leads begin in ${stage.name} with the status ${status.name}, before anybody has spoken with them.`,
        remedy: 'Let them keep the status they have, or set the one for a new lead.',
        fix: { label: 'Set no status there', changes: setMember(stage, ['statusOnEntryId'], null) },
      },
    ];
  },
});
