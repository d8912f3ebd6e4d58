// Work on a lead (W1, W2): activities one after another, each waited for, begun by somebody and done.

import { PATIENCE, planEntry } from './agenda';
import { beginAll, settleAndBegin } from './beginning';
import { ClockLine, FIRST_RESPONSE, MAXIMUM_TIME, clockOf } from './clocks';
import { meets } from './criteria';
import { FOR_EFFORT, FOR_PATIENCE, FOR_WAIT, afterDelay, drawnMs, wordOf } from './draws';
import {
  ACTIVITY_ENDED,
  ACTIVITY_STARTED,
  GAVE_UP,
  OVERFLOWED,
  QUEUED as QUEUED_EVENT,
  writeEvent,
} from './log';
import { NOTHING, timerSlots, visitOf, Lead } from './leads';
import { itemOf, lengthOf } from './lists';
import { firstOpenAround, isGoingRound, markStuck, setStatus, settle, takeWay } from './moving';
import { activityAt, stageAt, statusAfterContact, statusAfterWork, wayAt, Activity } from './plan';
import { purposeOf } from './random';
import { planSignal } from './signalling';
import { afterOpenTime } from './calendars';
import {
  Crew,
  QUEUED,
  classOf,
  free,
  countStart,
  freeCrew,
  freePeople,
  isAnyStirred,
  isLimited,
  join,
  reserve,
  teamAt,
} from './teams';
import {
  BEGINNING,
  DRAWING,
  GATHERING,
  RESUMING,
  REVIEWED,
  SERVED,
  STARTING,
  TAKEN,
  TURNED_AWAY,
  WAITING,
  WORKED_ON,
  beginWork,
  gather,
  goOnSoon,
  isNext,
  leaveGathering,
  planWork,
} from './work';

/** Plans the first activity at or after a place in the stage's list; without one, the outcome (W1). */
export function planActivity(lead: Lead, from: i32, now: f64): void {
  const level: i32 = lead.leaf;
  const stage = stageAt(visitOf(lead, level).stage);
  // Leads of the stock have stood there since before the run: what is still to be done begins with it.
  if (now < 0 && stage.stockAwaitsWork) {
    planWork(lead, BEGINNING, 0, now);
    return;
  }
  const list = stage.activities;
  for (let n = from; n < lengthOf(list); n += 1) {
    const activity = activityAt(itemOf(list, n));
    if (!meets(activity.criterion, lead, level, now)) continue;
    lead.workPlace = <u16>n;
    lead.since = now;
    if (now < 0) {
      planWork(lead, STARTING, now, now);
      return;
    }
    // Where a team is limited its queue takes the place of the wait that was assumed (W4).
    if (activity.wait == 0 || isLimited(activity.team)) waitForBatch(lead, activity, itemOf(list, n), now);
    else {
      const purpose = purposeOf(activity.word, FOR_WAIT);
      planWork(lead, WAITING, afterDelay(activity.wait, lead, wordOf(lead, level), purpose, now), now);
    }
    return;
  }
  if (now < 0) {
    planWork(lead, RESUMING, 0, now);
    return;
  }
  // An outcome is an event: timers of this instant come first, so it is planned even at once.
  if (lengthOf(stage.decisionWays) > 0) planWork(lead, DRAWING, now, now);
}

/** The activity that the lead is at. */
function currentActivity(lead: Lead): i32 {
  return itemOf(stageAt(visitOf(lead, lead.leaf).stage).activities, lead.workPlace);
}

/** The assumed wait is over. */
export function waited(lead: Lead, now: f64): void {
  const place = currentActivity(lead);
  waitForBatch(lead, activityAt(place), place, now);
}

/** Leads may wait for each other: until a minute of the day or week, or until so many are there. */
function waitForBatch(lead: Lead, activity: Activity, place: i32, now: f64): void {
  if (activity.batchTimesCount > 0) {
    const review = nextBatch(activity, now);
    if (review > now) {
      planWork(lead, REVIEWED, review, now);
      return;
    }
  }
  if (activity.batchLeads > 1) {
    beginWork(lead, GATHERING);
    lead.workSubject = place;
    gather(activity, lead);
    if (activity.gathering < activity.batchLeads) return;
    while (activity.firstGathering != 0) {
      const member = changetype<Lead>(activity.firstGathering);
      leaveGathering(activity, member);
      handOver(member, activity, now);
    }
    return;
  }
  handOver(lead, activity, now);
}

