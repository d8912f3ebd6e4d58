import { compileBlueprint } from '../../../core/compile/compileBlueprint.ts';
import { toMachineConfig } from '../../../core/compile/machineConfig.ts';
import { isJsonObject, type Json, type JsonObject } from '../../../core/lib/json.ts';
import type { Blueprint } from '../../../core/model/blueprint.ts';
import { recordsOf } from '../../../core/model/queries.ts';
import { stageKindOf } from '../../../core/stage-kinds/registry.ts';
import { sayDelay } from './sayDelay.ts';
import { sayGuard } from './sayGuard.ts';

/** One line of a state: what happens on entry, or one way out and what it waits for. */
export interface MachineRow {
  readonly sign: 'entry' | 'initial' | 'always' | 'on' | 'after';
  /** The event, the delay with its length, or the actions on entry. */
  readonly words: string;
  /** The criteria in short; empty: none. */
  readonly guard: string;
  /** The key of the state it leads to; empty: it stays. */
  readonly target: string;
  /** What is done on the way, as far as it is not always done. */
  readonly actions: string;
  readonly wayId: string | null;
}

/** A stage as the state of the machine that it is. */
export interface MachineFace {
  readonly key: string;
  /** "atomic", "compound", "transient" or "final". */
  readonly kind: string;
  /** Whether its group begins in it. */
  readonly isInitial: boolean;
  readonly rows: readonly MachineRow[];
}

/** The machine as it would be exported, by stage and by transition. */
export interface MachineFaces {
  readonly states: ReadonlyMap<string, MachineFace>;
  /** What moves a lead along a transition: an event, a delay, or nothing but its criteria. */
  readonly labels: ReadonlyMap<string, string>;
  /** Why there is no machine, as a sentence; null: this is it. */
  readonly obstacle: string | null;
}

/** Reads the compiled machine; without one, what the records say by themselves. */
export function machineFaces(blueprint: Blueprint): MachineFaces {
  // Calendars are laid out over days; what is shown here does not depend on how many.
  const { plan, problems } = compileBlueprint(blueprint, 1);
  if (plan === null) {
    const error = problems.find(({ severity }) => severity === 'error');
    return { ...facesWithoutMachine(blueprint), obstacle: error?.sentence ?? 'It does not compile yet.' };
  }
  const stagesByKey = new Map(plan.stages.map(({ key, id }) => [key, id]));
  const states = new Map<string, MachineFace>();
  const labels = new Map<string, string>();
  const visit = (state: JsonObject, initialOfParent: Json | undefined) => {
    const key = String(state['id'] ?? '');
    const stageId = stagesByKey.get(key);
    const inside = objectsIn(state['states']);
    if (stageId !== undefined) {
      const rows = rowsOf(state, key, blueprint);
      for (const { wayId, sign, words } of rows) {
        if (wayId !== null && !labels.has(wayId))
          labels.set(wayId, sign === 'after' ? `after ${words}` : words);
      }
      states.set(stageId, {
        key,
        kind: kindOf(state, inside.length),
        isInitial: initialOfParent === key,
        rows,
      });
    }
    for (const each of inside) visit(each, state['initial']);
  };
  const regions = toMachineConfig(plan, blueprint)['states'];
  const lifecycle = isJsonObject(regions) ? regions['lifecycle'] : undefined;
  if (isJsonObject(lifecycle)) for (const each of objectsIn(lifecycle['states'])) visit(each, undefined);
  return { states, labels, obstacle: null };
}

function kindOf(state: JsonObject, inside: number): string {
  if (state['type'] === 'final') return 'final';
  if (inside > 0) return 'compound';
  return isGate(state) ? 'transient' : 'atomic';
}

function isGate({ tags }: JsonObject): boolean {
  return Array.isArray(tags) && tags.includes('gate');
}

function rowsOf(state: JsonObject, key: string, blueprint: Blueprint): MachineRow[] {
  const rows: MachineRow[] = [];
  const entry = actionsIn(state['entry']).filter((words) => words !== 'enterStage');
  rows.push(row('entry', ['enterStage', ...entry].join(', ')));
  if (typeof state['initial'] === 'string') rows.push({ ...row('initial', ''), target: state['initial'] });
  const always = objectsIn(state['always']);
  always.forEach((way, place) => {
    const isElse = isGate(state) && place === always.length - 1;
    rows.push(wayRow('always', isElse ? 'default' : 'always', way));
  });
  for (const [event, ways] of entriesOf(state['on']))
    for (const way of objectsIn(ways)) rows.push(wayRow('on', event, way));
  for (const [delay, ways] of entriesOf(state['after'])) {
    const words = sayDelay(blueprint, key, delay);
    for (const way of objectsIn(ways)) rows.push(wayRow('after', words, way));
  }
  return rows;
}

function wayRow(sign: MachineRow['sign'], words: string, way: JsonObject): MachineRow {
  const { guard, target } = way;
  const criteria = isJsonObject(guard) && isJsonObject(guard['params']) ? guard['params']['criteria'] : null;
  const wayId = objectsIn(way['actions']).flatMap(({ type, params }) =>
    type === 'takeWay' && isJsonObject(params) && typeof params['way'] === 'string' ? [params['way']] : [],
  );
  return {
    sign,
    words,
    guard: sayGuard(criteria ?? null),
    target: typeof target === 'string' ? target.replace(/^#/, '') : '',
    actions: actionsIn(way['actions'])
      .filter((name) => name !== 'takeWay')
      .join(', '),
    wayId: wayId[0] ?? null,
  };
}

/** Names of actions, with the one value that tells them apart. */
function actionsIn(actions: Json | undefined): string[] {
  return objectsIn(actions).flatMap(({ type, params }) => {
    if (typeof type !== 'string') return [];
    const status = isJsonObject(params) ? params['status'] : undefined;
    return [typeof status === 'string' ? `${type}(${status})` : type];
  });
}

function row(sign: MachineRow['sign'], words: string): MachineRow {
  return { sign, words, guard: '', target: '', actions: '', wayId: null };
}

/** Without a machine: keys, kinds and the events as they are written. */
function facesWithoutMachine(blueprint: Blueprint): Pick<MachineFaces, 'states' | 'labels'> {
  const labels = new Map(recordsOf(blueprint, 'transition').map(({ id, event }) => [id, event] as const));
  const states = recordsOf(blueprint, 'stage').map((stage): [string, MachineFace] => {
    const { isEnd, hasSubStages, passesAtOnce } = stageKindOf(stage);
    const kind = isEnd ? 'final' : hasSubStages ? 'compound' : passesAtOnce ? 'transient' : 'atomic';
    return [stage.id, { key: stage.key, kind, isInitial: false, rows: [] }];
  });
  return { states: new Map(states), labels };
}

function entriesOf(members: Json | undefined): [string, Json][] {
  return isJsonObject(members) ? Object.entries(members) : [];
}

/** The objects of a list, or the members of an object that are objects. */
function objectsIn(json: Json | undefined): JsonObject[] {
  const all: readonly Json[] = Array.isArray(json) ? json : isJsonObject(json) ? Object.values(json) : [];
  return all.filter(isJsonObject);
}
