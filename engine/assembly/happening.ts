// What is due happens: clocks strike, work goes on, signals come, patience ends.

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
  forgetEntry,
} from './agenda';
import { beginAll, settleAndBegin } from './beginning';
import { ClockLine, FIRST_RESPONSE, MAXIMUM_TIME, TIMER_WAY, ownerOf, strike } from './clocks';
import { meets } from './criteria';
import { decide, drawOutcome } from './deciding';
import { referenceOn, sequenceOn, takeTop, topNode } from './heap';
import { Lead } from './leadRecords';
import { scoreOf, visitOf } from './leads';
import {
  FIRST_RESPONSE_MISSED,
  MAXIMUM_TIME_MISSED,
  MISSED_MAXIMUM_FLAG,
  MISSED_RESPONSE_FLAG,
  PASSED,
  writeEvent,
} from './log';
import { firstOpen, isGoingRound, markStuck, settle, takeWay } from './moving';
import { stageAt, wayAt } from './plan';
import { Activity } from './planRecords';
import { refer } from './referring';
import { takeSignal, watchScore } from './signalling';
import { crewArrives } from './serving';
import { Crew, QUEUED } from './teamRecords';
import { endWarmUp } from './teamTotals';
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
} from './work';

/** Takes what is due next out of the agenda and lets it happen; false where it has lost its meaning. */
export function happen(at: f64): bool {
  const node = topNode(agenda);
  const reference = referenceOn(node);
  const number = sequenceOn(node);
  const tag = reference & TAGS;
  const address = <usize>(reference & ~TAGS);
  takeTop(agenda);
  if (tag === CLOCK_LINE) {
    const line = changetype<ClockLine>(address);
    const struck = strike(line, at, number);
    if (struck === 0) return false;
    clockStrikes(line, ownerOf(line, struck), at);
    return true;
  }
  const lead = changetype<Lead>(address);
  // What was planned for a visit that has ended meanwhile has no effect (W3).
  if (tag === WORK) {
    if (lead.workNumber !== number) return false;
    work(lead, at);
  } else if (tag === NEXT_SIGNAL) {
    if (lead.row < 0 || scoreOf(lead).signalNumber !== number) return false;
    takeSignal(lead, at);
  } else if (tag === SCORE_FALL) {
    if (lead.row < 0 || scoreOf(lead).fallNumber !== number) return false;
    watchScore(lead, at);
    settleAndBegin(lead, at);
  } else if (tag === ENTRY) {
    return entryIsDue(changetype<Entry>(address), at);
  } else if (tag === OPENING) {
    crewArrives(changetype<Crew>(address));
  } else if (tag === BATCH) {
    handOverBatch(changetype<Activity>(address), at);
  } else if (tag === WARM_UP) {
    endWarmUp(at);
  }
  return true;
}

function entryIsDue(entry: Entry, at: f64): bool {
  const lead = changetype<Lead>(entry.lead);
  const level = <i32>entry.level;
  const subject = entry.subject;
  const number = entry.number;
  const isPatience = entry.kind === PATIENCE;
  forgetEntry(entry);
  if (lead.row < 0) return false;
  if (isPatience) {
    if (lead.workNumber !== number || lead.workKind !== QUEUED) return false;
    giveUp(lead, subject, at);
    return true;
  }
  if (visitOf(lead, level).serial !== number) return false;
  refer(lead, level, subject, referralCounterOf(subject), at);
  return true;
}

/** Where the referrals along a way are counted within a lead. */
function referralCounterOf(way: i32): i32 {
  const ways = stageAt(wayAt(way).from).referralWays;
  let at = ways + 4;
  while (load<i32>(at) !== way) at += 8;
  return load<i32>(at + 4);
}

/** The next step of a lead's work. */
export function work(lead: Lead, now: f64): void {
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

function clockStrikes(line: ClockLine, lead: Lead, now: f64): void {
  if (line.kind === FIRST_RESPONSE || line.kind === MAXIMUM_TIME) {
    miss(lead, line.level, line.kind === FIRST_RESPONSE, now);
  } else if (line.kind === TIMER_WAY) {
    if (meets(wayAt(line.subject).criterion, lead, line.level, now)) passOn(lead, line.subject, now);
  } else settleAndBegin(lead, now);
}

/** A promise is broken (T3): it is counted, and the lead takes the first open way that is drawn for it. */
function miss(lead: Lead, level: i32, isFirstResponse: bool, now: f64): void {
  const visit = visitOf(lead, level);
  if (isFirstResponse && !isNaN(visit.responded)) return;
  const place = <i32>visit.stage;
  const stage = stageAt(place);
  visit.flags |= isFirstResponse ? MISSED_RESPONSE_FLAG : MISSED_MAXIMUM_FLAG;
  writeEvent(lead, now, isFirstResponse ? FIRST_RESPONSE_MISSED : MAXIMUM_TIME_MISSED, place);
  const way = firstOpen(isFirstResponse ? stage.firstResponseWays : stage.maximumTimeWays, lead, level, now);
  if (way >= 0) passOn(lead, way, now);
}

function passOn(lead: Lead, way: i32, now: f64): void {
  if (isGoingRound(lead, now)) {
    markStuck(lead);
    return;
  }
  takeWay(lead, way, now, PASSED, -1);
  if (settle(lead, now)) beginAll(lead, now);
}
