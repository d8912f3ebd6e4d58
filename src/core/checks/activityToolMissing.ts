import { setMember } from '../model/changes.ts';
import { findRecord } from '../model/queries.ts';
import { checkOf } from './context/checkOf.ts';

export const activityToolMissing = checkOf('stage', {
  id: 'activityToolMissing',
  label: 'Activities in a tool that the stage does not name',
  kind: 'completeness',
  severity: 'warning',
  why: 'The tools on the card are what people of the stage need access to. One that an activity uses must be among them.',
  find(stage, { blueprint, lineage }) {
    const named = new Set(lineage(stage).flatMap(({ toolIds }) => toolIds));
    if (named.size === 0) return [];
    const missing = stage.activities.find(
      ({ toolId }) => toolId !== null && !named.has(toolId) && findRecord(blueprint, 'tool', toolId),
    );
    const tool = missing && findRecord(blueprint, 'tool', missing.toolId);
    if (missing === undefined || tool === undefined) return [];
    return [
      {
        path: ['toolIds'],
        sentence: `“${missing.name}” of ${stage.name} is done in ${tool.name}, which is not among the tools of the stage.`,
        remedy: 'Add the tool to the stage, or do it in another.',
        fix: {
          label: `Add ${tool.name}`,
          changes: setMember(stage, ['toolIds'], [...stage.toolIds, tool.id]),
        },
      },
    ];
  },
});
