import { drawFields, leadKey } from '../../compile/drawFields.ts';
import type { Plan, PlanStage } from '../../compile/plan.ts';
import { decayed } from '../../compile/score.ts';
import { evaluate, type LeadFacts } from '../../criteria/evaluate.ts';
import { mix, uniform } from '../../lib/random.ts';
import { ln } from '../../lib/transcendental.ts';
import { fitOfMoment, type LeadMoment } from './leadMoment.ts';

/** What leads of a sample are made with. */
export interface SampleWorld {
  readonly plan: Plan;
  readonly fieldAt: ReadonlyMap<string, number>;
  readonly facts: (moment: LeadMoment) => LeadFacts;
}

/** More signals than this of one kind in one stay tell nothing new. */
const MOST_OCCURRENCES = 200;

/** One lead of a sample on its way through the stages: what it is, what it has done, and its points. */
export class SampledLead {
  readonly key: readonly [number, number];
  readonly #world: SampleWorld;
  #fields: Float64Array;
  #fit: number | null = null;
  #engagement = 0;
  #intent = 0;
  #pointsAt = 0;
  #signals: Uint16Array;
  #rounds = new Map<number, number>();
  #status: number;
  #now = 0;
  #entered = 0;
  #visits = 0;

  constructor(world: SampleWorld, source: number, seed: number, ordinal: number) {
    const { plan } = world;
    this.#world = world;
    this.key = leadKey(plan, source, seed, ordinal);
    this.#fields = drawFields(plan, source, this.key, world.fieldAt);
    this.#signals = new Uint16Array(plan.signals.length);
    this.#status = plan.statusOnHandOff;
  }

  /** Comes into a stage, by a way or (-1) as a new lead. */
  enter(stage: number, way: number): void {
    const { plan } = this.#world;
    const taken = plan.ways[way];
    if (taken !== undefined) {
      this.#rounds = new Map(this.#rounds).set(way, (this.#rounds.get(way) ?? 0) + 1);
      if (taken.resetsScore) this.#engagement = this.#intent = 0;
      if (taken.isHandOff && plan.statusOnHandOff >= 0) this.#status = plan.statusOnHandOff;
    }
    const { statusOnEntry } = plan.stages[stage]!;
    if (statusOnEntry >= 0) this.#status = statusOnEntry;
    this.#visits += 1;
    this.#entered = this.#now;
  }

  /**
   * A stay of so long: the lead on arrival, after each signal, at each of the given times and at the end. It stands
   * still where the reader stops.
   */
  *stay(stage: PlanStage, lengthMs: number, times: readonly number[] = []): Generator<LeadMoment, void> {
    const first = this.moment();
    yield first;
    if (lengthMs <= 0) return;
    const occurrences = this.#occurrences(stage, lengthMs, this.#world.facts(first));
    const looks = times.filter((at) => at < lengthMs).map((at) => ({ signal: -1, at }));
    for (const { signal, at } of [...occurrences, ...looks].sort((a, b) => a.at - b.at)) {
      this.#now = this.#entered + at;
      if (signal >= 0) this.#do(signal);
      yield this.moment();
    }
    this.#now = this.#entered + lengthMs;
    this.#work(stage);
    yield this.moment();
  }

  /** The lead as it is now. */
  moment(): LeadMoment {
    const { plan, facts } = this.#world;
    const elapsed = this.#now - this.#pointsAt;
    const moment = {
      fields: this.#fields,
      fit: 0,
      engagement: decayed(this.#engagement, elapsed, plan.halfLifeMs),
      intent: decayed(this.#intent, elapsed, plan.halfLifeMs),
      signals: this.#signals,
      rounds: this.#rounds,
      status: this.#status,
      timeInStageMs: this.#now - this.#entered,
    };
    this.#fit ??= fitOfMoment(plan, facts(moment));
    return { ...moment, fit: this.#fit };
  }

  /** Every signal of a stay, kind by kind (rule S1). */
  #occurrences(stage: PlanStage, lengthMs: number, facts: LeadFacts): { signal: number; at: number }[] {
    const { plan } = this.#world;
    const holds = (criterion: number) => evaluate(plan.criteria[criterion] ?? null, facts) === true;
    const where = mix(stage.word, this.#visits);
    return stage.signals.flatMap(({ signal, ratePerMs }) => {
      const factor = plan.signals[signal]!.modifiers.find(({ criterion }) => holds(criterion))?.factor ?? 1;
      const found: { signal: number; at: number }[] = [];
      let at = 0;
      for (let n = 0; n < MOST_OCCURRENCES && ratePerMs * factor > 0; n += 1) {
        at -= ln(uniform(this.key[0], this.key[1], where, mix(signal + 1, n))) / (ratePerMs * factor);
        if (at >= lengthMs) break;
        found.push({ signal, at });
      }
      return found;
    });
  }

  /** A signal happens: it counts, adds its points and sets its fields (rule S2). */
  #do(place: number): void {
    const { plan } = this.#world;
    const { component, points, sets } = plan.signals[place]!;
    const elapsed = this.#now - this.#pointsAt;
    this.#engagement = decayed(this.#engagement, elapsed, plan.halfLifeMs);
    this.#intent = decayed(this.#intent, elapsed, plan.halfLifeMs);
    this.#pointsAt = this.#now;
    if (component === 'engagement') this.#engagement = Math.max(0, this.#engagement + points);
    else this.#intent = Math.max(0, this.#intent + points);
    this.#signals = this.#signals.with(place, this.#signals[place]! + 1);
    if (sets.length === 0) return;
    this.#fields = this.#fields.slice();
    for (const { field, value } of sets) this.#fields[field] = value;
    this.#fit = null;
  }

  /** At the end of a stay its activities have been done, and the status tells it (rule P2). */
  #work(stage: PlanStage): void {
    const { plan } = this.#world;
    const byPeople = stage.activities
      .map((at) => plan.activities[at]!)
      .filter(({ isPersonal }) => isPersonal);
    if (byPeople.length === 0) return;
    const reached = byPeople.some(({ makesContact }) => makesContact) ? plan.statusOnContact : -1;
    const status = reached >= 0 ? reached : plan.statusOnActivity;
    if (status >= 0) this.#status = status;
  }
}
