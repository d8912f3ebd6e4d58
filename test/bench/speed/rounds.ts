import type { Figures } from '../funnel12/figures.ts';
import type { ContestantName } from './contestant.ts';
import type { Entrant } from './enterContestants.ts';

/** The figures of every contestant, one a round. */
export type Rounds = ReadonlyMap<ContestantName, readonly Figures[]>;

/** Programs that begin anew with every run have nothing to warm up. */
const startsAnew = new Set<ContestantName>(['c', 'simpy']);
/** So much CPU time at least, or a short run is measured before the compiler has done with the engine. */
const WARM_UP_MS = 1_500;

/**
 * Runs all contestants once a round, each round beginning with another of them, so that what else the machine
 * does meets all alike. Before the first round each is warmed up.
 */
export async function runRounds(
  entrants: readonly Entrant[],
  count: number,
  say: (sentence: string) => void,
): Promise<Rounds> {
  const rounds = new Map<ContestantName, Figures[]>(entrants.map(({ name }) => [name, []]));
  for (const entrant of entrants) {
    if (!startsAnew.has(entrant.name)) await warmUp(entrant);
  }
  for (let round = 0; round < count; round += 1) {
    const first = round % entrants.length;
    for (const entrant of [...entrants.slice(first), ...entrants.slice(0, first)]) {
      rounds.get(entrant.name)!.push(await entrant.run({ leads: entrant.leads, scale: 1, wakes: true }));
    }
    say(`round ${round + 1} of ${count}`);
  }
  return rounds;
}

async function warmUp(entrant: Entrant): Promise<void> {
  for (let spent = 0; spent < WARM_UP_MS;) {
    spent += (await entrant.run({ leads: entrant.leads, scale: 1 })).cpuMs;
  }
}
