import { checkOf } from './context/checkOf.ts';

export const emptyPhase = checkOf('phase', {
  id: 'emptyPhase',
  label: 'Phases without stages',
  kind: 'completeness',
  severity: 'warning',
  why: 'A phase is a band of stages. One that holds none promises something the lifecycle does not do.',
  find(phase, { isUsed, idsOf }) {
    if (idsOf('stage').length === 0 || isUsed(phase.id)) return [];
    return [
      {
        sentence: `No stage is part of the phase ${phase.name}.`,
        remedy: 'Put stages into it, or delete it.',
        fix: { label: 'Delete the phase', changes: [{ op: 'remove', record: phase }] },
      },
    ];
  },
});
