import { setMember } from '../model/changes.ts';
import { stageKindOf } from '../stage-kinds/registry.ts';
import type { Problem } from '../model/problem.ts';
import type { Check } from './check.ts';

export const gateDefaultWithCriteria: Check = {
  id: 'gateDefaultWithCriteria',
  label: 'Criteria on the default way out of a gate',
  find: ({ transitions, stage, name }) =>
    transitions.flatMap((way): Problem[] => {
      const gate = stage(way.fromId);
      const target = stage(way.toId);
      if (!way.isDefault || gate === undefined || target === undefined) return [];
      if (!stageKindOf(gate).passesAtOnce) return [];
      const common = { check: 'gateDefaultWithCriteria', severity: 'warning', recordId: way.id } as const;
      const own: Problem = {
        ...common,
        path: ['criteria'],
        sentence: `${name(way.id)} is the default way out of ${gate.name}, so its criteria are never asked.`,
        remedy: 'Remove the criteria, or make another way the default.',
        fix: { label: 'Remove the criteria', changes: setMember(way, ['criteria'], null) },
      };
      const entering: Problem = {
        ...common,
        sentence: `${gate.name} sends leads to ${target.name} by default, although ${target.name} asks for criteria to enter that they may not meet.`,
        remedy: `Make a way to a stage without enter criteria the default, or remove those of ${target.name}.`,
      };
      return [...(way.criteria === null ? [] : [own]), ...(target.enterCriteria === null ? [] : [entering])];
    }),
};
