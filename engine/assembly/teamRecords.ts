// What a team, its crews and its queues are, as stretches of memory.

import { Heap } from './heap';
import { List } from './lists';

/** What the work of a lead is at that stands in a queue. */
export const QUEUED: u8 = 4;

/** Nobody. */
export const NO_CREW: usize = 0;

/** Waits are counted in bins of 1/256 of their size; the first is for those of nought. */
export const WAIT_BINS = 10_242;

/** People with common working hours. */
@unmanaged
export class Crew {
  team: usize;
  people: i32;
  busy: i32;
  /** 0: around the clock. */
  calendar: usize;
  isAwaited: i32;
  /** An address must leave three bits for a tag. */
  unused: i32;
}

/** The leads of one class that wait: a line where the first comes first, else a heap by what is due. */
@unmanaged
export class Queue {
  first: usize;
  last: usize;
  byDueTime: Heap;
}

@unmanaged
export class Team {
  crews: usize;
  crewCount: i32;
  /** -1: without limit. */
  queueLimit: i32;
  handRaisersFirst: i32;
  isFirstCome: i32;
  ruleCriteria: List;
  /** A list of stages for each rule. */
  ruleStages: List;
  queues: usize;
  classes: i32;
  waiting: i32;
  mostWaiting: i32;
  /** It may be able to take somebody in. */
  isStirred: i32;
  waitingSince: f64;
  queueMs: f64;
  busyMs: f64;
  starts: f64;
  waits: f64;
  waitMs: f64;
  overflows: f64;
  gaveUps: f64;
  waitCounts: usize;
}
