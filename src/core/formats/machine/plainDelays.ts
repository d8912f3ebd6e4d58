import { delayName, type MachineConfig } from '../../compile/machineConfig.ts';
import type { Plan, PlanDuration, PlanStage } from '../../compile/plan.ts';
import { isJsonObject, type Json, type JsonObject } from '../../lib/json.ts';

/** From here on a timer of JavaScript fires at once. */
const TOO_LONG_MS = 2_147_483_648;

/** A configuration whose simple delays are numbers, and the names of those that cannot be. */
export interface PlainDelays {
  readonly config: Json;
  readonly named: readonly string[];
}

/**
 * Writes every delay as milliseconds that is elapsed time, the same for all leads and below 2^31; the others
 * keep their names, as do those that would fall on the same number in one state.
 */
export function withPlainDelays(config: MachineConfig, plan: Plan): PlainDelays {
  const lengths = plainLengths(plan);
  const named: string[] = [];
  const renamed = (after: JsonObject): JsonObject => {
    const taken = new Set<number>();
    return mapMembers(after, (ways, name) => {
      const ms = lengths.get(name);
      if (ms !== undefined && !taken.has(ms)) {
        taken.add(ms);
        return [String(ms), ways];
      }
      named.push(name);
      return [name, ways];
    });
  };
  // A stage may have the key "after": only what stands beside "states" are delays.
  const rewritten = (state: JsonObject): JsonObject =>
    mapMembers(state, (member, name) => {
      if (name === 'after' && isJsonObject(member)) return [name, renamed(member)];
      if (name !== 'states' || !isJsonObject(member)) return [name, member];
      return [
        name,
        mapMembers(member, (inner, key) => [key, isJsonObject(inner) ? rewritten(inner) : inner]),
      ];
    });
  return { config: rewritten(config), named };
}

function mapMembers(members: JsonObject, map: (member: Json, name: string) => [string, Json]): JsonObject {
  return Object.fromEntries(Object.entries(members).map(([name, member]) => map(member, name)));
}

function plainLengths(plan: Plan): ReadonlyMap<string, number> {
  const lengths = new Map<string, number>();
  const add = (stage: PlanStage, what: string, duration: PlanDuration | null | undefined) => {
    if (!duration || duration.calendar >= 0 || duration.ms >= TOO_LONG_MS) return;
    lengths.set(delayName(stage, what), duration.ms);
  };
  for (const stage of plan.stages) {
    const [promise, ...variants] = stage.promises;
    // With variants the length follows from the lead at the moment it enters.
    if (variants.length === 0) {
      add(stage, 'firstResponse', promise?.firstResponse);
      add(stage, 'maximumTime', promise?.maximumTime);
    }
    for (const way of stage.clockWays) add(stage, `clock.${plan.ways[way]!.id}`, plan.ways[way]!.clock);
    stage.retestAfterMs.forEach((ms, n) => add(stage, `retest.${n}`, { ms, calendar: -1, elapsedMs: ms }));
  }
  return lengths;
}
