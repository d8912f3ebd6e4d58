import { createActor, type ActorRefFrom } from 'xstate';
import type { Network } from '../../funnel12/network.ts';
import { Lead, type Outcome } from '../object-per-lead/lead.ts';
import { ObjectFunnel } from '../object-per-lead/objectFunnel.ts';
import { leadMachine, placesByName, type LeadMachine } from './leadMachine.ts';
import { SimulatedClock } from './simulatedClock.ts';

/** The network with an XState actor a lead, moved by `actor.send`; its promises may be timers of the machine. */
export class ActorFunnel extends ObjectFunnel {
  protected override readonly keepsPromises: boolean;
  readonly #machine: LeadMachine;
  readonly #clock: SimulatedClock | null;
  readonly #places: ReadonlyMap<string, number>;

  constructor(network: Network, seed: number, withTimers: boolean) {
    super(network, seed);
    this.keepsPromises = !withTimers;
    this.#machine = leadMachine(network, withTimers, (stage) => {
      this.stages[stage]!.breaches += 1;
    });
    this.#clock = withTimers ? new SimulatedClock((days, strike) => this.later(days, strike)) : null;
    this.#places = placesByName(network);
  }

  protected override createLead(score: number): Lead {
    const clock = this.#clock === null ? {} : { clock: this.#clock };
    const actor = createActor(this.#machine, { input: { score }, ...clock });
    actor.start();
    return new ActorLead(this.#places, actor);
  }
}

class ActorLead extends Lead {
  constructor(
    private readonly places: ReadonlyMap<string, number>,
    private readonly actor: ActorRefFrom<LeadMachine>,
  ) {
    super();
  }

  override move(outcome: Outcome): number {
    this.actor.send({ type: outcome });
    this.stage = this.places.get(this.actor.getSnapshot().value as string)!;
    return this.stage;
  }
}
