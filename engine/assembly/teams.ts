// Teams with head-count (rule W2): people with working hours, and one queue in the order of priority, then due time
// or arrival.

import { OPENING, nextNumber, planTimer } from './agenda';
import { isOpenAt, nextOpening, openTimeUntil } from './calendars';
import { meets } from './criteria';
import { Heap, NEVER, newHeap, put, referenceOn, sequenceOn, sizeOf, takeTop, topNode } from './heap';
import { HAND_RAISER, Lead } from './leads';
import { itemOf, lengthOf, List } from './lists';
import { allocate, allocateZeros } from './memory';

export const QUEUED: u8 = 4;
const NO_CREW: usize = 0;
/** Waits are counted in bins of 1/256 of their size; the first is for those of nought. */
export const WAIT_BINS = 10_242;

/** People with common working hours. */
@unmanaged
export class Crew {
  team: usize;
  people: i32;
  busy: i32;
  /** 0: around the clock. */
  calendar: usize;
  isAwaited: i32;
  /** An address must leave three bits for a tag. */
  unused: i32;
}

/** The leads of one class that wait: a line where the first comes first, else a heap by what is due. */
@unmanaged
class Queue {
  first: usize;
  last: usize;
  byDueTime: Heap;
}

@unmanaged
export class Team {
  crews: usize;
  crewCount: i32;
  /** -1: without limit. */
  queueLimit: i32;
  handRaisersFirst: i32;
  isFirstCome: i32;
  ruleCriteria: List;
  /** A list of stages for each rule. */
  ruleStages: List;
  queues: usize;
  classes: i32;
  waiting: i32;
  mostWaiting: i32;
  /** It may be able to take somebody in. */
  isStirred: i32;
  waitingSince: f64;
  queueMs: f64;
  busyMs: f64;
  starts: f64;
  waits: f64;
  waitMs: f64;
  overflows: f64;
  gaveUps: f64;
  waitCounts: usize;
}

let teams: usize = 0;
let teamCount: i32 = 0;
let warmUp: f64 = 0;
/** Teams that may be able to take somebody in. */
let stirred: usize = 0;
let stirredCount: i32 = 0;

export function beginTeams(count: i32, warmUpEnds: f64): void {
  teams = allocateZeros(<usize>count * offsetof<Team>());
  teamCount = count;
  warmUp = warmUpEnds;
  stirred = allocate((<usize>count) << 2);
  stirredCount = 0;
}

export function teamAt(place: i32): Team {
  return changetype<Team>(teams + <usize>place * offsetof<Team>());
}

/** A team without crews is no limit: it is not set at all. */
export function setTeam(
  place: i32,
  crewCount: i32,
  queueLimit: i32,
  handRaisersFirst: i32,
  isFirstCome: i32,
  ruleCriteria: List,
  ruleStages: List,
): void {
  const team = teamAt(place);
  team.crewCount = crewCount;
  team.crews = allocateZeros(<usize>crewCount * offsetof<Crew>());
  team.queueLimit = queueLimit;
  team.handRaisersFirst = handRaisersFirst;
  team.isFirstCome = isFirstCome;
  team.ruleCriteria = ruleCriteria;
  team.ruleStages = ruleStages;
  team.classes = (lengthOf(ruleCriteria) + 1) * (handRaisersFirst ? 2 : 1);
  team.queues = allocateZeros(<usize>team.classes * offsetof<Queue>());
  if (!isFirstCome) {
    for (let n = 0; n < team.classes; n += 1) queueAt(team, n).byDueTime = newHeap(64);
  }
  team.waitCounts = allocateZeros(WAIT_BINS * 4);
}

export function setCrew(place: i32, n: i32, people: i32, calendar: usize): void {
  const team = teamAt(place);
  const crew = crewAt(team, n);
  crew.team = changetype<usize>(team);
  crew.people = people;
  crew.calendar = calendar;
}

function crewAt(team: Team, n: i32): Crew {
  return changetype<Crew>(team.crews + <usize>n * offsetof<Crew>());
}

function queueAt(team: Team, n: i32): Queue {
  return changetype<Queue>(team.queues + <usize>n * offsetof<Queue>());
}

/** Whether the team has so many people and no more. */
export function isLimited(place: i32): bool {
  return place >= 0 && teamAt(place).crewCount > 0;
}

