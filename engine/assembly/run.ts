// One run. A single loop takes what comes next, an arrival or what is due, and lets it happen; all rules are
// numbered in SPEC.md beside the simulator.

import { WARM_UP, clearAgenda, nextDue, planTimer } from './agenda';
import { arrive } from './arriving';
import { FOR_LEAD, FOR_STOCK } from './draws';
import { Lead } from './leadRecords';
import { leadAt, leadPlaces } from './leads';
import { finishLog, leadsWritten } from './log';
import { writeUnfinished } from './moving';
import { seedKey, sourceAt, stageAt } from './plan';
import { keyFrom } from './random';
import {
  advanceStream,
  isOfStock,
  lookAhead,
  nextArrival,
  nextEnters,
  nextEntry,
  nextOrdinal,
  nextSource,
  stockLead,
} from './stream';
import { nextServed, servedLead } from './serving';
import { isAnyStirred } from './stirring';
import { Crew } from './teamRecords';
import { countUnfinished, endWarmUp, reserve } from './teamTotals';
import { serve } from './working';
import { SERVED, clearWork, countTime, isSomethingSoon, takeSoon } from './work';
import { happen, work } from './happening';

/** A serial that is before all others, for what comes before everything at its instant. */
const FIRST_OF_ALL: u32 = 0;

let now: f64 = 0;
let horizon: f64 = 0;

/** Clears what the last run left, before the plan is written. */
export function beginRun(horizonMs: f64): void {
  clearAgenda(horizonMs);
  clearWork();
  horizon = horizonMs;
  now = -Infinity;
}

/** Begins, once the plan is complete. */
export function start(warmUpMs: f64): void {
  if (warmUpMs > 0) planTimer(warmUpMs, FIRST_OF_ALL, WARM_UP);
  else endWarmUp(0);
  lookAhead();
}

/** The instant that has been reached. */
export function reached(): f64 {
  return now;
}

export function leadCount(): i32 {
  return leadsWritten();
}

/** Lets at most so many things happen; 0 when the run has come to its end. */
export function advance(most: i32): i32 {
  for (let done = 0; done < most; done += 1) {
    if (isSomethingSoon()) {
      const lead = takeSoon();
      if (lead !== 0) work(changetype<Lead>(lead), now);
      continue;
    }
    const comes = nextArrival();
    const key = nextDue();
    // People who are free take the next lead on before anything but arrivals and timers of this instant.
    if (isAnyStirred() && comes > now && key > (<i64>now) << 1) {
      const crew = nextServed(now);
      if (crew === 0) continue;
      const lead = servedLead();
      lead.workSubject = <i32>crew;
      reserve(changetype<Crew>(crew));
      serve(lead, now);
      continue;
    }
    if (comes <= <f64>(key >> 1)) {
      if (comes >= horizon) break;
      arriveNext(comes);
    } else {
      const due = <f64>(key >> 1);
      if (due >= horizon) break;
      if (happen(due)) now = due;
    }
  }
  if (nextArrival() < horizon || <f64>(nextDue() >> 1) < horizon || isSomethingSoon() || isAnyStirred())
    return 1;
  now = horizon;
  return 0;
}

/** Writes down the leads that are still inside, and hands over the last chunks. */
export function finish(): void {
  for (let place = 0; place < leadPlaces(); place += 1) {
    const lead = leadAt(place);
    if (lead.row < 0) continue;
    if (lead.workKind === SERVED) countUnfinished(changetype<Crew>(lead.workSubject), lead.since, now);
    countTime(lead, now);
    writeUnfinished(lead);
  }
  finishLog();
}

function arriveNext(at: f64): void {
  now = at;
  if (isOfStock()) {
    const next = stockLead();
    const base = keyFrom(seedKey, sourceAt(next.source).word, FOR_STOCK);
    const key = keyFrom(base, stageAt(next.stage).word, next.ordinal);
    arrive(next.source, key, -2 - next.stage, next.ordinal, next.enters, next.stage, at);
  } else {
    const source = nextSource();
    const ordinal = nextOrdinal();
    const key = keyFrom(keyFrom(seedKey, sourceAt(source).word, FOR_LEAD), ordinal, 0);
    arrive(source, key, -1, ordinal, nextEnters(), nextEntry(), at);
  }
  advanceStream();
}
