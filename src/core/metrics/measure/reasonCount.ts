import type { Plan } from '../../compile/plan.ts';
import type { ReasonMeasures } from '../reasonMeasures.ts';

/** Counts the reasons that were given, by way and by the source of the lead. */
export class ReasonCount {
  readonly #plan: Plan;
  /** By way: where its first reason is counted. */
  readonly #starts: Int32Array;
  readonly #counts: Float64Array;
  /** Leads whose source is not known yet, each with the place of its reason. */
  #waiting: number[] = [];

  constructor(plan: Plan) {
    this.#plan = plan;
    let slots = 0;
    this.#starts = Int32Array.from(plan.ways, ({ reasonCount }) => (slots += reasonCount) - reasonCount);
    this.#counts = new Float64Array(slots * plan.sources.length);
  }

  /** A lead gave a reason (an index of the plan) for going along a way. `sources` are those of the known leads. */
  given(lead: number, way: number, reason: number, sources: Uint16Array, known: number): void {
    const slot = this.#starts[way]! + reason - this.#plan.ways[way]!.reasonStart;
    if (lead < known) this.#count(slot, sources[lead]!);
    else this.#waiting.push(lead, slot);
  }

  /** More leads are known. */
  resolve(sources: Uint16Array, known: number): void {
    const still: number[] = [];
    for (let n = 0; n < this.#waiting.length; n += 2) {
      const [lead, slot] = [this.#waiting[n]!, this.#waiting[n + 1]!];
      if (lead < known) this.#count(slot, sources[lead]!);
      else still.push(lead, slot);
    }
    this.#waiting = still;
  }

  /** What has been counted so far; reasons that were never given are left out. */
  measures(): ReasonMeasures[] {
    const { ways, reasons, sources } = this.#plan;
    return ways.flatMap(({ id: transitionId, reasonStart, reasonCount }, way) =>
      reasons.slice(reasonStart, reasonStart + reasonCount).flatMap(({ id: reasonId }, nth) => {
        const first = (this.#starts[way]! + nth) * sources.length;
        const counts = this.#counts.subarray(first, first + sources.length);
        const count = counts.reduce((sum, each) => sum + each, 0);
        const bySource = sources.flatMap(({ id }, source) =>
          counts[source]! > 0 ? [[id, counts[source]!] as const] : [],
        );
        return count === 0
          ? []
          : [{ transitionId, reasonId, count, countsBySource: Object.fromEntries(bySource) }];
      }),
    );
  }

  #count(slot: number, source: number): void {
    const at = slot * this.#plan.sources.length + source;
    this.#counts[at] = this.#counts[at]! + 1;
  }
}
