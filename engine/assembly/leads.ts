// The leads that are on their way. A lead is a stretch of memory with a fixed head and, behind it, only what this
// plan asks for: the score, fields, counts. The place of a lead that has ended is used again.

import { allocate, allocateZeros } from './memory';
import { depth, fieldCount, stageCount } from './plan';

export const RECYCLED: u8 = 1;
export const HAND_RAISER: u8 = 2;

/** What a lead's work is at; see `working`. */
export const NOTHING: u8 = 0;

@unmanaged
export class Lead {
  key: u64;
  /** Row of the lead in the log; -1: there is none here. */
  row: i32;
  /** Names what is planned as its work: an entry of the agenda with another number has no effect. */
  workNumber: u32;
  /** Neighbours in a queue, or the next free place. */
  next: usize;
  previous: usize;
  source: u16;
  status: i16;
  /** The stage it began in. */
  entry: u16;
  flags: u8;
  /** The level of the stage it is in, from 0; the stages around it are the levels above. */
  leaf: i8;
  /** How often an outcome was drawn in this visit: the numbers of their draws. */
  outcomeRound: u16;
  /** Moves made at one instant: a circle without time would otherwise never end. */
  moves: u16;
  workKind: u8;
  priority: u8;
  /** Which activity of its stage it is at. */
  workPlace: u16;
  /** The way it has decided for, or the crew that works on it. */
  workSubject: i32;
  /** How many leads it has referred. */
  children: i32;
  /** When it joined the queue, or when work on it began. */
  since: f64;
}

/** A lead's stay in one of the nested stages it is in. */
@unmanaged
export class Visit {
  entered: f64;
  /** The first start of work by a person; NaN: none yet. */
  responded: f64;
  /** Names this one visit among all; 0: it has ended. */
  serial: u32;
  stage: u16;
  flags: u8;
  unused: u8;
  /** Milliseconds in queues, and from starts to ends of work. */
  waited: f32;
  worked: f32;
}

@unmanaged
export class Score {
  fit: f64;
  engagement: f64;
  intent: f64;
  /** When the points were counted. */
  at: f64;
  /** Which pending fall of the score counts. */
  fallNumber: u32;
  signalNumber: u32;
  signalRound: u16;
  unused: u16;
  nextSignal: i32;
}

let atVisits: usize = 0;
let atTimers: usize = 0;
let atScore: usize = 0;
let atFields: usize = 0;
let atSignals: usize = 0;
let atRounds: usize = 0;
let atReferrals: usize = 0;
let atCounts: usize = 0;
let atMarks: usize = 0;
let leadBytes: usize = 0;
let timersPerLevel: i32 = 0;
/** Which of its clocks are those of a level's promises; -1: no stage makes such a promise. */
export let responseSlot: i32 = -1;
export let maximumSlot: i32 = -1;
let firstFree: usize = 0;

export const TIMER_BYTES: usize = 24;
const PAGE_LEADS = 512;
const MOST_PAGES = 131_072;
let pages: usize = 0;
let pageCount: i32 = 0;

/** How a lead is laid out in this run. */
export function layOutLeads(
  timerSlots: i32,
  slotOfResponse: i32,
  slotOfMaximum: i32,
  hasScore: i32,
  countedSignals: i32,
  countedWays: i32,
  referralWays: i32,
  marksSkips: i32,
): void {
  timersPerLevel = timerSlots;
  responseSlot = slotOfResponse;
  maximumSlot = slotOfMaximum;
  atVisits = offsetof<Lead>();
  atTimers = atVisits + <usize>depth * offsetof<Visit>();
  atScore = atTimers + <usize>(depth * timerSlots) * TIMER_BYTES;
  atFields = atScore + (hasScore ? offsetof<Score>() : 0);
  atSignals = atFields + ((<usize>fieldCount) << 3);
  atRounds = atSignals + ((<usize>countedSignals) << 1);
  atReferrals = atRounds + ((<usize>countedWays) << 1);
  atCounts = atReferrals + ((<usize>referralWays) << 1);
  atMarks = atCounts + <usize>stageCount;
  leadBytes = (atMarks + (marksSkips ? <usize>stageCount : 0) + 7) & ~7;
  firstFree = 0;
  pageCount = 0;
  pages = allocate(MOST_PAGES * 4);
}

export function bytesPerLead(): i32 {
  return <i32>leadBytes;
}

