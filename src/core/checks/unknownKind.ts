import { setMember } from '../model/changes.ts';
import { stageKinds } from '../stage-kinds/registry.ts';
import type { Check } from './check.ts';

export const unknownKind: Check = {
  id: 'unknownKind',
  label: 'Stages of a kind this version does not know',
  find: ({ stages }) =>
    stages
      .filter(({ kind }) => stageKinds.find(kind) === undefined)
      .map((stage) => ({
        check: 'unknownKind',
        severity: 'warning',
        recordId: stage.id,
        path: ['kind'],
        sentence: `${stage.name} is a "${stage.kind}", which this version does not know; it is treated as an inventory stage.`,
        remedy: 'Choose one of the kinds there are, or open the blueprint in the version it was made with.',
        fix: { label: 'Make it an inventory stage', changes: setMember(stage, ['kind'], 'inventory') },
      })),
};
