import { checkOf } from './context/checkOf.ts';
import { phaseOf } from './context/phaseOf.ts';

export const missingPhase = checkOf('stage', {
  id: 'missingPhase',
  label: 'Stages of the success path that belong to no phase',
  kind: 'completeness',
  severity: 'gap',
  why: 'Where phases are used, a stage outside of them is missing from every picture and report that is arranged by phase.',
  asks: (stage, { idsOf }) => (stage.route === 'success' && idsOf('phase').length > 0 ? 1 : 0),
  find(stage, context) {
    if (stage.route !== 'success' || context.idsOf('phase').length === 0) return [];
    if (phaseOf(stage, context) !== undefined) return [];
    return [
      {
        path: ['phaseId'],
        sentence: `${stage.name} belongs to no phase.`,
        remedy: 'Choose the phase it is part of.',
      },
    ];
  },
});
