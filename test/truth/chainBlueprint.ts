import type { Blueprint } from '../../src/core/model/blueprint.ts';
import { blueprintOf, stage, transition } from '../support/blueprints.ts';
import { endStages, passedStages, type Shares } from './formulas/absorbingChain.ts';
import { exponential, poisson } from './parts.ts';

/** A lifecycle in which shares decide all, and stays are exponential where their means are given. */
export function chainBlueprint(
  shares: Shares,
  perMinute: number,
  stays: Readonly<Record<string, number>> = {},
): Blueprint {
  const delay = (from: string) => (from in stays ? exponential(stays[from]!) : null);
  return blueprintOf(
    poisson(passedStages(shares)[0]!, perMinute),
    ...passedStages(shares).map((name) => stage(name)),
    ...endStages(shares).map((name) => stage(name, { kind: 'end' })),
    ...Object.entries(shares).flatMap(([from, ways]) =>
      Object.entries(ways).map(([to, share]) => transition(from, to, { share, delay: delay(from) })),
    ),
  );
}
