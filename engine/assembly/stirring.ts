// Teams that may be able to take somebody in: they are looked at once everything else of the instant is settled.

import { allocate } from './memory';
import { Team } from './teamRecords';

let stirred: usize = 0;
let stirredCount: i32 = 0;

export function beginStirring(teams: i32): void {
  stirred = allocate((<usize>teams) << 2);
  stirredCount = 0;
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

/** The team that was stirred first; there must be one. */
export function firstStirred(): Team {
  return changetype<Team>(load<u32>(stirred));
}

/** The first team can take nobody in any more. */
export function settleFirst(): void {
  firstStirred().isStirred = 0;
  stirredCount -= 1;
  for (let n = 0; n < stirredCount; n += 1)
    store<u32>(stirred + ((<usize>n) << 2), load<u32>(stirred + ((<usize>(n + 1)) << 2)));
}
