import { setup } from 'xstate';
import { GUARD_SCORE, GUARD_STAGE, type Network } from '../../funnel12/network.ts';
import { LOST, WON, type Outcome } from '../object-per-lead/lead.ts';

const MS_PER_DAY = 86_400_000;

const nameOf = (place: number) => `stage${place + 1}`;

/** A state's place among the stages, by its name. */
export function placesByName(network: Network): ReadonlyMap<string, number> {
  const stages = network.stages.map((_, place): [string, number] => [nameOf(place), place]);
  return new Map([...stages, ['won', WON], ['lost', LOST]]);
}

/**
 * The life of one lead as a state machine: a state a stage, an event an outcome, the score as context and guard.
 * With timers each stage has an `after` for its promise, which says that it was missed.
 */
export function leadMachine(network: Network, withTimers: boolean, onMissed: (stage: number) => void) {
  const types = {} as {
    context: { score: number };
    input: { score: number };
    events: { type: Outcome };
  };
  const states = network.stages.map(({ promisedDays, backShare, lostShare }, place) => {
    const onwards = place + 1 === network.stages.length ? 'won' : nameOf(place + 1);
    const isGuarded = place === GUARD_STAGE;
    return [
      nameOf(place),
      {
        on: {
          advance: isGuarded
            ? [{ guard: 'isScoredEnough' as const, target: onwards }, { target: 'lost' }]
            : onwards,
          ...(backShare > 0 ? { back: nameOf(place - 2) } : {}),
          ...(lostShare > 0 ? { lose: 'lost' } : {}),
        },
        ...(withTimers
          ? {
              after: {
                [promisedDays * MS_PER_DAY]: {
                  actions: { type: 'countMissed' as const, params: { stage: place } },
                },
              },
            }
          : {}),
      },
    ] as const;
  });
  return setup({
    types,
    guards: { isScoredEnough: ({ context }) => context.score >= GUARD_SCORE },
    actions: { countMissed: (_, { stage }: { stage: number }) => onMissed(stage) },
  }).createMachine({
    context: ({ input }) => ({ score: input.score }),
    initial: nameOf(0),
    states: { ...Object.fromEntries(states), won: { type: 'final' }, lost: { type: 'final' } },
  });
}

export type LeadMachine = ReturnType<typeof leadMachine>;
