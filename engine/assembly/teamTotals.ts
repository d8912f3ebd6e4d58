// Who is busy, and what a team has done so far.

import { openTimeUntil } from './calendars';
import { stir } from './stirring';
import { Crew, Team, WAIT_BINS } from './teamRecords';
import { teamAt, teamCount, warmUp } from './teams';

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
