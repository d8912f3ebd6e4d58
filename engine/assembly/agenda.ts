// What is due, in the order (instant, the machine's own timers first, as planned). A node names who it belongs to by
// an address and a tag in its low bits; what was planned and has lost its meaning is found by its number.

import { allocate } from './memory';
import { Heap, leastKey, newHeap, put } from './heap';
import { Lead } from './leadRecords';

/** Tags: the head of a line of clocks, a lead's work, signal or falling score, an entry, a crew, the warm-up, a batch. */
export const CLOCK_LINE: u32 = 0;
export const WORK: u32 = 1;
export const NEXT_SIGNAL: u32 = 2;
export const SCORE_FALL: u32 = 3;
export const ENTRY: u32 = 4;
export const OPENING: u32 = 5;
export const WARM_UP: u32 = 6;
export const BATCH: u32 = 7;
export const TAGS: u32 = 7;

export let agenda: Heap = changetype<Heap>(0);
let lastNumber: u32 = 0;
let firstFreeEntry: usize = 0;

/** Something that is due for a visit or a place in a queue, of which a lead may have several. */
@unmanaged
export class Entry {
  lead: usize;
  /** Of the visit or of the work it belongs to. */
  number: u32;
  subject: i32;
  kind: u8;
  level: u8;
  unused: u16;
}
export const REFERRAL: u8 = 0;
export const PATIENCE: u8 = 1;

export function clearAgenda(horizonMs: f64): void {
  horizon = horizonMs;
  agenda = newHeap(1_024);
  lastNumber = 0;
  firstFreeEntry = 0;
}

/** Numbers what is planned and what begins; never 0. */
export function nextNumber(): u32 {
  lastNumber += 1;
  return lastNumber;
}

/** Twice the instant of what is due next, and one more where it is no timer; NEVER where nothing is. */
export function nextDue(): i64 {
  return leastKey(agenda);
}

/** The end of the run: what is due then or later never is, and takes no place here. */
let horizon: f64 = 0;

export function planTimer(at: f64, number: u32, reference: u32): void {
  if (at < horizon) put(agenda, (<i64>at) << 1, number, reference);
}

export function planEvent(at: f64, number: u32, reference: u32): void {
  if (at < horizon) put(agenda, ((<i64>at) << 1) | 1, number, reference);
}

export function planEntry(at: f64, kind: u8, lead: Lead, level: i32, number: u32, subject: i32): void {
  if (at >= horizon) return;
  if (firstFreeEntry === 0) addEntries();
  const entry = changetype<Entry>(firstFreeEntry);
  firstFreeEntry = entry.lead;
  entry.lead = changetype<usize>(lead);
  entry.number = number;
  entry.subject = subject;
  entry.kind = kind;
  entry.level = <u8>level;
  planEvent(at, nextNumber(), (<u32>changetype<usize>(entry)) | ENTRY);
}

/** Gives an entry back; what it says stays readable until another is planned. */
export function forgetEntry(entry: Entry): void {
  entry.lead = firstFreeEntry;
  firstFreeEntry = changetype<usize>(entry);
}

function addEntries(): void {
  const block = allocate(256 * offsetof<Entry>());
  for (let n = 255; n >= 0; n -= 1) forgetEntry(changetype<Entry>(block + <usize>n * offsetof<Entry>()));
}
