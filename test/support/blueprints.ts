import type { z } from 'zod/mini';
import { createIds, keyFromName, type NewId } from '../../src/core/lib/ids.ts';
import { SCHEMA_VERSION, type Blueprint } from '../../src/core/model/blueprint.ts';
import {
  createRecord,
  recordShapes,
  type BlueprintRecord,
  type RecordOf,
  type RecordType,
} from '../../src/core/model/records.ts';

// Builders say only what matters: names stand for ids, and whatever is left out has its default.
type Members<T extends RecordType> = Partial<z.input<(typeof recordShapes)[T]>>;

/** The id that the builders give: `idOf('stage', 'Sales call')` is "stage_Sales-call". A full id stays as it is. */
export function idOf(type: string, name: string): string {
  return name.startsWith(`${type}_`)
    ? name
    : `${type}_${name.replace(/[^A-Za-z0-9]+/g, '-').replace(/-$/, '')}`;
}

/** Any record by its short name: `record('team', 'bdr', { headCount: 3 })`. */
export function record<T extends RecordType>(type: T, name: string, members: Members<T> = {}): RecordOf<T> {
  const shape = recordShapes[type].shape;
  const made: Record<string, unknown> = { id: idOf(type, name) };
  if ('name' in shape) made['name'] = name;
  if ('subject' in shape) made['subject'] = name;
  if ('key' in shape) made['key'] = keyFromName(name, new Set(), type);
  return createRecord(type, { ...made, ...members } as z.input<(typeof recordShapes)[T]>);
}

/** A stage called by its short name; an inventory stage unless it says otherwise. */
export function stage(name: string, members: Members<'stage'> = {}): RecordOf<'stage'> {
  return record('stage', name, members);
}

/** A way between two stages given by their short names; its id is "transition_call-won" unless it says otherwise. */
export function transition(
  from: string,
  to: string,
  members: Members<'transition'> = {},
): RecordOf<'transition'> {
  return createRecord('transition', {
    id: idOf('transition', `${from}-${to}`),
    ...members,
    fromId: idOf('stage', from),
    toId: idOf('stage', to),
  });
}

/** A blueprint of complete records. Records of a kind keep the order in which they are given. */
export function blueprintOf(...records: readonly BlueprintRecord[]): Blueprint {
  const counts = new Map<RecordType, number>();
  const table = records.map((each): [string, BlueprintRecord] => {
    const place = counts.get(each.type) ?? 0;
    counts.set(each.type, place + 1);
    return [each.id, 'order' in each && each.order === 0 ? { ...each, order: place } : each];
  });
  return { schemaVersion: SCHEMA_VERSION, records: Object.fromEntries(table), extra: {} };
}

/** Ids one can foresee: stage_1, transition_2, … */
export function countingIds(): NewId {
  let count = 0;
  return (prefix) => `${prefix}_${(count += 1)}`;
}

/** Ids as the app makes them, but the same in every test run with the same seed. */
export function seededIds(seed: number): NewId {
  let state = seed >>> 0;
  return createIds(() => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  });
}
