import { memberAt, setMember } from '../model/changes.ts';
import type { Json } from '../lib/json.ts';
import { checkOf } from './context/checkOf.ts';

export const scenarioWithoutPlace = checkOf('scenario', {
  id: 'scenarioWithoutPlace',
  label: 'Scenarios that set something that no longer exists',
  kind: 'structure',
  severity: 'warning',
  why: 'A scenario changes members of records. When an activity or a promise it speaks of is gone, it cannot be applied.',
  find: (scenario, { blueprint, name }) =>
    scenario.settings.flatMap(({ recordId, path }, at) => {
      const record = blueprint.records[recordId];
      if (record === undefined || memberAt(record, path) !== undefined) return [];
      const rest = scenario.settings.filter((_, place) => place !== at) as unknown as Json;
      return [
        {
          path: ['settings', at],
          sentence: `The scenario ${scenario.name} sets “${path.join(' › ')}” of ${name(recordId)}, which is not there any more.`,
          remedy: 'Take the setting out of the scenario, or set what has come in its place.',
          fix: { label: 'Take it out', changes: setMember(scenario, ['settings'], rest) },
        },
      ];
    }),
});
