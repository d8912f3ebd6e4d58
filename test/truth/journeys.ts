import { MINUTE_MS, type Watched } from './watched.ts';

/** The leads that arrived while the run was watched, each with its way through the stages; times are minutes. */
export interface Journeys {
  readonly count: number;
  /** By lead: the end it came to, as the key of the stage. */
  readonly ends: readonly string[];
  /** By lead: from its arrival to its end. */
  readonly minutes: Float64Array;
  /** By lead: how often it went on from a stage. */
  readonly steps: Float64Array;
  /** How many visits of these leads a stage had. */
  readonly visits: (stage: string) => number;
  /** How many of these leads ever came to a stage. */
  readonly visitors: (stage: string) => number;
}

/** Reads the journeys of a run without groups. Every lead that is watched must have come to an end. */
export function journeysOf({ plan, log, from, until }: Watched): Journeys {
  const place = new Int32Array(log.leads.length).fill(-1);
  let count = 0;
  for (let lead = 0; lead < place.length; lead += 1) {
    const arrived = log.leads.arrived[lead]! / MINUTE_MS;
    if (arrived >= from && arrived < until) place[lead] = count++;
  }
  const stages = plan.stages.length;
  const ends: string[] = Array.from({ length: count });
  const minutes = new Float64Array(count).fill(NaN);
  const steps = new Float64Array(count);
  const visits = new Float64Array(stages);
  const visitors = new Float64Array(stages);
  const seen = new Uint8Array(count * stages);
  for (let row = 0; row < log.visits.length; row += 1) {
    const lead = log.visits.lead[row]!;
    const own = place[lead]!;
    if (own < 0) continue;
    const at = log.visits.stage[row]!;
    visits[at] = visits[at]! + 1;
    if (seen[own * stages + at] === 0) visitors[at] = visitors[at]! + 1;
    seen[own * stages + at] = 1;
    if (log.visits.way[row]! >= 0) steps[own] = steps[own]! + 1;
    const stage = plan.stages[at]!;
    if (!stage.isEnd) continue;
    ends[own] = stage.key;
    minutes[own] = (log.visits.entered[row]! - log.leads.arrived[lead]!) / MINUTE_MS;
  }
  if (minutes.some(Number.isNaN)) throw new Error('A lead has not come to an end: let the run go on longer.');
  const numberOf = (key: string) => plan.stages.findIndex((stage) => stage.key === key);
  return {
    count,
    ends,
    minutes,
    steps,
    visits: (stage) => visits[numberOf(stage)]!,
    visitors: (stage) => visitors[numberOf(stage)]!,
  };
}