function nextBatch(activity: Activity, now: f64): f64 {
  let place = activity.batchHint;
  while (place < activity.batchTimesCount && load<f64>(activity.batchTimes + ((<usize>place) << 3)) < now)
    place += 1;
  activity.batchHint = place;
  return place < activity.batchTimesCount ? load<f64>(activity.batchTimes + ((<usize>place) << 3)) : Infinity;
}

/** It is time for the batch. */
export function reviewed(lead: Lead, now: f64): void {
  handOver(lead, activityAt(currentActivity(lead)), now);
}

/** The work goes to whoever does it: to a queue, or at once. */
function handOver(lead: Lead, activity: Activity, now: f64): void {
  const visit = visitOf(lead, lead.leaf);
  visit.waited += <f32>(now - lead.since);
  lead.since = now;
  if (!isLimited(activity.team)) {
    planWork(lead, STARTING, now, now);
    return;
  }
  const team = teamAt(activity.team);
  if (team.queueLimit >= 0) {
    const ahead = team.waiting - freePeople(team, now);
    if (ahead >= 0 && ahead >= team.queueLimit) {
      const way = firstOpenAround(stageAt(visit.stage).overflowWays, lead, now);
      if (way >= 0) {
        planWork(lead, TURNED_AWAY, now, now);
        return;
      }
    }
  }
  // Where somebody is free and nobody waits, the queue is as good as passed.
  if (team.waiting == 0 && !isAnyStirred() && isNext(now)) {
    const crew = freeCrew(team, now);
    if (crew != 0) {
      beginWork(lead, TAKEN);
      lead.workSubject = <i32>crew;
      reserve(changetype<Crew>(crew));
      goOnSoon(lead);
      return;
    }
  }
  joinQueue(lead, activity, now);
}

function joinQueue(lead: Lead, activity: Activity, now: f64): void {
  const level: i32 = lead.leaf;
  const visit = visitOf(lead, level);
  const team = teamAt(activity.team);
  const rank = classOf(team, lead, visit.stage, level, now);
  beginWork(lead, QUEUED);
  lead.workSubject = activity.team;
  if (team.waiting >= freePeople(team, now))
    writeEvent(lead, now, QUEUED_EVENT, itemOf(stageAt(visit.stage).activities, lead.workPlace));
  join(team, lead, rank, dueOf(lead), now);
  const patience = stageAt(visit.stage).patienceWays;
  for (let n = 0; n < lengthOf(patience); n += 1) {
    const way = wayAt(itemOf(patience, n));
    const purpose = purposeOf(way.word, FOR_PATIENCE + <i32>lead.workPlace);
    const ends = afterDelay(way.delay, lead, wordOf(lead, level), purpose, now);
    planEntry(ends, PATIENCE, lead, level, lead.workNumber, itemOf(patience, n));
  }
}

/** When the earliest promise to the lead is due; Infinity where there is none. */
function dueOf(lead: Lead): f64 {
  let due: f64 = Infinity;
  for (let level: i32 = lead.leaf; level >= 0; level -= 1) {
    const isAnswered = !isNaN(visitOf(lead, level).responded);
    for (let slot = 0; slot < timerSlots(); slot += 1) {
      const clock = clockOf(lead, level, slot);
      if (clock.line == 0) continue;
      const kind = changetype<ClockLine>(clock.line).kind;
      if (kind == MAXIMUM_TIME || (kind == FIRST_RESPONSE && !isAnswered)) due = min(due, clock.ends);
    }
  }
  return due;
}

/** The queue was full: the lead goes the way that is drawn for it, or joins where that has closed meanwhile. */
export function turnAway(lead: Lead, now: f64): void {
  const activity = activityAt(currentActivity(lead));
  const way = firstOpenAround(stageAt(visitOf(lead, lead.leaf).stage).overflowWays, lead, now);
  if (way < 0) {
    joinQueue(lead, activity, now);
    return;
  }
  teamAt(activity.team).overflows += 1;
  goBecause(lead, way, now, OVERFLOWED);
}

