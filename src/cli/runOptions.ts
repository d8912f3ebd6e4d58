import type { Plan } from '../core/compile/plan.ts';
import type { SimulationOptions } from '../core/simulate/simulation.ts';
import type { CommandOption, Typed } from './command.ts';
import { wholeNumber } from './readTyped.ts';

/** The options of every command that makes a run. */
export const runOptions: Readonly<Record<string, CommandOption>> = {
  leads: {
    value: 'N',
    description: 'Exactly so many leads, spread over the sources as they say; else as many as they bring.',
  },
  days: { value: 'D', description: 'How many days the run lasts; else what the blueprint says.' },
  seed: {
    value: 'S',
    description: 'The seed of chance, 0 to 4294967295; the same seed gives the same run. Else 1.',
  },
};

/** What was typed of how the run is to be made; throws a Refusal on numbers that no run takes. */
export function readRunOptions(typed: Typed): (plan: Pick<Plan, 'runDays'>) => SimulationOptions {
  const leads = wholeNumber(typed, 'leads', 1, 10_000_000) ?? null;
  const days = wholeNumber(typed, 'days', 1, 3_660);
  const seed = wholeNumber(typed, 'seed', 0, 4_294_967_295) ?? 1;
  return ({ runDays }) => ({ leads, days: days ?? runDays, seed });
}
