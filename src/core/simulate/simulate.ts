import type { Plan } from '../compile/plan.ts';
import { joinChunks } from './joinChunks.ts';
import type { Chunk, RunLog } from './runLog.ts';
import { Simulation, type SimulationOptions } from './simulation.ts';

/** Makes a whole run at once and keeps its log in memory. */
export function simulate(plan: Plan, options: SimulationOptions): RunLog {
  const chunks: Chunk[] = [];
  const simulation = new Simulation(plan, options, (chunk) => chunks.push(chunk));
  while (simulation.advance(50_000));
  simulation.finish();
  return joinChunks(chunks);
}
