import type { Plan } from '../compile/plan.ts';
import { expectedUntil } from '../simulate/arrivals.ts';
import { Simulation, type SimulationOptions } from '../simulate/simulation.ts';
import type { MemoryNeed } from './whyTooLarge.ts';

const DAY_MS = 86_400_000;

/** Leads of the pilot: enough to tell the rows that a lead writes, and done in a few milliseconds. */
const PILOT_LEADS = 1_000;

/** What the engine needs for a lead that is inside, its fields apart. */
const BYTES_INSIDE = 100;
const BYTES_A_FIELD = 8;

/**
 * What a run will need, before it begins. A pilot of the same days with at most 1,000 leads shows how many rows
 * a lead writes, and how wide they are; a run that is no larger is its own pilot. With so few leads teams are
 * less busy: the more leads overflow or give up for want of people, the rougher the estimate.
 */
export function memoryNeeded(plan: Plan, options: SimulationOptions): MemoryNeed {
  const brought = options.leads ?? leadsBrought(plan, options.days);
  const stock = options.stock === true ? plan.stages.reduce((sum, stage) => sum + stage.stock.leads, 0) : 0;
  const share = Math.min(1, PILOT_LEADS / Math.max(1, brought + stock));
  const pilot = { rows: { leads: 0, visits: 0, events: 0 }, bytes: 0 };
  const smaller = { ...options, leads: Math.round(brought * share) };
  const simulation = new Simulation(withStock(plan, share), smaller, ({ table, rows, columns }) => {
    pilot.rows[table] += rows;
    for (const column of Object.values(columns)) pilot.bytes += column.byteLength;
  });
  while (simulation.advance(PILOT_LEADS));
  simulation.finish();
  const inAll = (amount: number) => Math.round(amount / share);
  const leads = inAll(pilot.rows.leads);
  return {
    rows: { leads, visits: inAll(pilot.rows.visits), events: inAll(pilot.rows.events) },
    logBytes: inAll(pilot.bytes),
    insideBytes: leads * (BYTES_INSIDE + BYTES_A_FIELD * plan.fields.length),
  };
}

/** How many leads the sources bring in so many days, on average. */
function leadsBrought({ sources }: Plan, days: number): number {
  return sources.reduce((sum, source) => sum + expectedUntil(source, days * DAY_MS) * source.batchSize, 0);
}

/** The plan with a share of the leads that are there when a run begins. */
function withStock(plan: Plan, share: number): Plan {
  const stages = plan.stages.map((stage) => ({
    ...stage,
    stock: { ...stage.stock, leads: Math.round(stage.stock.leads * share) },
  }));
  return { ...plan, stages };
}
