import type { Blueprint } from '../core/model/blueprint.ts';
import { recordsOf } from '../core/model/queries.ts';
import type { Scenario } from '../core/model/records/organisation.ts';
import type { Typed } from './command.ts';
import { scenarioNamed } from './inScenario.ts';
import { Refusal } from './refusal.ts';

/** The scenarios that --scenarios names, each once; all of the blueprint where it was not typed. */
export function experimentScenarios(typed: Typed, blueprint: Blueprint): readonly Scenario[] {
  const names = typed.options['scenarios'];
  const all = recordsOf(blueprint, 'scenario');
  if (all.length === 0)
    throw new Refusal('This blueprint has no scenarios to compare: write some into its list "scenarios".');
  if (typeof names !== 'string') return all;
  const wanted = names
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '')
    .flatMap((name) => scenarioNamed(blueprint, name) ?? []);
  if (wanted.length === 0)
    throw new Refusal(
      '--scenarios names nothing to compare the base with: give ids or names with commas between.',
    );
  return [...new Set(wanted)];
}
