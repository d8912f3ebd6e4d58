// Clocks of visits: promises, timer ways, retests. Every clock of one kind has the same length, so those that run
// form a line in the order in which they end, and only its head stands in the agenda; a clock that is stopped leaves
// its line at once. That is what makes clocks cheap, most of which never strike.

import { CLOCK_LINE, nextNumber, planTimer } from './agenda';
import { afterOpenTime } from './calendars';
import { Lead } from './leadRecords';
import { TIMER_BYTES, timersAt, timerSlots } from './leads';
import { allocate } from './memory';

export const FIRST_RESPONSE = 0;
export const MAXIMUM_TIME = 1;
export const TIMER_WAY = 2;

/** All running clocks of one kind. */
@unmanaged
export class ClockLine {
  kind: i32;
  /** Which of its level's clocks it is. */
  slot: i32;
  level: i32;
  /** The stage or way it is about. */
  subject: i32;
  ms: f64;
  calendar: usize;
  first: usize;
  last: usize;
  isPlanned: i32;
}

/** One running clock, inside its lead. */
@unmanaged
export class Clock {
  ends: f64;
  next: usize;
  previous: usize;
  /** 0: it does not run. */
  line: usize;
  number: u32;
}

export function clockLine(kind: i32, slot: i32, level: i32, subject: i32, ms: f64, calendar: usize): usize {
  const line = changetype<ClockLine>(allocate(offsetof<ClockLine>()));
  line.kind = kind;
  line.slot = slot;
  line.level = level;
  line.subject = subject;
  line.ms = ms;
  line.calendar = calendar;
  line.first = 0;
  line.last = 0;
  line.isPlanned = 0;
  return changetype<usize>(line);
}

export function clockOf(lead: Lead, level: i32, slot: i32): Clock {
  return changetype<Clock>(changetype<usize>(lead) + timersAt(level) + <usize>slot * TIMER_BYTES);
}

/** The lead that a clock of a line belongs to. */
export function ownerOf(line: ClockLine, clock: usize): Lead {
  return changetype<Lead>(clock - timersAt(line.level) - <usize>line.slot * TIMER_BYTES);
}

export function startClock(address: usize, lead: Lead, now: f64): void {
  const line = changetype<ClockLine>(address);
  const ends = line.calendar === 0 ? now + line.ms : afterOpenTime(line.calendar, now, line.ms);
  if (ends === Infinity) return;
  const clock = clockOf(lead, line.level, line.slot);
  const here = changetype<usize>(clock);
  clock.ends = ends;
  clock.line = address;
  clock.number = nextNumber();
  clock.next = 0;
  clock.previous = line.last;
  if (line.last === 0) line.first = here;
  else changetype<Clock>(line.last).next = here;
  line.last = here;
  if (!line.isPlanned) planHead(line);
}

/** Stops every clock of a level. */
export function stopClocks(lead: Lead, level: i32): void {
  const slots = timerSlots(level);
  for (let slot = 0; slot < slots; slot += 1) {
    const clock = clockOf(lead, level, slot);
    if (clock.line !== 0) stop(clock);
  }
}

function stop(clock: Clock): void {
  const line = changetype<ClockLine>(clock.line);
  if (clock.previous === 0) line.first = clock.next;
  else changetype<Clock>(clock.previous).next = clock.next;
  if (clock.next === 0) line.last = clock.previous;
  else changetype<Clock>(clock.next).previous = clock.previous;
  clock.line = 0;
}

function planHead(line: ClockLine): void {
  line.isPlanned = line.first !== 0 ? 1 : 0;
  if (line.first === 0) return;
  const head = changetype<Clock>(line.first);
  planTimer(head.ends, head.number, (<u32>changetype<usize>(line)) | CLOCK_LINE);
}

/** The clock that strikes now, stopped; 0 where the one that was planned has been stopped before. */
export function strike(line: ClockLine, at: f64, number: u32): usize {
  const first = line.first;
  let struck: usize = 0;
  if (first !== 0) {
    const head = changetype<Clock>(first);
    if (head.ends === at && head.number === number) {
      struck = first;
      stop(head);
    }
  }
  planHead(line);
  return struck;
}