/** The class of a lead: the first rule that holds in its stage, hand-raisers before all others where that is so. */
export function classOf(team: Team, lead: Lead, stage: i32, level: i32, now: f64): i32 {
  const rules = lengthOf(team.ruleCriteria);
  let rank = 0;
  while (rank < rules && !isMet(team, rank, lead, stage, level, now)) rank += 1;
  return team.handRaisersFirst && !(lead.flags & HAND_RAISER) ? rank + rules + 1 : rank;
}

function isMet(team: Team, rule: i32, lead: Lead, stage: i32, level: i32, now: f64): bool {
  const stages = <usize>itemOf(team.ruleStages, rule);
  let counts = lengthOf(stages) === 0;
  for (let n = 0; n < lengthOf(stages) && !counts; n += 1) counts = itemOf(stages, n) === stage;
  return counts && meets(itemOf(team.ruleCriteria, rule), lead, level, now);
}

/** How many people could begin at once. */
export function freePeople(team: Team, now: f64): i32 {
  let free = 0;
  for (let n = 0; n < team.crewCount; n += 1) {
    const crew = crewAt(team, n);
    if (crew.busy < crew.people && (crew.calendar === 0 || isOpenAt(crew.calendar, now)))
      free += crew.people - crew.busy;
  }
  return free;
}

/** Puts the lead, whose work number is new, into its place in the queue. */
export function join(team: Team, lead: Lead, rank: i32, due: f64, now: f64): void {
  const queue = queueAt(team, rank);
  lead.priority = <u8>rank;
  if (team.isFirstCome) {
    lead.next = 0;
    lead.previous = queue.last;
    if (queue.last === 0) queue.first = changetype<usize>(lead);
    else changetype<Lead>(queue.last).next = changetype<usize>(lead);
    queue.last = changetype<usize>(lead);
  } else {
    put(queue.byDueTime, due === Infinity ? NEVER : <i64>due, lead.workNumber, <u32>changetype<usize>(lead));
  }
  countWaiting(team, 1, now);
  stir(team);
}

/** Takes the lead out of the queue, wherever it stands. */
export function leaveQueue(team: Team, lead: Lead, now: f64): void {
  if (team.isFirstCome) {
    const queue = queueAt(team, lead.priority);
    if (lead.previous === 0) queue.first = lead.next;
    else changetype<Lead>(lead.previous).next = lead.next;
    if (lead.next === 0) queue.last = lead.previous;
    else changetype<Lead>(lead.next).previous = lead.previous;
  }
  countWaiting(team, -1, now);
}

function countWaiting(team: Team, change: i32, now: f64): void {
  team.queueMs += <f64>team.waiting * (now - team.waitingSince);
  team.waitingSince = now;
  team.waiting += change;
}

/** The lead whose turn it is, taken out of the queue; there must be one. */
function takeFirst(team: Team, now: f64): Lead {
  let rank = -1;
  while (true) {
    rank += 1;
    const queue = queueAt(team, rank);
    if (team.isFirstCome) {
      if (queue.first === 0) continue;
      const lead = changetype<Lead>(queue.first);
      leaveQueue(team, lead, now);
      return lead;
    }
    while (sizeOf(queue.byDueTime) > 0) {
      const node = topNode(queue.byDueTime);
      const lead = changetype<Lead>(<usize>referenceOn(node));
      const number = sequenceOn(node);
      takeTop(queue.byDueTime);
      // Leads that left before their turn have another number by now.
      if (lead.workNumber !== number || lead.workKind !== QUEUED) continue;
      leaveQueue(team, lead, now);
      return lead;
    }
  }
}

/** Notes that the team may be able to take somebody in. */
export function stir(team: Team): void {
  if (team.isStirred) return;
  team.isStirred = 1;
  store<u32>(stirred + ((<usize>stirredCount) << 2), <u32>changetype<usize>(team));
  stirredCount += 1;
}

export function isAnyStirred(): bool {
  return stirredCount > 0;
}

let served: Lead = changetype<Lead>(0);
/** The lead whose turn it is now; see `nextServed`. */
export function servedLead(): Lead {
  return served;
}

/**
 * The crew of a stirred team that has somebody free for the lead that is first in its queue, which is taken out;
 * 0 where no team can begin anything.
 */
