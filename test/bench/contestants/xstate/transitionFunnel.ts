import { initialTransition, transition, type SnapshotFrom } from 'xstate';
import type { Network } from '../../funnel12/network.ts';
import { Lead, type Outcome } from '../object-per-lead/lead.ts';
import { ObjectFunnel } from '../object-per-lead/objectFunnel.ts';
import { leadMachine, placesByName, type LeadMachine } from './leadMachine.ts';

/** The network with a snapshot of an XState machine a lead, and each move by the pure `transition()`. */
export class TransitionFunnel extends ObjectFunnel {
  readonly #machine: LeadMachine;
  readonly #places: ReadonlyMap<string, number>;

  constructor(network: Network, seed: number) {
    super(network, seed);
    this.#machine = leadMachine(network, false, () => undefined);
    this.#places = placesByName(network);
  }

  protected override createLead(score: number): Lead {
    return new SnapshotLead(this.#places, this.#machine, score);
  }
}

class SnapshotLead extends Lead {
  #snapshot: SnapshotFrom<LeadMachine>;

  constructor(
    private readonly places: ReadonlyMap<string, number>,
    private readonly machine: LeadMachine,
    score: number,
  ) {
    super();
    [this.#snapshot] = initialTransition(machine, { score });
  }

  override move(outcome: Outcome): number {
    [this.#snapshot] = transition(this.machine, this.#snapshot, { type: outcome });
    this.stage = this.places.get(this.#snapshot.value as string)!;
    return this.stage;
  }
}
