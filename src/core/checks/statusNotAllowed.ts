import { setMember } from '../model/changes.ts';
import { findRecord } from '../model/queries.ts';
import { checkOf } from './context/checkOf.ts';

export const statusNotAllowed = checkOf('stage', {
  id: 'statusNotAllowed',
  label: 'Stages that give a lead status they do not allow',
  kind: 'structure',
  severity: 'warning',
  why: 'Each stage says which lead statuses make sense there. One it sets on entering must be among them.',
  find(stage, { blueprint }) {
    const status = findRecord(blueprint, 'status', stage.statusOnEntryId);
    if (status === undefined || stage.statusIds.length === 0 || stage.statusIds.includes(status.id))
      return [];
    return [
      {
        path: ['statusOnEntryId'],
        sentence: `${stage.name} gives leads the status ${status.name}, which it does not allow.`,
        remedy: 'Allow the status there, or let another be set.',
        fix: {
          label: `Allow ${status.name}`,
          changes: setMember(stage, ['statusIds'], [...stage.statusIds, status.id]),
        },
      },
    ];
  },
});
