// What is planned of the work on a lead: waiting for it, for a batch, and for somebody in a queue (W1, W2).

import { BATCH, PATIENCE, nextNumber, planEntry, planEvent } from './agenda';
import { clockOf } from './clocks';
import { meets } from './criteria';
import { FOR_PATIENCE, FOR_WAIT, afterDelay, wordOf } from './draws';
import { MISSED_MAXIMUM_FLAG, MISSED_RESPONSE_FLAG, QUEUED as QUEUED_EVENT, writeEvent } from './log';
import { Lead } from './leadRecords';
import { maximumSlot, responseSlot, visitOf } from './leads';
import { itemOf, lengthOf } from './lists';
import { firstOpenAround } from './moving';
import { activityAt, stageAt, wayAt } from './plan';
import { Activity } from './planRecords';
import { purposeOf } from './random';
import { classOf, join } from './queues';
import { Crew, QUEUED } from './teamRecords';
import { reserve } from './teamTotals';
import { freeCrew, freePeople, isLimited, teamAt } from './teams';
import {
  BEGINNING,
  DRAWING,
  GATHERING,
  RESUMING,
  STARTING,
  TAKEN,
  TURNED_AWAY,
  WAITING,
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
    if (activity.wait === 0 || isLimited(activity.team)) waitForBatch(lead, activity, itemOf(list, n), now);
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
export function currentActivity(lead: Lead): i32 {
  return itemOf(stageAt(visitOf(lead, lead.leaf).stage).activities, lead.workPlace);
}

/** The assumed wait is over. */
export function waited(lead: Lead, now: f64): void {
  const place = currentActivity(lead);
  waitForBatch(lead, activityAt(place), place, now);
}

/** Leads may wait for each other: until a minute of the day or week, or until so many are there. */
function waitForBatch(lead: Lead, activity: Activity, place: i32, now: f64): void {
  if (activity.batchTimesCount === 0 && activity.batchLeads < 2) {
    handOver(lead, activity, true, now);
    return;
  }
  beginWork(lead, GATHERING);
  lead.workSubject = place;
  gather(activity, lead);
  if (activity.batchTimesCount > 0) {
    if (activity.isBatchPlanned) return;
    activity.isBatchPlanned = 1;
    planEvent(nextBatch(activity, now), nextNumber(), (<u32>changetype<usize>(activity)) | BATCH);
  } else if (activity.gathering === activity.batchLeads) handOverBatch(activity, now);
}

/** All who have gathered go on together: everybody is in the queue before anybody is taken on. */
export function handOverBatch(activity: Activity, now: f64): void {
  activity.isBatchPlanned = 0;
  while (activity.firstGathering !== 0) {
    const member = changetype<Lead>(activity.firstGathering);
    leaveGathering(activity, member);
    handOver(member, activity, false, now);
  }
}

function nextBatch(activity: Activity, now: f64): f64 {
  let place = activity.batchHint;
  while (place < activity.batchTimesCount && batchTime(activity, place) < now) place += 1;
  activity.batchHint = place;
  return place < activity.batchTimesCount ? batchTime(activity, place) : Infinity;
}

function batchTime(activity: Activity, place: i32): f64 {
  return load<f64>(activity.batchTimes + ((<usize>place) << 3));
}

/** The work goes to whoever does it: to a queue, or at once. */
function handOver(lead: Lead, activity: Activity, isAlone: bool, now: f64): void {
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
  if (isAlone && team.waiting === 0 && isNext(now)) {
    const crew = freeCrew(team, now);
    if (crew !== 0) {
      beginWork(lead, TAKEN);
      lead.workSubject = <i32>crew;
      reserve(changetype<Crew>(crew));
      goOnSoon(lead);
      return;
    }
  }
  joinQueue(lead, activity, now);
}

/** Puts the lead into the queue of the team; its patience begins. */
export function joinQueue(lead: Lead, activity: Activity, now: f64): void {
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

/** When the earliest promise to the lead is due, or was; Infinity where there is none. */
function dueOf(lead: Lead): f64 {
  let due: f64 = Infinity;
  for (let level: i32 = lead.leaf; level >= 0; level -= 1) {
    const visit = visitOf(lead, level);
    const response = responseSlot(level);
    const maximum = maximumSlot(level);
    if (response >= 0 && isNaN(visit.responded))
      due = min(due, promiseEnds(lead, level, response, visit.flags & MISSED_RESPONSE_FLAG));
    if (maximum >= 0) due = min(due, promiseEnds(lead, level, maximum, visit.flags & MISSED_MAXIMUM_FLAG));
  }
  return due;
}

/** A clock that has struck still says when that was. */
function promiseEnds(lead: Lead, level: i32, slot: i32, isMissed: i32): f64 {
  const clock = clockOf(lead, level, slot);
  return clock.line !== 0 || isMissed ? clock.ends : Infinity;
}
