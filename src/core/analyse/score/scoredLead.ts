import { evaluate, type LeadFacts } from '../../criteria/evaluate.ts';
import type { Json } from '../../lib/json.ts';
import { LN2, exp, ln } from '../../lib/transcendental.ts';
import { mix, uniform } from '../../lib/random.ts';
import type { LeadKey } from './leadFields.ts';
import type { ScoreWorld } from './scoreWorld.ts';

/** The score of one lead at the beginning of every day, and when it first reached the threshold. */
export interface ScoredLead {
  readonly fit: Float64Array;
  readonly engagement: Float64Array;
  readonly intent: Float64Array;
  /** Days after it came; Infinity: never in the time that was looked at. */
  readonly reachedAt: number;
  readonly raisedHandAt: number;
}

// One signal more often than this tells nothing new about a score.
const MOST_SIGNALS = 500;

/**
 * One lead through days in a stage (rules S1 to S3): signals are Poisson processes whose rate is asked again after
 * every signal; each adds its points, never below zero, and sets its fields; points halve in the half-life. A score
 * only rises at a signal, so the threshold is reached at one, or on arrival.
 */
export function scoreLead(
  world: ScoreWorld,
  drawn: ReadonlyMap<string, Json>,
  key: LeadKey,
  days: number,
): ScoredLead {
  const { signals, halfLifeDays, threshold } = world;
  const fading = halfLifeDays === Infinity ? 0 : LN2 / halfLifeDays;
  const fields = new Map(drawn);
  const counts = signals.map(() => 0);
  const series = {
    fit: new Float64Array(days + 1),
    engagement: new Float64Array(days + 1),
    intent: new Float64Array(days + 1),
  };
  const state = { fit: 0, engagement: 0, intent: 0, at: 0 };
  const left = (points: number, day: number) => (points === 0 ? 0 : points * exp(-fading * (day - state.at)));
  const total = (day: number) => state.fit + left(state.engagement, day) + left(state.intent, day);
  const facts: LeadFacts = {
    field: (id) => fields.get(id),
    score: (component) => {
      if (component === 'fit') return state.fit;
      if (component === 'total') return state.fit + state.engagement + state.intent;
      return state[component];
    },
    timeInStageMs: 0,
    signalCount: (id) => counts[signals.findIndex((signal) => signal.id === id)] ?? 0,
    statusId: null,
    rounds: () => 0,
  };
  const fitNow = () => {
    state.fit = 0;
    for (const rule of world.fitRules) if (evaluate(rule.appliesTo, facts) === true) state.fit += rule.points;
  };
  const factors = () =>
    signals.map(
      ({ modifiers }) => modifiers.find(({ appliesTo }) => evaluate(appliesTo, facts) === true)?.factor ?? 1,
    );
  // How much of its waiting each signal has behind it: a unit of exponential waiting is drawn for each occurrence.
  const waited = signals.map(() => 0);
  const wait = (place: number) =>
    -ln(uniform(key[0], key[1], signals[place]!.word, mix(counts[place]!, SIGNAL)));
  const waits = signals.map((_, place) => wait(place));

  fitNow();
  let reachedAt = threshold !== null && state.fit >= threshold ? 0 : Infinity;
  let raisedHandAt = Infinity;
  let day = 0;
  let written = 0;
  const write = (until: number) => {
    for (; written <= days && written <= until; written += 1) {
      series.fit[written] = state.fit;
      series.engagement[written] = left(state.engagement, written);
      series.intent[written] = left(state.intent, written);
    }
  };
  for (let happened = 0; happened < MOST_SIGNALS; happened += 1) {
    const rates = factors().map((factor, place) => factor * signals[place]!.perDay);
    let next = -1;
    let soonest = Infinity;
    for (const [place, rate] of rates.entries()) {
      const delay = rate > 0 ? (waits[place]! - waited[place]!) / rate : Infinity;
      if (delay < soonest) [next, soonest] = [place, delay];
    }
    if (next < 0 || day + soonest > days) break;
    write(Math.ceil(day + soonest) - 1);
    day += soonest;
    for (const [place, rate] of rates.entries()) waited[place] = waited[place]! + rate * soonest;
    const { points, component, sets, isHandRaise } = signals[next]!;
    [state.engagement, state.intent] = [left(state.engagement, day), left(state.intent, day)];
    state.at = day;
    state[component] = Math.max(0, state[component] + points);
    counts[next] = counts[next]! + 1;
    waited[next] = 0;
    waits[next] = wait(next);
    if (isHandRaise) raisedHandAt = Math.min(raisedHandAt, day);
    if (sets.length > 0) {
      for (const { fieldId, value } of sets)
        if (value === null) fields.delete(fieldId);
        else fields.set(fieldId, value);
      fitNow();
    }
    if (threshold !== null && reachedAt === Infinity && total(day) >= threshold) reachedAt = day;
  }
  write(days);
  return { ...series, reachedAt, raisedHandAt };
}

const SIGNAL = 0x5349474e;
