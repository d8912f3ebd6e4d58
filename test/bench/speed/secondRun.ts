import { startProgram } from './programContestant.ts';
import { spreadOf, type Spread } from './spread.ts';

/** Whether a realm in which a run was made is slower for the next. */
export interface SecondRun {
  /** CPU time of the second, and of the third, run of one size ÷ that of the first, after a smaller run. */
  readonly second: Spread;
  readonly third: Spread;
  /** Second ÷ first in a realm in which nothing has run before. */
  readonly secondCold: Spread;
}

/** The run that warms up is so much smaller. */
const WARM_UP_PART = 10;

/** Makes the same run again and again in a fresh realm, a new one each round. */
export async function measureSecondRun(leads: number, rounds: number): Promise<SecondRun> {
  const warm: number[][] = [];
  const cold: number[][] = [];
  for (let round = 0; round < rounds; round += 1) {
    warm.push((await runsInFreshRealm([leads / WARM_UP_PART, leads, leads, leads])).slice(1));
    cold.push(await runsInFreshRealm([leads, leads]));
  }
  return {
    second: spreadOf(warm.map(([first, second]) => second! / first!)),
    third: spreadOf(warm.map(([first, , third]) => third! / first!)),
    secondCold: spreadOf(cold.map(([first, second]) => second! / first!)),
  };
}

async function runsInFreshRealm(sizes: readonly number[]): Promise<number[]> {
  const engine = startProgram('ours');
  const cpuMs: number[] = [];
  for (const leads of sizes) cpuMs.push((await engine.run({ leads, scale: 1 })).cpuMs);
  engine.close();
  return cpuMs;
}
