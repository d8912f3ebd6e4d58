import { setMember } from '../model/changes.ts';
import { stageKindOf } from '../stage-kinds/registry.ts';
import type { Check } from './check.ts';

export const missingEntryPoint: Check = {
  id: 'missingEntryPoint',
  label: 'A blueprint in which no lead can begin',
  find({ stages, waysInto }) {
    if (stages.length === 0 || stages.some(({ isEntryPoint }) => isEntryPoint)) return [];
    const candidates = stages.filter(
      (stage) => stage.route === 'success' && stage.parentId === null && !stageKindOf(stage).isEnd,
    );
    const first = candidates.find(({ id }) => waysInto(id).length === 0) ?? candidates[0];
    return [
      {
        check: 'missingEntryPoint',
        severity: 'warning',
        recordId: null,
        sentence: 'No stage is an entry point, so nobody has said where new leads begin.',
        remedy: 'Mark the stages in which new leads may begin as entry points.',
        ...(first === undefined
          ? {}
          : {
              fix: {
                label: `Make ${first.name} an entry point`,
                changes: setMember(first, ['isEntryPoint'], true),
              },
            }),
      },
    ];
  },
};
