// Whose turn it is: people who are free take on the lead that is first in their team's queue.

import { OPENING, nextNumber, planTimer } from './agenda';
import { nextOpening } from './calendars';
import { Lead } from './leadRecords';
import { takeFirst } from './queues';
import { firstStirred, isAnyStirred, settleFirst, stir } from './stirring';
import { Crew, NO_CREW, Team } from './teamRecords';
import { crewAt, freeCrew } from './teams';

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
  while (isAnyStirred()) {
    const team = firstStirred();
    if (team.waiting > 0) {
      const crew = freeCrew(team, now);
      if (crew !== NO_CREW) {
        served = takeFirst(team, now);
        return crew;
      }
      team.mostWaiting = max(team.mostWaiting, team.waiting);
      awaitOpenings(team, now);
    }
    settleFirst();
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
