import type { Chunk } from '../../../src/core/simulate/runLog.ts';
import { Simulation } from '../../../src/core/simulate/simulation.ts';
import { funnel12Plan } from '../contestants/ours.ts';
import { SEED } from '../funnel12/figures.ts';
import { funnel12 } from '../funnel12/network.ts';
import { logRows, rowsIn } from './logRows.ts';
import { openChunkStore, openRowStore } from './stores.ts';

/** How quickly a log was saved, a value a round. */
export interface SaveFigures {
  readonly chunkRows: number;
  readonly chunkRowsPerSecond: readonly number[];
  readonly singleRows: number;
  readonly singleRowsPerSecond: readonly number[];
}

/** Rows one by one are so slow that some of the log have to do. */
const SINGLE_ROWS = 20_000;

/**
 * Saves the log of a run of so many leads as the app does, in chunks of columns, and some of its rows as one would
 * with Dexie, an object a row by `bulkAdd`; in turns, after a round that warms up.
 */
export async function saveLog(leads: number, rounds: number): Promise<SaveFigures> {
  const chunks = makeLog(leads);
  const rows = logRows(chunks, SINGLE_ROWS, 'run');
  const singleRows = rows.leads.length + rows.visits.length + rows.events.length;
  const chunkStore = await openChunkStore();
  const rowStore = openRowStore();
  const chunkRowsPerSecond: number[] = [];
  const singleRowsPerSecond: number[] = [];
  for (let round = 0; round <= rounds; round += 1) {
    const chunkSeconds = await secondsFor(() => chunkStore.save(`run_${round}`, chunks));
    await chunkStore.clear(`run_${round}`);
    const rowSeconds = await secondsFor(() => rowStore.save(rows));
    await rowStore.clear();
    if (round === 0) continue;
    chunkRowsPerSecond.push(rowsIn(chunks) / chunkSeconds);
    singleRowsPerSecond.push(singleRows / rowSeconds);
  }
  return { chunkRows: rowsIn(chunks), chunkRowsPerSecond, singleRows, singleRowsPerSecond };
}

function makeLog(leads: number): Chunk[] {
  const plan = funnel12Plan(funnel12(leads));
  const chunks: Chunk[] = [];
  const simulation = new Simulation(plan, { leads: null, days: plan.runDays, seed: SEED }, (chunk) =>
    chunks.push(chunk),
  );
  while (simulation.advance(1_000_000));
  simulation.finish();
  return chunks;
}

async function secondsFor(work: () => Promise<void>): Promise<number> {
  const began = performance.now();
  await work();
  return (performance.now() - began) / 1_000;
}
