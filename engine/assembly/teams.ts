// Teams with head-count (rule W2): people with working hours.

import { isOpenAt } from './calendars';
import { newHeap } from './heap';
import { lengthOf, List } from './lists';
import { allocateZeros } from './memory';
import { beginStirring } from './stirring';
import { Crew, NO_CREW, Queue, Team, WAIT_BINS } from './teamRecords';

let teams: usize = 0;
export let teamCount: i32 = 0;
export let warmUp: f64 = 0;

export function beginTeams(count: i32, warmUpEnds: f64): void {
  teams = allocateZeros(<usize>count * offsetof<Team>());
  teamCount = count;
  warmUp = warmUpEnds;
  beginStirring(count);
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

export function crewAt(team: Team, n: i32): Crew {
  return changetype<Crew>(team.crews + <usize>n * offsetof<Crew>());
}

export function queueAt(team: Team, n: i32): Queue {
  return changetype<Queue>(team.queues + <usize>n * offsetof<Queue>());
}

/** Whether the team has so many people and no more. */
export function isLimited(place: i32): bool {
  return place >= 0 && teamAt(place).crewCount > 0;
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

/** A crew that has somebody free at work; 0: none has. */
export function freeCrew(team: Team, now: f64): usize {
  for (let n = 0; n < team.crewCount; n += 1) {
    const crew = crewAt(team, n);
    if (crew.busy < crew.people && (crew.calendar === 0 || isOpenAt(crew.calendar, now)))
      return changetype<usize>(crew);
  }
  return NO_CREW;
}
