import { setMember } from '../model/changes.ts';
import { stageKinds } from '../stage-kinds/registry.ts';
import { checkOf } from './context/checkOf.ts';

export const unknownKind = checkOf('stage', {
  id: 'unknownKind',
  label: 'Stages of a kind this version does not know',
  kind: 'structure',
  severity: 'warning',
  why: 'What a kind means is part of the program. A blueprint made with a newer version may use one that is not there yet.',
  find(stage) {
    if (stageKinds.find(stage.kind) !== undefined) return [];
    return [
      {
        path: ['kind'],
        sentence: `${stage.name} is a "${stage.kind}", which this version does not know; it is treated as an inventory stage.`,
        remedy: 'Choose one of the kinds there are, or open the blueprint in the version it was made with.',
        fix: { label: 'Make it an inventory stage', changes: setMember(stage, ['kind'], 'inventory') },
      },
    ];
  },
});
