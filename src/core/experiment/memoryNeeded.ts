import type { Plan } from '../compile/plan.ts';
import { expectedUntil } from '../simulate/arrivals.ts';
import type { Column } from '../simulate/runLog.ts';
import { Simulation, type SimulationOptions } from '../simulate/simulation.ts';
import type { MemoryNeed } from './whyTooLarge.ts';

const DAY_MS = 86_400_000;

/** What a lead inside has in the engine's agenda, and room for that to grow. */
const PLANNED_BYTES = 40;

/** Leads of the pilot: enough to tell the rows that a lead writes, and done in a few milliseconds. */
const PILOT_LEADS = 1_000;

/**
 * What a run will need, before it begins. A pilot of the same days with at most 1,000 leads shows how many rows
 * a lead writes, how wide they are, and what the engine takes up while it is made; a run that is no larger is its
 * own pilot. With so few leads teams are less busy: where people are too few for the leads of the whole run, more of
 * them wait, overflow or give up than is told here.
 */
export function memoryNeeded(plan: Plan, options: SimulationOptions): MemoryNeed {
  const brought = options.leads ?? leadsBrought(plan, options.days);
  const stock = options.stock === true ? plan.stages.reduce((sum, stage) => sum + stage.stock.leads, 0) : 0;
  const share = Math.min(1, PILOT_LEADS / Math.max(1, brought + stock));
  const pilot = { rows: { leads: 0, visits: 0, events: 0 }, bytes: 0, inside: 0 };
  const smaller = { ...options, leads: Math.round(brought * share) };
  const simulation = new Simulation(withStock(plan, share), smaller, ({ table, rows, columns }) => {
    pilot.rows[table] += rows;
    for (const column of Object.values(columns)) pilot.bytes += column.byteLength;
    if (table === 'visits') pilot.inside += insideOf(plan, columns, rows);
  });
  while (simulation.advance(PILOT_LEADS));
  simulation.finish();
  const inAll = (amount: number) => Math.round(amount / share);
  return {
    rows: {
      leads: inAll(pilot.rows.leads),
      visits: inAll(pilot.rows.visits),
      events: inAll(pilot.rows.events),
    },
    logBytes: inAll(pilot.bytes),
    insideBytes: inAll(pilot.inside) * (simulation.bytesPerLead + PLANNED_BYTES),
  };
}

/** Visits at the top level that did not end: every lead inside has one. */
function insideOf(plan: Plan, columns: Readonly<Record<string, Column>>, rows: number): number {
  const { left, stage } = columns as Readonly<Record<'left' | 'stage', Column>>;
  let inside = 0;
  for (let row = 0; row < rows; row += 1) {
    const { isEnd, depth } = plan.stages[stage[row]!]!;
    if (Number.isNaN(left[row]!) && !isEnd && depth === 0) inside += 1;
  }
  return inside;
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
