// The leads that come, one after another in the order of time, written ahead by the page in portions.

import { allocate } from './memory';

/** Asks the page for the next portion; how many there are, 0 when no more will come. */
export declare function moreArrivals(): i32;

@unmanaged
export class Arrival {
  at: f64;
  source: i32;
  ordinal: i32;
  /** The stages it enters, outermost first. */
  enters: usize;
  /** -1, or -2 less the stage that it was in when the run began. */
  parent: i32;
  /** The stage it begins in. */
  entry: i32;
  unused: i32;
}

let portion: usize = 0;
let count: i32 = 0;
let next: i32 = 0;
let comes: f64 = Infinity;

/** Makes room for portions; where they are to be written. */
export function beginStream(most: i32): usize {
  portion = allocate(<usize>most * offsetof<Arrival>());
  count = 0;
  next = 0;
  comes = Infinity;
  return portion;
}

export function arrivalBytes(): i32 {
  return offsetof<Arrival>();
}

/** When the next lead comes; Infinity: none will. */
export function nextArrival(): f64 {
  return comes;
}

export function currentArrival(): Arrival {
  return changetype<Arrival>(portion + <usize>next * offsetof<Arrival>());
}

/** Goes on to the next lead. */
export function advanceStream(): void {
  next += 1;
  lookAhead();
}

export function lookAhead(): void {
  if (next >= count) {
    count = moreArrivals();
    next = 0;
  }
  comes = count == 0 ? Infinity : currentArrival().at;
}