/** The lead's patience has ended: it goes, if the way is open. */
export function giveUp(lead: Lead, way: i32, now: f64): void {
  const taken = wayAt(way);
  if (!meets(taken.criterion, lead, taken.fromDepth, now)) return;
  teamAt(lead.workSubject).gaveUps += 1;
  goBecause(lead, way, now, GAVE_UP);
}

function goBecause(lead: Lead, way: i32, now: f64, kind: u8): void {
  if (isGoingRound(lead, now)) {
    markStuck(lead);
    return;
  }
  takeWay(lead, way, now, kind, -1);
  if (settle(lead, now)) beginAll(lead, now);
}

/** Somebody of a crew, already reserved, takes the lead on. */
export function serve(lead: Lead, now: f64): void {
  const crew = changetype<Crew>(lead.workSubject);
  const place = currentActivity(lead);
  const activity = activityAt(place);
  const wait = now - lead.since;
  const visit = visitOf(lead, lead.leaf);
  visit.waited += <f32>wait;
  countStart(crew, wait);
  lead.since = now;
  let ends = now;
  if (activity.effort != 0) {
    const purpose = purposeOf(activity.word, FOR_EFFORT);
    const ms = drawnMs(activity.effort, lead, wordOf(lead, lead.leaf), purpose);
    ends = crew.calendar == 0 ? now + ms : afterOpenTime(crew.calendar, now, ms);
  }
  start(lead, activity, place, SERVED, ends, now);
}

/** Work begins by whoever is there. */
export function startFreely(lead: Lead, now: f64): void {
  const place = currentActivity(lead);
  const activity = activityAt(place);
  lead.since = now;
  const purpose = purposeOf(activity.word, FOR_EFFORT);
  // What was done before the run is only written down: when it was is not known.
  const ends = now < 0 ? now : afterDelay(activity.effort, lead, wordOf(lead, lead.leaf), purpose, now);
  start(lead, activity, place, WORKED_ON, ends, now);
}

/** A lead of the stock whose work was done before the run goes on with it. */
export function resume(lead: Lead, now: f64): void {
  const stage = stageAt(visitOf(lead, lead.leaf).stage);
  if (lengthOf(stage.decisionWays) > 0) planWork(lead, DRAWING, now, now);
  else beginWork(lead, NOTHING);
  if (lengthOf(stage.signals) > 0) planSignal(lead, now);
}

/** Work on the lead begins: the first response, where a person does it. */
function start(lead: Lead, activity: Activity, place: i32, kind: u8, ends: f64, now: f64): void {
  writeEvent(lead, now, ACTIVITY_STARTED, place);
  planWork(lead, kind, ends, now);
  if (!activity.isPersonal) return;
  for (let level: i32 = lead.leaf; level >= 0; level -= 1) {
    const visit = visitOf(lead, level);
    if (isNaN(visit.responded)) visit.responded = now;
  }
  bringStatus(lead, statusAfterWork, now);
}

/** Work on the lead ends: the next activity follows, or the outcome. */
export function endActivity(lead: Lead, now: f64): void {
  const visit = visitOf(lead, lead.leaf);
  const place = currentActivity(lead);
  const next = <i32>lead.workPlace + 1;
  const serial = visit.serial;
  visit.worked += <f32>(now - lead.since);
  if (lead.workKind == SERVED) free(changetype<Crew>(lead.workSubject), lead.since, now);
  beginWork(lead, NOTHING);
  writeEvent(lead, now, ACTIVITY_ENDED, place);
  if (activityAt(place).makesContact && !bringStatus(lead, statusAfterContact, now)) return;
  if (visit.serial == serial) planActivity(lead, next, now);
}

/** Sets the status that work brings, and lets automatic ways see it. Returns false when the lead has ended. */
function bringStatus(lead: Lead, after: usize, now: f64): bool {
  const status = load<i32>(after + ((<usize>(<i32>lead.status + 1)) << 2));
  if (status < 0) return true;
  setStatus(lead, status, now);
  return settleAndBegin(lead, now);
}
