import type { Blueprint } from '../model/blueprint.ts';
import { applyChanges } from '../model/changes.ts';
import { danglingIn, removalOf } from '../model/integrity.ts';
import { nameOf, typeWords } from '../model/names.ts';
import type { Problem } from '../model/problem.ts';
import { isSingletonType, type BlueprintRecord, type RecordId } from '../model/records.ts';
import type { Scenario } from '../model/records/organisation.ts';
import { soundRecord } from '../model/soundness.ts';
import { scenarioAdditions, type Draft } from './scenarioAdditions.ts';
import { blameOn, type Blame } from './scenarioBlame.ts';
import { scenarioSettings } from './scenarioSettings.ts';

/** A blueprint as a scenario makes it; or, as no half of a scenario is any use, what stands in the way. */
export type AppliedScenario =
  | { readonly blueprint: Blueprint; readonly problems: readonly [] }
  | { readonly blueprint: null; readonly problems: readonly Problem[] };

/**
 * The blueprint with what a scenario adds, then with what it sets, then without what it removes. The result is
 * as sound as a blueprint that was edited by hand: records complete, no new reference to nothing, keys unique.
 * Whether it can be run, compiling says, as of any other. The base is not touched; no scenario is the base.
 */
export function applyScenario(base: Blueprint, scenario: Scenario | null): AppliedScenario {
  if (scenario === null) return { blueprint: base, problems: [] };
  const problems: Problem[] = [];
  const blame = blameOn(scenario, problems);
  const drafts = scenarioSettings(base, scenario, scenarioAdditions(base, scenario, blame), blame);
  const removed = scenario.removes.filter((id, place) => canRemove(base, id, place, blame));
  if (problems.length > 0) return { blueprint: null, problems };
  const made = withRecords(
    base,
    drafts.map(({ record }) => record),
  );
  const judged = drafts.flatMap((draft) => judge(base, made, draft, blame) ?? []);
  if (problems.length > 0) return { blueprint: null, problems };
  const whole = withRecords(base, judged);
  return { blueprint: applyChanges(whole, removalOf(whole, removed)), problems: [] };
}

/** The record complete with its defaults, if it may stand among the others. */
function judge(
  base: Blueprint,
  made: Blueprint,
  { record, from }: Draft,
  blame: Blame,
): BlueprintRecord | null {
  const sound = soundRecord(made, record);
  if ('problem' in sound) {
    blame(from, `cannot be applied: ${sound.problem}`, 'Correct the value that the scenario gives.');
    return null;
  }
  const before = Object.hasOwn(base.records, record.id) ? base.records[record.id] : undefined;
  const known = new Set(before === undefined ? [] : danglingIn(base, before).map(({ id }) => id));
  const dangling = danglingIn(made, sound.record).find(({ id }) => !known.has(id));
  if (dangling === undefined) return sound.record;
  const wanted = dangling.target === null ? 'record' : typeWords[dangling.target];
  blame(
    from,
    `leads to a ${wanted} "${dangling.id}" in "${dangling.path.join('.')}" of "${record.id}", which does not exist.`,
    'Correct the id, or add the record in the scenario as well.',
  );
  return null;
}

function canRemove(base: Blueprint, id: RecordId, place: number, blame: Blame): boolean {
  const record = Object.hasOwn(base.records, id) ? base.records[id] : undefined;
  if (record !== undefined && !isSingletonType(record.type)) return true;
  if (record === undefined)
    blame(['removes', place], `removes "${id}", which does not exist.`, 'Correct the id, or take it out.');
  else
    blame(
      ['removes', place],
      `removes ${nameOf(base, id)}, which every blueprint has.`,
      'Set its values instead.',
    );
  return false;
}

function withRecords(base: Blueprint, records: readonly BlueprintRecord[]): Blueprint {
  if (records.length === 0) return base;
  return {
    ...base,
    records: { ...base.records, ...Object.fromEntries(records.map((each) => [each.id, each])) },
  };
}