export function nextServed(now: f64): usize {
  while (stirredCount > 0) {
    const team = changetype<Team>(load<u32>(stirred));
    if (team.waiting > 0) {
      const crew = freeCrew(team, now);
      if (crew !== NO_CREW) {
        served = takeFirst(team, now);
        return crew;
      }
      team.mostWaiting = max(team.mostWaiting, team.waiting);
      awaitOpenings(team, now);
    }
    team.isStirred = 0;
    stirredCount -= 1;
    for (let n = 0; n < stirredCount; n += 1)
      store<u32>(stirred + ((<usize>n) << 2), load<u32>(stirred + ((<usize>(n + 1)) << 2)));
  }
  return NO_CREW;
}

/** A crew that has somebody free at work; 0: none has. */
export function freeCrew(team: Team, now: f64): usize {
  for (let n = 0; n < team.crewCount; n += 1) {
    const crew = crewAt(team, n);
    if (crew.busy < crew.people && (crew.calendar === 0 || isOpenAt(crew.calendar, now)))
      return changetype<usize>(crew);
  }
  return NO_CREW;
}

/** Somebody waits: the team is looked at again when people who are not at work now come. */
function awaitOpenings(team: Team, now: f64): void {
  for (let n = 0; n < team.crewCount; n += 1) {
    const crew = crewAt(team, n);
    if (crew.busy >= crew.people || crew.calendar === 0 || crew.isAwaited) continue;
    const opens = nextOpening(crew.calendar, now);
    if (opens === Infinity) continue;
    crew.isAwaited = 1;
    // Before events of that instant: whoever's patience ends just then is served.
    planTimer(opens, nextNumber(), (<u32>changetype<usize>(crew)) | OPENING);
  }
}

export function crewArrives(crew: Crew): void {
  crew.isAwaited = 0;
  stir(changetype<Team>(crew.team));
}

/** Somebody of the crew is taken for a lead. */
export function reserve(crew: Crew): void {
  crew.busy += 1;
}

/** Somebody of the crew begins; the lead has waited so long. */
export function countStart(crew: Crew, waited: f64): void {
  const team = changetype<Team>(crew.team);
  team.starts += 1;
  if (waited > 0) team.waits += 1;
  team.waitMs += waited;
  const bin = waited < 1 ? 0 : min(WAIT_BINS - 1, <i32>(reinterpret<u64>(waited) >> 44) - (1023 << 8) + 1);
  const at = team.waitCounts + ((<usize>bin) << 2);
  store<u32>(at, load<u32>(at) + 1);
}

/** Somebody of the crew is free again, having worked since an instant. */
export function free(crew: Crew, since: f64, now: f64): void {
  crew.busy -= 1;
  const team = changetype<Team>(crew.team);
  team.busyMs += workedBetween(crew, since, now);
  if (team.waiting > 0) stir(team);
}

function workedBetween(crew: Crew, since: f64, now: f64): f64 {
  const from = max(since, warmUp);
  if (now <= from) return 0;
  return crew.calendar === 0
    ? now - from
    : openTimeUntil(crew.calendar, now) - openTimeUntil(crew.calendar, from);
}

/** What is not finished at the end of the run is counted up to there. */
export function countUnfinished(crew: Crew, since: f64, now: f64): void {
  changetype<Team>(crew.team).busyMs += workedBetween(crew, since, now);
}

/** From now on everything is counted anew. */
export function endWarmUp(now: f64): void {
  for (let place = 0; place < teamCount; place += 1) {
    const team = teamAt(place);
    team.waitingSince = now;
    team.mostWaiting = team.waiting;
    team.queueMs = 0;
    team.busyMs = 0;
    team.starts = 0;
    team.waits = 0;
    team.waitMs = 0;
    team.overflows = 0;
    team.gaveUps = 0;
    if (team.waitCounts) memory.fill(team.waitCounts, 0, WAIT_BINS * 4);
  }
}

/** One of a team's totals: queue, most waiting, busy, starts, waits, wait, overflows, gave up. */
export function teamTotal(place: i32, what: i32, now: f64): f64 {
  const team = teamAt(place);
  if (what === 0) return team.queueMs + <f64>team.waiting * max(0, now - team.waitingSince);
  if (what === 1) return <f64>team.mostWaiting;
  if (what === 2) return team.busyMs;
  if (what === 3) return team.starts;
  if (what === 4) return team.waits;
  if (what === 5) return team.waitMs;
  if (what === 6) return team.overflows;
  return team.gaveUps;
}

export function waitCountsOf(place: i32): usize {
  return teamAt(place).waitCounts;
}
