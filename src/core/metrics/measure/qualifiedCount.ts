import type { QualifiedMeasures } from '../stageMeasures.ts';

/**
 * Counts the visits to the qualifying stage by how the lead came there: having asked to talk, or by its score.
 * Visits come in the order in which they end, so a customer is counted with its last qualification before.
 */
export class QualifiedCount {
  readonly handRaisers = { visits: 0, accepted: 0, customers: 0 };
  readonly scored = { visits: 0, accepted: 0, customers: 0 };
  /** By lead: 1 came by its score, 2 had raised its hand, 0 was never there. */
  #last = new Uint8Array(1_024);

  /** A lead's visit to the qualifying stage; `accepted`: it left by an advancing way. */
  visited(lead: number, isHandRaiser: boolean, accepted: boolean): void {
    const kind = isHandRaiser ? this.handRaisers : this.scored;
    kind.visits += 1;
    if (accepted) kind.accepted += 1;
    if (lead >= this.#last.length) {
      const wider = new Uint8Array(Math.max(lead + 1, this.#last.length * 2));
      wider.set(this.#last);
      this.#last = wider;
    }
    this.#last[lead] = isHandRaiser ? 2 : 1;
  }

  /** A lead entered the customer stage for the first time. */
  becameCustomer(lead: number): void {
    const last = this.#last[lead] ?? 0;
    if (last === 2) this.handRaisers.customers += 1;
    else if (last === 1) this.scored.customers += 1;
  }

  /** What has been counted so far, as plain data. */
  measures(stageId: string): QualifiedMeasures {
    return { stageId, handRaisers: { ...this.handRaisers }, scored: { ...this.scored } };
  }
}
