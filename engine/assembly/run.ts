// One run. A single loop takes what comes next, an arrival or what is due, and lets it happen; all rules are
// numbered in SPEC.md beside the simulator.

import {
  BATCH,
  CLOCK_LINE,
  ENTRY,
  Entry,
  NEXT_SIGNAL,
  OPENING,
  PATIENCE,
  SCORE_FALL,
  TAGS,
  WARM_UP,
  WORK,
  agenda,
  clearAgenda,
  forgetEntry,
  nextDue,
  planTimer,
} from './agenda';
import { arrive } from './arriving';
import { beginAll, settleAndBegin } from './beginning';
import { ClockLine, FIRST_RESPONSE, MAXIMUM_TIME, TIMER_WAY, ownerOf, strike } from './clocks';
import { meets } from './criteria';
import { decide, drawOutcome } from './deciding';
import { FOR_LEAD, FOR_STOCK } from './draws';
import { referenceOn, sequenceOn, takeTop, topNode } from './heap';
import { leadAt, leadPlaces, scoreOf, visitOf, Lead } from './leads';
import {
  FIRST_RESPONSE_MISSED,
  MAXIMUM_TIME_MISSED,
  MISSED_MAXIMUM_FLAG,
  MISSED_RESPONSE_FLAG,
  PASSED,
  finishLog,
  leadsWritten,
  writeEvent,
} from './log';
import { firstOpen, isGoingRound, markStuck, settle, takeWay, writeUnfinished } from './moving';
import { Activity, seedKey, sourceAt, stageAt, wayAt } from './plan';
import { keyFrom } from './random';
import { refer } from './referring';
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
import { takeSignal, watchScore } from './signalling';
import {
  Crew,
  QUEUED,
  countUnfinished,
  crewArrives,
  endWarmUp,
  isAnyStirred,
  nextServed,
  reserve,
  servedLead,
} from './teams';
import { endActivity, giveUp, resume, serve, startFreely, turnAway } from './working';
import { handOverBatch, waited } from './planActivity';
import {
  BEGINNING,
  DECIDED,
  DRAWING,
  RESUMING,
  SERVED,
  STARTING,
  TAKEN,
  TURNED_AWAY,
  WAITING,
  WORKED_ON,
  clearWork,
  countTime,
  isSomethingSoon,
  takeSoon,
} from './work';

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
      if (lead !== 0) work(changetype<Lead>(lead));
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
      happen(due);
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

function happen(at: f64): void {
  const node = topNode(agenda);
  const reference = referenceOn(node);
  const number = sequenceOn(node);
  const tag = reference & TAGS;
  const address = <usize>(reference & ~TAGS);
  takeTop(agenda);
  if (tag === CLOCK_LINE) {
    const line = changetype<ClockLine>(address);
    const struck = strike(line, at, number);
    if (struck === 0) return;
    now = at;
    clockStrikes(line, ownerOf(line, struck));
    return;
  }
  const lead = changetype<Lead>(address);
  // What was planned for a visit that has ended meanwhile has no effect (W3).
  if (tag === WORK) {
    if (lead.workNumber !== number) return;
    now = at;
    work(lead);
  } else if (tag === NEXT_SIGNAL) {
    if (lead.row < 0 || scoreOf(lead).signalNumber !== number) return;
    now = at;
    takeSignal(lead, at);
  } else if (tag === SCORE_FALL) {
    if (lead.row < 0 || scoreOf(lead).fallNumber !== number) return;
    now = at;
    watchScore(lead, at);
    settleAndBegin(lead, at);
  } else if (tag === ENTRY) {
    entryIsDue(changetype<Entry>(address), at);
  } else if (tag === OPENING) {
    now = at;
    crewArrives(changetype<Crew>(address));
  } else if (tag === BATCH) {
    now = at;
    handOverBatch(changetype<Activity>(address), at);
  } else if (tag === WARM_UP) {
    now = at;
    endWarmUp(at);
  }
}

function entryIsDue(entry: Entry, at: f64): void {
  const lead = changetype<Lead>(entry.lead);
  const level = <i32>entry.level;
  const subject = entry.subject;
  const number = entry.number;
  const isPatience = entry.kind === PATIENCE;
  forgetEntry(entry);
  if (lead.row < 0) return;
  if (isPatience) {
    if (lead.workNumber !== number || lead.workKind !== QUEUED) return;
    now = at;
    giveUp(lead, subject, at);
    return;
  }
  if (visitOf(lead, level).serial !== number) return;
  now = at;
  refer(lead, level, subject, referralCounterOf(subject), at);
}

/** Where the referrals along a way are counted within a lead. */
function referralCounterOf(way: i32): i32 {
  const ways = stageAt(wayAt(way).from).referralWays;
  let at = ways + 4;
  while (load<i32>(at) !== way) at += 8;
  return load<i32>(at + 4);
}

/** The next step of a lead's work. */
function work(lead: Lead): void {
  const kind = lead.workKind;
  if (kind === SERVED || kind === WORKED_ON) endActivity(lead, now);
  else if (kind === DRAWING) drawOutcome(lead, now);
  else if (kind === DECIDED) decide(lead, lead.workSubject, now);
  else if (kind === TAKEN) serve(lead, now);
  else if (kind === STARTING) startFreely(lead, now);
  else if (kind === WAITING) waited(lead, now);
  else if (kind === TURNED_AWAY) turnAway(lead, now);
  else if (kind === BEGINNING) beginAll(lead, now);
  else if (kind === RESUMING) resume(lead, now);
}

function clockStrikes(line: ClockLine, lead: Lead): void {
  if (line.kind === FIRST_RESPONSE || line.kind === MAXIMUM_TIME) {
    miss(lead, line.level, line.kind === FIRST_RESPONSE);
  } else if (line.kind === TIMER_WAY) {
    if (meets(wayAt(line.subject).criterion, lead, line.level, now)) passOn(lead, line.subject);
  } else settleAndBegin(lead, now);
}

/** A promise is broken (T3): it is counted, and the lead takes the first open way that is drawn for it. */
function miss(lead: Lead, level: i32, isFirstResponse: bool): void {
  const visit = visitOf(lead, level);
  if (isFirstResponse && !isNaN(visit.responded)) return;
  const place = <i32>visit.stage;
  const stage = stageAt(place);
  visit.flags |= isFirstResponse ? MISSED_RESPONSE_FLAG : MISSED_MAXIMUM_FLAG;
  writeEvent(lead, now, isFirstResponse ? FIRST_RESPONSE_MISSED : MAXIMUM_TIME_MISSED, place);
  const way = firstOpen(isFirstResponse ? stage.firstResponseWays : stage.maximumTimeWays, lead, level, now);
  if (way >= 0) passOn(lead, way);
}

function passOn(lead: Lead, way: i32): void {
  if (isGoingRound(lead, now)) {
    markStuck(lead);
    return;
  }
  takeWay(lead, way, now, PASSED, -1);
  if (settle(lead, now)) beginAll(lead, now);
}
