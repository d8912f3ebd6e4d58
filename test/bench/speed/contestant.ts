import type { Figures, Order } from '../funnel12/figures.ts';

export type ContestantName =
  | 'ours'
  | 'oursWithLog'
  | 'c'
  | 'simpy'
  | 'xstateSend'
  | 'xstateSendAfter'
  | 'xstateTransition'
  | 'objectPerLead';

/** An engine that can run the reference network. */
export interface Contestant {
  /** Runs it once. Rejects with a sentence when the engine fails. */
  run(order: Order): Promise<Figures>;
  close(): void;
}

/** Something that is needed for a contestant is not on this machine; the message says how to install it. */
export class MissingContestant extends Error {}
