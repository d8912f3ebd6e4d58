import { record } from '../../support/blueprints.ts';
import { queueValues } from '../formulas/erlang.ts';
import { exponential } from '../parts.ts';
import { queueBlueprint, queueSeen } from '../queues.ts';
import { truthCase } from '../truthCase.ts';

interface Queue {
  readonly rate: number;
  readonly service: number;
}

/** Leads that come at equal distances: an arrival finds n with probability (1 − σ) σⁿ, σ = exp(−(1 − σ) / ρ). */
export const evenArrivals = truthCase<Queue>({
  id: 'evenArrivals',
  title: 'D/M/1: evenly spread arrivals',
  parameters: { rate: 0.6, service: 1 },
  mistake: { words: 'service 3 % slower', parameters: { service: 1.03 } },
  expected({ rate, service }) {
    let sigma = 0.5;
    for (let round = 0; round < 1_000; round += 1) sigma = Math.exp((sigma - 1) / (rate * service));
    return { ...queueValues(rate, service, 1, (sigma * service) / (1 - sigma)) };
  },
  blueprint: ({ rate, service }) =>
    queueBlueprint(
      record('source', 'list', {
        entryStageId: 'stage_work',
        arrivals: { process: 'fixed', volume: { kind: 'rate', leads: rate * 60, per: 'hour' } },
      }),
      exponential(service),
      { headCount: 1 },
    ),
  measure: (run) => ({ ...queueSeen(run, 'work', 1) }),
  warmUp: 500,
  coolDown: 300,
  full: { replications: 40, minutes: 280_000 },
  small: { replications: 25, minutes: 20_000 },
});