/** A lead with everything at its beginning. */
export function takeLead(): Lead {
  if (firstFree === 0) addPage();
  const lead = changetype<Lead>(firstFree);
  firstFree = lead.next;
  const address = changetype<usize>(lead);
  memory.fill(address, 0, leadBytes);
  lead.leaf = -1;
  lead.row = -1;
  for (let field = 0; field < fieldCount; field += 1) setField(lead, field, NaN);
  return lead;
}

export function releaseLead(lead: Lead): void {
  lead.row = -1;
  lead.workNumber = 0;
  for (let level = 0; level < depth; level += 1) visitOf(lead, level).serial = 0;
  if (atFields > atScore) {
    scoreOf(lead).fallNumber = 0;
    scoreOf(lead).signalNumber = 0;
  }
  lead.next = firstFree;
  firstFree = changetype<usize>(lead);
}

function addPage(): void {
  const page = allocateZeros(leadBytes * PAGE_LEADS);
  store<u32>(pages + ((<usize>pageCount) << 2), <u32>page);
  pageCount += 1;
  for (let n = PAGE_LEADS - 1; n >= 0; n -= 1) {
    const lead = changetype<Lead>(page + <usize>n * leadBytes);
    lead.row = -1;
    lead.next = firstFree;
    firstFree = changetype<usize>(lead);
  }
}

/** How many places there are, taken or free. */
export function leadPlaces(): i32 {
  return pageCount * PAGE_LEADS;
}

/** The lead at a place; its row is -1 where nobody is. */
export function leadAt(place: i32): Lead {
  const page = load<u32>(pages + ((<usize>(place / PAGE_LEADS)) << 2));
  return changetype<Lead>(<usize>page + <usize>(place % PAGE_LEADS) * leadBytes);
}

export function visitOf(lead: Lead, level: i32): Visit {
  return changetype<Visit>(changetype<usize>(lead) + atVisits + <usize>level * offsetof<Visit>());
}

/** Where the clocks of a level begin within a lead. */
export function timersAt(level: i32): usize {
  return atTimers + <usize>(level * timersPerLevel) * TIMER_BYTES;
}

export function timerSlots(): i32 {
  return timersPerLevel;
}

export function scoreOf(lead: Lead): Score {
  return changetype<Score>(changetype<usize>(lead) + atScore);
}

export function hasScores(): bool {
  return atFields > atScore;
}

export function fieldOf(lead: Lead, field: i32): f64 {
  return load<f64>(changetype<usize>(lead) + atFields + ((<usize>field) << 3));
}
export function setField(lead: Lead, field: i32, value: f64): void {
  store<f64>(changetype<usize>(lead) + atFields + ((<usize>field) << 3), value);
}
export function fieldsAt(lead: Lead): usize {
  return changetype<usize>(lead) + atFields;
}

export function signalsSeen(lead: Lead, counter: i32): i32 {
  return load<u16>(changetype<usize>(lead) + atSignals + ((<usize>counter) << 1));
}
export function countSignal(lead: Lead, counter: i32): void {
  const at = changetype<usize>(lead) + atSignals + ((<usize>counter) << 1);
  const seen = load<u16>(at);
  if (seen < 0xffff) store<u16>(at, seen + 1);
}

export function roundsOf(lead: Lead, counter: i32): i32 {
  return load<u16>(changetype<usize>(lead) + atRounds + ((<usize>counter) << 1));
}
export function countRound(lead: Lead, counter: i32): void {
  const at = changetype<usize>(lead) + atRounds + ((<usize>counter) << 1);
  const rounds = load<u16>(at);
  if (rounds < 0xffff) store<u16>(at, rounds + 1);
}

/** How often a referral was planned along a way in this visit. */
export function referralRound(lead: Lead, counter: i32): i32 {
  return load<u16>(changetype<usize>(lead) + atReferrals + ((<usize>counter) << 1));
}
export function setReferralRound(lead: Lead, counter: i32, round: i32): void {
  store<u16>(changetype<usize>(lead) + atReferrals + ((<usize>counter) << 1), <u16>round);
}

export function visitsTo(lead: Lead, stage: i32): i32 {
  return load<u8>(changetype<usize>(lead) + atCounts + <usize>stage);
}
export function setVisitsTo(lead: Lead, stage: i32, count: i32): void {
  store<u8>(changetype<usize>(lead) + atCounts + <usize>stage, <u8>count);
}

/** Whether a stage the lead went past has been noted already. */
export function isMarked(lead: Lead, stage: i32): bool {
  return load<u8>(changetype<usize>(lead) + atMarks + <usize>stage) !== 0;
}
export function mark(lead: Lead, stage: i32): void {
  store<u8>(changetype<usize>(lead) + atMarks + <usize>stage, 1);
}
