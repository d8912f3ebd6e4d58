// What a lead's work is at. At most one thing of it is due at a time: a wait, a review, an effort, a decision.

import { WORK, nextDue, nextNumber, planEvent, planTimer } from './agenda';
import { NOTHING, Lead } from './leadRecords';
import { visitOf } from './leads';
import { activityAt } from './plan';
import { Activity } from './planRecords';
import { nextArrival } from './stream';
import { leaveQueue } from './queues';
import { isAnyStirred } from './stirring';
import { Crew, QUEUED } from './teamRecords';
import { free } from './teamTotals';
import { teamAt } from './teams';

/** The work of a lead of the stock begins with the run, or goes on after what was done before. */
export const BEGINNING: u8 = 1;
export const RESUMING: u8 = 13;
/** Waits for its assumed time, then for others of a batch. */
export const WAITING: u8 = 2;
/** Stands in a queue: 4, see `teams`. */
export const GATHERING: u8 = 5;
export const STARTING: u8 = 6;
/** Found the queue full. */
export const TURNED_AWAY: u8 = 7;
/** Somebody of a team has been found for it, and begins at once. */
export const TAKEN: u8 = 12;
/** Is worked on: by somebody of a team that is limited, or by whoever is there. */
export const SERVED: u8 = 8;
export const WORKED_ON: u8 = 9;
/** The outcome is to be drawn; or it has been, and its delay passes. */
export const DRAWING: u8 = 10;
export const DECIDED: u8 = 11;

let soon: usize = 0;
let soonNumber: u32 = 0;

export function clearWork(): void {
  soon = 0;
  isHeld = false;
}

/** Numbers the lead's work anew: what was planned before has no effect. */
export function beginWork(lead: Lead, kind: u8): void {
  lead.workKind = kind;
  lead.workNumber = nextNumber();
}

/**
 * Plans what the lead's work is at. What is due at once, and would be the very next thing to happen, does not go
 * through the agenda.
 */
export function planWork(lead: Lead, kind: u8, at: f64, now: f64): void {
  beginWork(lead, kind);
  if (at === Infinity) return;
  if (at === now && isNext(now)) {
    goOnSoon(lead);
    return;
  }
  const reference = (<u32>changetype<usize>(lead)) | WORK;
  // All who stood there before the run ask for people before any of them is taken on.
  if (kind === BEGINNING) planTimer(at, lead.workNumber, reference);
  else planEvent(at, lead.workNumber, reference);
}

/** Whether something else has yet to happen to another lead before anything that is planned now. */
let isHeld: bool = false;

/** Lets nothing be the very next thing for a while. */
export function hold(held: bool): void {
  isHeld = held;
}

/** Whether nothing else is to happen at this instant, so that what is planned for it would be the very next thing. */
export function isNext(now: f64): bool {
  if (soon !== 0 || isHeld || isAnyStirred()) return false;
  return nextDue() > (((<i64>now) << 1) | 1) && nextArrival() > now;
}

/** Lets the lead's work go on before anything in the agenda. */
export function goOnSoon(lead: Lead): void {
  soon = changetype<usize>(lead);
  soonNumber = lead.workNumber;
}

/** Whether something is to happen before anything in the agenda. */
export function isSomethingSoon(): bool {
  return soon !== 0;
}

/** The lead whose work goes on at once; 0 where it has lost its meaning. */
export function takeSoon(): usize {
  const lead = changetype<Lead>(soon);
  soon = 0;
  return lead.workNumber === soonNumber ? changetype<usize>(lead) : 0;
}

/** Leaving a stage ends what was planned or under way there (W3). */
export function cancelWork(lead: Lead, now: f64): void {
  const kind = lead.workKind;
  if (kind === NOTHING) return;
  countTime(lead, now);
  if (kind === QUEUED) leaveQueue(teamAt(lead.workSubject), lead, now);
  else if (kind === SERVED) free(changetype<Crew>(lead.workSubject), lead.since, now);
  else if (kind === TAKEN) free(changetype<Crew>(lead.workSubject), now, now);
  else if (kind === GATHERING) leaveGathering(activityAt(lead.workSubject), lead);
  lead.workKind = NOTHING;
  lead.workNumber = 0;
}

/** Counts the wait or the work that is under way, up to now. */
export function countTime(lead: Lead, now: f64): void {
  const kind = lead.workKind;
  const visit = visitOf(lead, lead.leaf);
  if (kind === SERVED || kind === WORKED_ON) visit.worked += <f32>(now - lead.since);
  else if (kind === QUEUED || kind === GATHERING || kind === WAITING) visit.waited += <f32>(now - lead.since);
}

/** The lead waits until so many others do. */
export function gather(activity: Activity, lead: Lead): void {
  const address = changetype<usize>(lead);
  lead.next = 0;
  lead.previous = activity.lastGathering;
  if (activity.lastGathering === 0) activity.firstGathering = address;
  else changetype<Lead>(activity.lastGathering).next = address;
  activity.lastGathering = address;
  activity.gathering += 1;
}

export function leaveGathering(activity: Activity, lead: Lead): void {
  if (lead.previous === 0) activity.firstGathering = lead.next;
  else changetype<Lead>(lead.previous).next = lead.next;
  if (lead.next === 0) activity.lastGathering = lead.previous;
  else changetype<Lead>(lead.next).previous = lead.previous;
  activity.gathering -= 1;
}
