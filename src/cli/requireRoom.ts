import type { Plan } from '../core/compile/plan.ts';
import { memoryNeeded } from '../core/experiment/memoryNeeded.ts';
import { whyTooLarge } from '../core/experiment/whyTooLarge.ts';
import type { SimulationOptions } from '../core/simulate/simulation.ts';
import { Refusal } from './refusal.ts';
import type { Terminal } from './terminal.ts';

/** Throws a Refusal, before it is begun, where a run does not fit into memory, with its log or without. */
export function requireRoom(
  plan: Plan,
  options: SimulationOptions,
  keepsLog: boolean,
  { memory }: Terminal,
): void {
  const why = whyTooLarge(memoryNeeded(plan, options), keepsLog, memory);
  if (why !== null) throw new Refusal(why);
}
