import { setMember } from '../model/changes.ts';
import { stageKindOf } from '../stage-kinds/registry.ts';
import { checkOfWhole } from './context/checkOf.ts';

export const missingEntryPoint = checkOfWhole({
  id: 'missingEntryPoint',
  label: 'A blueprint in which no lead can begin',
  kind: 'structure',
  severity: 'warning',
  why: 'Where new leads may begin has to be said, so that beginning late is not mistaken for skipping a stage.',
  find({ stages, waysInto }) {
    if (stages.length === 0 || stages.some(({ isEntryPoint }) => isEntryPoint)) return [];
    const candidates = stages.filter(
      (stage) => stage.route === 'success' && stage.parentId === null && !stageKindOf(stage).isEnd,
    );
    const first = candidates.find(({ id }) => waysInto(id).length === 0) ?? candidates[0];
    const fix = first && {
      label: `Make ${first.name} an entry point`,
      changes: setMember(first, ['isEntryPoint'], true),
    };
    return [
      {
        sentence: 'No stage is an entry point, so nobody has said where new leads begin.',
        remedy: 'Mark the stages in which new leads may begin as entry points.',
        ...(fix === undefined ? {} : { fix }),
      },
    ];
  },
});
