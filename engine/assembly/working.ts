// Work on a lead (W1, W2): somebody begins, and is done.

import { settleAndBegin, beginAll } from './beginning';
import { afterOpenTime } from './calendars';
import { meets } from './criteria';
import { drawOutcome } from './deciding';
import { FOR_EFFORT, afterDelay, drawnMs, wordOf } from './draws';
import { ACTIVITY_ENDED, ACTIVITY_STARTED, GAVE_UP, OVERFLOWED, writeEvent } from './log';
import { NOTHING, Lead } from './leadRecords';
import { visitOf } from './leads';
import { lengthOf } from './lists';
import { firstOpenAround, isGoingRound, markStuck, setStatus, settle, takeWay } from './moving';
import { activityAt, stageAt, statusAfterContact, statusAfterWork, wayAt } from './plan';
import { Activity } from './planRecords';
import { currentActivity, joinQueue, planActivity } from './planActivity';
import { planSignal } from './planSignal';
import { purposeOf } from './random';
import { Crew } from './teamRecords';
import { countStart, free } from './teamTotals';
import { teamAt } from './teams';
import { DRAWING, SERVED, WORKED_ON, beginWork, isNext, planWork } from './work';

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
  if (activity.effort !== 0) {
    const purpose = purposeOf(activity.word, FOR_EFFORT);
    const ms = drawnMs(activity.effort, lead, wordOf(lead, lead.leaf), purpose);
    ends = crew.calendar === 0 ? now + ms : afterOpenTime(crew.calendar, now, ms);
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
  if (lead.workKind === SERVED) free(changetype<Crew>(lead.workSubject), lead.since, now);
  beginWork(lead, NOTHING);
  writeEvent(lead, now, ACTIVITY_ENDED, place);
  if (activityAt(place).makesContact && !bringStatus(lead, statusAfterContact, now)) return;
  if (visit.serial !== serial) return;
  const stage = stageAt(visit.stage);
  // The outcome after the last activity is drawn without a detour, where nothing else is to happen before it.
  if (now >= 0 && next === lengthOf(stage.activities) && isNext(now)) {
    if (lengthOf(stage.decisionWays) > 0) drawOutcome(lead, now);
  } else planActivity(lead, next, now);
}

/** Sets the status that work brings, and lets automatic ways see it. Returns false when the lead has ended. */
function bringStatus(lead: Lead, after: usize, now: f64): bool {
  const status = load<i32>(after + ((<usize>(<i32>lead.status + 1)) << 2));
  if (status < 0) return true;
  setStatus(lead, status, now);
  return settleAndBegin(lead, now);
}
