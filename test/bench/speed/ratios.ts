import { cpuPerLead } from '../funnel12/figures.ts';
import type { ContestantName } from './contestant.ts';
import type { Rounds } from './rounds.ts';
import { spreadOf, type Spread } from './spread.ts';

/** Each rival against us, by CPU time a lead of the same round: C as ours ÷ theirs, the others as theirs ÷ ours. */
export function ratiosOf(rounds: Rounds): ReadonlyMap<ContestantName, Spread> {
  const ours = rounds.get('ours')!.map(cpuPerLead);
  const rivals = [...rounds].filter(([name]) => name !== 'ours');
  return new Map(
    rivals.map(([name, figures]) => {
      const theirs = figures.map(cpuPerLead);
      const values = theirs.map((cost, round) => (name === 'c' ? ours[round]! / cost : cost / ours[round]!));
      return [name, spreadOf(values)];
    }),
  );
}
