import type { Plan } from '../compile/plan.ts';
import { expectedUntil, shareOut } from './arrivals.ts';
import type { Engine } from './engine.ts';
import type { EngineMemory } from './engineMemory.ts';
import { stockOf } from './stock.ts';

/** Bytes of one lead of the stock: the instant, then source, ordinal, stage, and the list of stages it enters. */
const STOCK_LEAD_BYTES = 24;

/** Writes who comes, and when: the leads of the stock one by one, those of the sources by their rates. */
export function writeArrivals(
  engine: Engine,
  plan: Plan,
  memory: EngineMemory,
  options: { readonly leads: number | null; readonly seed: number; readonly stock: boolean },
  horizonMs: number,
): void {
  const stock = options.stock ? stockOf(plan, options.seed) : [];
  const enters = new Map(
    [...new Set(stock.map(({ stage }) => stage))].map((stage) => [stage, memory.list(wayIn(plan, stage))]),
  );
  const at = engine.call.beginStreams(plan.sources.length, stock.length, horizonMs);
  const instants = new Float64Array(engine.buffer, at, stock.length * (STOCK_LEAD_BYTES / 8));
  const words = new Int32Array(engine.buffer, at, stock.length * (STOCK_LEAD_BYTES / 4));
  stock.forEach((lead, n) => {
    instants[3 * n] = lead.at;
    words.set([lead.source, lead.ordinal, lead.stage, enters.get(lead.stage)!], 6 * n + 2);
  });
  const counts = countsOf(plan, options.leads, horizonMs);
  plan.sources.forEach((source, place) => {
    engine.call.setStream(
      place,
      memory.doubles(source.times),
      memory.doubles(source.expected),
      source.times.length,
      Number(source.process === 'fixed'),
      source.batchSize,
      counts[place] ?? -1,
      expectedUntil(source, horizonMs),
      memory.list(source.enters),
      source.entryStage,
    );
  });
}

/** A stage with the groups around it, outermost first. */
function wayIn(plan: Plan, stage: number): number[] {
  const stages: number[] = [];
  for (let at = stage; at >= 0; at = plan.stages[at]!.parent) stages.unshift(at);
  return stages;
}

/** How many leads each source brings where the number is given. Referrals come from leads, not from here. */
function countsOf(plan: Plan, leads: number | null, horizonMs: number): readonly (number | null)[] {
  if (leads === null) return plan.sources.map(() => null);
  return shareOut(
    leads,
    plan.sources.map((source) => expectedUntil(source, horizonMs) * source.batchSize),
  );
}
