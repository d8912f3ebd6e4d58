import { GUARD_SCORE, GUARD_STAGE } from '../../funnel12/network.ts';
import { Lead, LOST, WON, type Outcome } from './lead.ts';

/** A lead whose stage is a number. */
export class PlainLead extends Lead {
  constructor(
    private readonly score: number,
    private readonly stageCount: number,
  ) {
    super();
  }

  override move(outcome: Outcome): number {
    this.stage = this.#next(outcome);
    return this.stage;
  }

  #next(outcome: Outcome): number {
    if (outcome === 'lose') return LOST;
    if (outcome === 'back') return this.stage - 2;
    if (this.stage === GUARD_STAGE && this.score < GUARD_SCORE) return LOST;
    return this.stage + 1 === this.stageCount ? WON : this.stage + 1;
  }
}
