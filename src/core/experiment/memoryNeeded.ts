import type { Plan } from '../compile/plan.ts';
import { sayCount } from '../lib/numberWords.ts';
import { expectedUntil } from '../simulate/arrivals.ts';
import type { RunLog } from '../simulate/runLog.ts';
import { Simulation, type SimulationOptions } from '../simulate/simulation.ts';

const DAY_MS = 86_400_000;

/** Leads of the pilot: enough to tell the rows that a lead writes, and done in a few milliseconds. */
const PILOT_LEADS = 1_000;

/** What the engine needs for a lead that is inside, its fields apart. */
const BYTES_INSIDE = 100;
const BYTES_A_FIELD = 8;

/** What a run is expected to leave behind and to take up. */
export interface MemoryNeed {
  /** Rows of the log, by table; those of `leads` are all leads, referred ones and stock among them. */
  readonly rows: Readonly<Record<keyof RunLog, number>>;
  /** The log as it is kept, in bytes. */
  readonly logBytes: number;
  /** The leads that are inside, in bytes, if all of them were at once: a queue that only grows may hold so many. */
  readonly insideBytes: number;
}

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

/** Why a run does not fit into so many bytes, as a sentence with a remedy; null where it does. */
export function whyTooLarge(
  { rows, logBytes, insideBytes }: MemoryNeed,
  keepsLog: boolean,
  limitBytes: number,
): string | null {
  const bytes = insideBytes + (keepsLog ? logBytes : 0);
  if (bytes <= limitBytes) return null;
  const what = `${sayCount(rows.leads)} leads with ${sayCount(rows.visits)} visits and ${sayCount(rows.events)} events`;
  // Two figures, rounded down: what is proposed must fit.
  const fitting = downToTwoFigures((rows.leads * limitBytes) / bytes);
  return `This run would need about ${sayBytes(bytes)} for ${what}, and there is room for ${sayBytes(limitBytes)}. Run about ${sayCount(fitting)} leads, or fewer days.`;
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

function downToTwoFigures(value: number): number {
  let unit = 1;
  while (value / unit >= 100) unit *= 10;
  return Math.floor(value / unit) * unit;
}

function sayBytes(bytes: number): string {
  if (bytes < 1e6) return `${Math.max(1, Math.round(bytes / 1e3))} kB`;
  return bytes < 1e9 ? `${Math.round(bytes / 1e6)} MB` : `${(bytes / 1e9).toFixed(1)} GB`;
}
