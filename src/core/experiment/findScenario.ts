import { nearestWord } from '../lib/nearestWord.ts';
import type { Blueprint } from '../model/blueprint.ts';
import { recordsOf } from '../model/queries.ts';
import type { Scenario } from '../model/records/organisation.ts';

/** The word for the blueprint as it is, without any scenario. */
export const BASE = 'base';

/** A scenario that was named; null: the blueprint as it is; or a sentence that says why there is none. */
export type FoundScenario = { readonly scenario: Scenario | null } | { readonly problem: string };

/** The scenario of that id or name, in small or capital letters; "base" is the blueprint as it is. */
export function findScenario(blueprint: Blueprint, wanted: string): FoundScenario {
  const scenarios = recordsOf(blueprint, 'scenario');
  const byId = scenarios.find(({ id }) => id === wanted || id === `scenario_${wanted}`);
  if (byId !== undefined) return { scenario: byId };
  const named = scenarios.filter(({ name }) => plain(name) === plain(wanted));
  if (named.length === 1) return { scenario: named[0]! };
  if (named.length > 1)
    return {
      problem: `${named.length} scenarios are called "${wanted}"; say which by its id: ${named.map(({ id }) => id).join(', ')}.`,
    };
  if (plain(wanted) === BASE) return { scenario: null };
  if (scenarios.length === 0) return { problem: `There is no scenario "${wanted}": the blueprint has none.` };
  const near = nearestWord(
    wanted,
    scenarios.flatMap(({ id, name }) => [name, id]),
  );
  return {
    problem:
      near === undefined
        ? `There is no scenario "${wanted}"; there are ${scenarios.map(({ id, name }) => `${id} (${name})`).join(', ')}.`
        : `There is no scenario "${wanted}". Did you mean "${near}"?`,
  };
}

function plain(name: string): string {
  return name.trim().toLowerCase();
}
