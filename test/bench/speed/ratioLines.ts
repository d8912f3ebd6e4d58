import type { ContestantName } from './contestant.ts';
import { savingRatio } from './inChromium.ts';
import type { SpeedOutcome } from './outcome.ts';
import { ratiosOf } from './ratios.ts';
import type { Spread } from './spread.ts';

/** A ratio that is kept, with what it means; null: it was not measured. */
export interface RatioLine {
  readonly name: Exclude<ContestantName, 'ours'> | 'dexieRows' | 'inFlight' | 'secondRun';
  readonly meaning: string;
  readonly spread: Spread | null;
}

/** The ratios of a bench, in the order in which they are printed and kept. */
export function ratioLines({ rounds, inFlight, secondRun, chromium }: SpeedOutcome): readonly RatioLine[] {
  const rivals = ratiosOf(rounds);
  const of = (name: ContestantName) => rivals.get(name) ?? null;
  return [
    { name: 'c', meaning: 'ours ÷ C', spread: of('c') },
    { name: 'simpy', meaning: 'SimPy ÷ ours', spread: of('simpy') },
    { name: 'xstateSend', meaning: 'XState actor.send ÷ ours', spread: of('xstateSend') },
    {
      name: 'xstateSendAfter',
      meaning: 'XState actor.send with after ÷ ours',
      spread: of('xstateSendAfter'),
    },
    {
      name: 'xstateTransition',
      meaning: 'XState transition() ÷ ours',
      spread: of('xstateTransition'),
    },
    { name: 'objectPerLead', meaning: 'an object a lead ÷ ours', spread: of('objectPerLead') },
    {
      name: 'dexieRows',
      meaning: 'log saved, rows/s: chunks ÷ bulkAdd',
      spread: chromium?.save ? savingRatio(chromium.save) : null,
    },
    { name: 'inFlight', meaning: 'ours, many inside ÷ few', spread: inFlight?.ratio ?? null },
    { name: 'oursWithLog', meaning: 'ours, the whole log kept ÷ ours', spread: of('oursWithLog') },
    { name: 'secondRun', meaning: 'ours, second run ÷ first', spread: secondRun?.second ?? null },
  ];
}
