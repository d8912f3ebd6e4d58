import { buildC } from './cContestant.ts';
import { MissingContestant, type Contestant, type ContestantName } from './contestant.ts';
import type { Part } from './options.ts';
import { startProgram } from './programContestant.ts';
import { findSimpy } from './simpyContestant.ts';

/** A contestant with its name, and how many leads it runs. */
export interface Entrant extends Contestant {
  readonly name: ContestantName;
  readonly leads: number;
}

/** XState takes so long that it runs a tenth of the leads; its time is counted by the lead. */
const XSTATE_PART = 10;

const order: readonly ContestantName[] = [
  'ours',
  'oursWithLog',
  'c',
  'simpy',
  'objectPerLead',
  'xstateSend',
  'xstateSendAfter',
  'xstateTransition',
];

/** Our engine and the rivals that are wanted and on this machine; says which are missing and what to do about it. */
export async function enterContestants(
  leads: number,
  wanted: readonly Part[],
  say: (sentence: string) => void,
): Promise<readonly Entrant[]> {
  const entrants: Entrant[] = [];
  for (const name of order) {
    if (name !== 'ours' && !wanted.includes(name)) continue;
    try {
      const part = name.startsWith('xstate') ? XSTATE_PART : 1;
      entrants.push({ ...(await enter(name)), name, leads: Math.ceil(leads / part) });
    } catch (error) {
      if (!(error instanceof MissingContestant)) throw error;
      say(error.message);
    }
  }
  return entrants;
}

function enter(name: ContestantName): Contestant | Promise<Contestant> {
  return name === 'c' ? buildC() : name === 'simpy' ? findSimpy() : startProgram(name);
}
