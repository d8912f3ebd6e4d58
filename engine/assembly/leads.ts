// The leads that are on their way. A lead is a stretch of memory with a fixed head and, behind it, only what this
// plan asks for: the score, fields, counts. The place of a lead that has ended is used again.

import { allocate, allocateZeros } from './memory';
import { Lead, Visit, Score } from './leadRecords';
import { itemOf, List } from './lists';
import { depth, stageCount } from './plan';

let atVisits: usize = 0;
let atScore: usize = 0;
let atFields: usize = 0;
let atSignals: usize = 0;
let atRounds: usize = 0;
let atReferrals: usize = 0;
let atChildren: usize = 0;
let atCounts: usize = 0;
let atMarks: usize = 0;
let leadBytes: usize = 0;
/** By level: where its clocks begin, how many, and which of them are those of promises (-1: none). */
let levels: usize = 0;
/** Where a lead remembers a field of the plan; -1: nobody asks for it. */
let fieldPlaces: List = 0;
/** Fields take four bytes or eight: 2 or 3. */
let fieldShift: usize = 2;
let firstFree: usize = 0;

export const TIMER_BYTES: usize = 24;
const PAGE_LEADS = 512;
const MOST_PAGES = 131_072;
let pages: usize = 0;
let pageCount: i32 = 0;

const LEVEL_BYTES: usize = 16;

/**
 * How a lead is laid out in this run. Of the levels four numbers each: where clocks begin (written here), how many
 * there are, and which are those of the first response and of the maximum time.
 */
export function layOutLeads(
  levelList: usize,
  hasScore: i32,
  places: List,
  remembered: i32,
  withDoubles: i32,
  countedSignals: i32,
  countedWays: i32,
  referralWays: i32,
  marksSkips: i32,
): void {
  levels = levelList;
  fieldPlaces = places;
  fieldShift = withDoubles ? 3 : 2;
  atVisits = offsetof<Lead>();
  let at = atVisits + <usize>depth * offsetof<Visit>();
  for (let level = 0; level < depth; level += 1) {
    const entry = levels + <usize>level * LEVEL_BYTES;
    store<u32>(entry, <u32>at);
    at += <usize>load<i32>(entry, 4) * TIMER_BYTES;
  }
  atScore = at;
  atFields = atScore + (hasScore ? offsetof<Score>() : 0);
  atSignals = atFields + ((<usize>remembered) << fieldShift);
  atRounds = atSignals + ((<usize>countedSignals) << 1);
  // Behind the rounds of referrals how many leads it has referred in all.
  atReferrals = atRounds + ((<usize>countedWays) << 1);
  atChildren = (atReferrals + ((<usize>referralWays) << 1) + 3) & ~3;
  atCounts = atChildren + (referralWays > 0 ? 4 : 0);
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
  for (let at = atFields; at < atSignals; at += (<usize>1) << fieldShift) {
    if (fieldShift === 3) store<f64>(address + at, NaN);
    else store<f32>(address + at, NaN);
  }
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
  return load<u32>(levels + <usize>level * LEVEL_BYTES);
}

/** How many clocks a level has. */
export function timerSlots(level: i32): i32 {
  return load<i32>(levels + <usize>level * LEVEL_BYTES, 4);
}

/** Which clock of a level is that of the first response, and which that of the maximum time; -1: none. */
export function responseSlot(level: i32): i32 {
  return load<i32>(levels + <usize>level * LEVEL_BYTES, 8);
}
export function maximumSlot(level: i32): i32 {
  return load<i32>(levels + <usize>level * LEVEL_BYTES, 12);
}

/** How many leads it has referred, and one more from now on. */
export function countChild(lead: Lead): i32 {
  const at = changetype<usize>(lead) + atChildren;
  const children = load<i32>(at);
  store<i32>(at, children + 1);
  return children;
}

export function scoreOf(lead: Lead): Score {
  return changetype<Score>(changetype<usize>(lead) + atScore);
}

export function hasScores(): bool {
  return atFields > atScore;
}

/** A field that the plan's criteria ask for; NaN: it is missing. */
export function fieldOf(lead: Lead, field: i32): f64 {
  const place = itemOf(fieldPlaces, field);
  if (place < 0) return NaN;
  const at = changetype<usize>(lead) + atFields + ((<usize>place) << fieldShift);
  return fieldShift === 3 ? load<f64>(at) : <f64>load<f32>(at);
}

/** Remembers a field, where anybody asks for it. */
export function setField(lead: Lead, field: i32, value: f64): void {
  const place = itemOf(fieldPlaces, field);
  if (place < 0) return;
  const at = changetype<usize>(lead) + atFields + ((<usize>place) << fieldShift);
  if (fieldShift === 3) store<f64>(at, value);
  else store<f32>(at, <f32>value);
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
