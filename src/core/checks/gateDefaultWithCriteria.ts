import { isAlways } from '../criteria/criterion.ts';
import { setMember } from '../model/changes.ts';
import { stageKindOf } from '../stage-kinds/registry.ts';
import type { Finding } from './check.ts';
import { checkOf } from './context/checkOf.ts';

export const gateDefaultWithCriteria = checkOf('transition', {
  id: 'gateDefaultWithCriteria',
  label: 'Criteria on the default way out of a gate',
  kind: 'structure',
  severity: 'warning',
  why: 'The default is taken when no other way is open and asks nothing, so whatever is written on it misleads.',
  find(way, { stage, name }) {
    const gate = stage(way.fromId);
    const target = stage(way.toId);
    if (!way.isDefault || gate === undefined || target === undefined) return [];
    if (!stageKindOf(gate).passesAtOnce) return [];
    const own: Finding = {
      path: ['criteria'],
      sentence: `${name(way.id)} is the default way out of ${gate.name}, so its criteria are never asked.`,
      remedy: 'Remove the criteria, or make another way the default.',
      fix: { label: 'Remove the criteria', changes: setMember(way, ['criteria'], null) },
    };
    const entering: Finding = {
      sentence: `${gate.name} sends leads to ${target.name} by default, although ${target.name} asks for criteria to enter that they may not meet.`,
      remedy: `Make a way to a stage without enter criteria the default, or remove those of ${target.name}.`,
    };
    const { enterCriteria } = target;
    return [
      ...(way.criteria === null ? [] : [own]),
      ...(enterCriteria === null || isAlways(enterCriteria) ? [] : [entering]),
    ];
  },
});
