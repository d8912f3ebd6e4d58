import type { Json } from '../lib/json.ts';
import { orderAfter } from '../lib/order.ts';
import type { Blueprint } from '../model/blueprint.ts';
import { blueprintDifference } from '../model/blueprintDifference.ts';
import type { Change } from '../model/changes.ts';
import { recordsOf } from '../model/queries.ts';
import { recordShapes, type RecordId, type RecordType } from '../model/records.ts';
import type { Scenario } from '../model/records/organisation.ts';
import type { Command } from './command.ts';

/** What no scenario is about: it stays with the blueprint. */
const apart: ReadonlySet<RecordType> = new Set(['scenario', 'note', 'signOff']);

/** What a scenario holds: what it sets, adds and removes. */
export type ScenarioContent = Pick<Scenario, 'settings' | 'adds' | 'removes'>;

/** The difference between two states of a blueprint as a scenario holds it; places on the canvas are left out. */
export function scenarioContent(base: Blueprint, now: Blueprint): ScenarioContent {
  const content = { settings: [] as Scenario['settings'], adds: [] as Json[], removes: [] as RecordId[] };
  for (const change of meantChanges(base, now)) {
    if (change.op === 'add') content.adds.push(change.record as unknown as Json);
    else if (change.op === 'remove') content.removes.push(change.record.id);
    else content.settings.push({ recordId: change.id, path: [...change.path], value: change.to ?? null });
  }
  return content;
}

/** The changes from one state to the other that mean something. */
function meantChanges(from: Blueprint, to: Blueprint): Change[] {
  return blueprintDifference(from, to).filter((change) => {
    if (change.op !== 'set') return !apart.has(change.record.type);
    const type = (from.records[change.id] ?? to.records[change.id])?.type;
    return type !== undefined && !apart.has(type) && change.path[0] !== 'position';
  });
}

/** What has been edited since a base, to be kept as a scenario. */
export interface KeptScenario {
  readonly base: Blueprint;
  readonly name: string;
  /** The scenario that it replaces; null: it is a new one. */
  readonly scenarioId: RecordId | null;
}

/** Keeps what differs from a base as a scenario, and turns the blueprint back to the base: one step. */
export const keepScenario: Command<KeptScenario> = {
  name: 'scenario.keep',
  label: ({ name }) => `Keep the scenario ${name}`,
  plan(blueprint, { base, name, scenarioId }, { newId }) {
    const content = scenarioContent(base, blueprint);
    if (content.settings.length + content.adds.length + content.removes.length === 0) return [];
    const before = scenarioId === null ? undefined : blueprint.records[scenarioId];
    const known = before?.type === 'scenario' ? before : undefined;
    const scenario = recordShapes.scenario.parse({
      type: 'scenario',
      order: orderAfter(recordsOf(blueprint, 'scenario')),
      ...(known ?? { id: newId('scenario') }),
      name,
      ...content,
    });
    const kept: Change[] = [
      ...(known === undefined ? [] : [{ op: 'remove', record: known } as const]),
      { op: 'add', record: scenario },
    ];
    return [...meantChanges(blueprint, base), ...kept];
  },
};

/** Turns the blueprint into another state of itself, such as a scenario makes of it: one step. */
export const becomeBlueprint: Command<{ readonly blueprint: Blueprint; readonly label: string }> = {
  name: 'scenario.open',
  label: ({ label }) => label,
  plan: (blueprint, { blueprint: wanted }) => meantChanges(blueprint, wanted),
};
