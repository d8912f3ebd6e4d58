// The rows of the plan: numbers, one after another. References are indices, -1 stands for none; lists and samplers are
// addresses, 0 stands for none.

import { List } from './lists';

/** A length of time that is drawn. */
@unmanaged
export class Delay {
  sampler: usize;
  calendar: usize;
  unitMs: f64;
}

@unmanaged
export class Stage {
  /** A word of its id, for its draws. */
  word: i32;
  isGate: i32;
  isEnd: i32;
  depth: i32;
  statusOnEntry: i32;
  /** A gate's ways in the order they are tried, else the automatic ones. */
  waysAtOnce: List;
  decisionWays: List;
  referralWays: List;
  firstResponseWays: List;
  maximumTimeWays: List;
  overflowWays: List;
  patienceWays: List;
  activities: List;
  signals: List;
  /** Rates of the signals, a number each: so many a millisecond. */
  signalRates: usize;
  /** Promises in the order they are tried: criterion, clock of the first response, clock of the maximum time. */
  promises: List;
  /** Its other clocks in the order in which they start: timer ways, then retests. */
  clocks: List;
  promisesResponse: i32;
  /** Whether the work on leads that stood here before the run is still to be done. */
  stockAwaitsWork: i32;
  /** Cumulated shares of its decision ways, where they are the same for every lead and always open; else 0. */
  fixedShares: usize;
  /** What success paths go through before: for each stage a lead may begin in, that stage and a list of stages. */
  expects: List;
}

export const ADVANCE = 0;
export const RECYCLE = 1;
export const WIN = 4;

@unmanaged
export class Way {
  word: i32;
  from: i32;
  fromDepth: i32;
  to: i32;
  kind: i32;
  criterion: i32;
  countsRounds: i32;
  /** Its place among the ways whose rounds are counted. */
  counter: i32;
  maximumRounds: i32;
  resetsScore: i32;
  isHandOff: i32;
  reasonStart: i32;
  reasonCount: i32;
  keepDepth: i32;
  enters: List;
  /** Pairs of criterion and place in `modifierShares`. */
  modifiers: List;
  modifierShares: usize;
  delay: usize;
  /** -1: what the others leave over. */
  share: f64;
}

@unmanaged
export class Activity {
  word: i32;
  isPersonal: i32;
  makesContact: i32;
  criterion: i32;
  team: i32;
  batchLeads: i32;
  batchTimes: usize;
  batchTimesCount: i32;
  /** Where the next batch was found last. */
  batchHint: i32;
  wait: usize;
  effort: usize;
  /** Leads that wait for each other. */
  gathering: i32;
  firstGathering: usize;
  lastGathering: usize;
  /** Whether the time at which they go on is in the agenda. */
  isBatchPlanned: i32;
  /** An address must leave three bits for a tag. */
  unused: i32;
}

@unmanaged
export class Signal {
  /** 0 engagement, 1 intent. */
  component: i32;
  isHandRaise: i32;
  modifiers: List;
  modifierFactors: usize;
  /** Fields it sets, and the values one after another. */
  sets: List;
  setValues: usize;
  points: f64;
  /** Its place among the signals that are counted; -1: nobody asks. */
  counter: i32;
}

@unmanaged
export class Source {
  word: i32;
  /** Five words an attribute: field, word, criterion, sampler or 0, how many values. */
  attributes: List;
  /** For each attribute the address of its values and that of their cumulated shares. */
  values: List;
}
