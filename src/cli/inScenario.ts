import { applyScenario } from '../core/experiment/applyScenario.ts';
import { findScenario } from '../core/experiment/findScenario.ts';
import type { Blueprint } from '../core/model/blueprint.ts';
import type { Scenario } from '../core/model/records/organisation.ts';
import { reportErrors } from './planOf.ts';
import { Refusal } from './refusal.ts';
import type { Terminal } from './terminal.ts';

/** The scenario that was named; null: the blueprint as it is. Throws a Refusal where there is none. */
export function scenarioNamed(blueprint: Blueprint, wanted: string): Scenario | null {
  const found = findScenario(blueprint, wanted);
  if ('problem' in found) throw new Refusal(found.problem);
  return found.scenario;
}

/** The blueprint in a scenario; where it cannot be applied, says why and returns null. */
export function inScenario(
  blueprint: Blueprint,
  scenario: Scenario | null,
  terminal: Terminal,
): Blueprint | null {
  const applied = applyScenario(blueprint, scenario);
  if (applied.blueprint === null)
    reportErrors('This scenario cannot be applied:', applied.problems, terminal);
  return applied.blueprint;
}
