import { Simulation } from '../../../src/core/simulate/simulation.ts';
import type { Network } from '../funnel12/network.ts';
import { funnel12Plan } from './ours.ts';

const STEPS = 1_000_000;

/** Bytes of memory that our engine holds at the end of a run, before the leads that are inside are written down. */
export function memoryOfOurs(network: Network, seed: number): number {
  const options = { leads: null, days: network.days, seed };
  const simulation = new Simulation(funnel12Plan(network), options, () => undefined);
  while (simulation.advance(STEPS));
  const { bytes } = simulation;
  simulation.finish();
  return bytes;
}
