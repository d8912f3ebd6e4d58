// The queue of a team, in the order of priority, then due time or arrival.

import { meets } from './criteria';
import { NEVER, put, referenceOn, sequenceOn, sizeOf, takeTop, topNode } from './heap';
import { HAND_RAISER, Lead } from './leadRecords';
import { itemOf, lengthOf } from './lists';
import { stir } from './stirring';
import { QUEUED, Team } from './teamRecords';
import { queueAt } from './teams';

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
export function takeFirst(team: Team, now: f64): Lead {
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
