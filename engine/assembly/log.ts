// What a run leaves behind: three tables of columns, handed to the page whenever as many rows are full as a chunk
// has. The columns lie in memory that is written again and again.

import { allocate } from './memory';
import { fieldCount } from './plan';
import { Lead, Visit } from './leadRecords';

/** Takes the rows of a table away: 0 leads, 1 visits, 2 events. */
export declare function handOver(table: i32, rows: i32): void;

export const LEADS = 0;
export const VISITS = 1;
export const EVENTS = 2;

export const ACTIVITY_STARTED: u8 = 0;
export const ACTIVITY_ENDED: u8 = 1;
export const SIGNAL: u8 = 2;
export const FIRST_RESPONSE_MISSED: u8 = 3;
export const MAXIMUM_TIME_MISSED: u8 = 4;
export const OUTCOME: u8 = 5;
export const PASSED: u8 = 6;
export const STATUS: u8 = 7;
export const REFERRED: u8 = 8;
export const QUEUED: u8 = 9;
export const OVERFLOWED: u8 = 10;
export const GAVE_UP: u8 = 11;
export const SKIPPED: u8 = 12;

export const MISSED_RESPONSE_FLAG: u8 = 1;
export const MISSED_MAXIMUM_FLAG: u8 = 2;
export const RECYCLED_FLAG: u8 = 4;
export const HAND_RAISER_FLAG: u8 = 8;
export const BACKFILLED_FLAG: u8 = 16;
export const STUCK_FLAG: u8 = 32;
export const FIRST_VISIT_FLAG: u8 = 64;

let writesEvents = true;
let writesDoubles = false;
let leadRows: i32 = 0;
let mostLeadRows: i32 = 0;
let mostRows: i32 = 0;
let leadsBefore: i32 = 0;
let visitRow: i32 = 0;
let eventRow: i32 = 0;

let leadSource: usize = 0;
let leadArrived: usize = 0;
let leadParent: usize = 0;
let leadOrdinal: usize = 0;
let leadValue: usize = 0;
let leadAttributes: usize = 0;
let drawn: usize = 0;
let wasDrawn: usize = 0;

let visitLead: usize = 0;
let visitStage: usize = 0;
let visitEntered: usize = 0;
let visitResponded: usize = 0;
let visitLeft: usize = 0;
let visitWay: usize = 0;
let visitReason: usize = 0;
let visitFlags: usize = 0;
let visitWaited: usize = 0;
let visitWorked: usize = 0;

let eventLead: usize = 0;
let eventAt: usize = 0;
let eventKind: usize = 0;
let eventSubject: usize = 0;

/** Makes room for the chunks of the three tables. */
export function layOutLog(leadChunk: i32, chunk: i32, withEvents: i32, withDoubles: i32): void {
  writesEvents = withEvents !== 0;
  writesDoubles = withDoubles !== 0;
  mostLeadRows = leadChunk;
  mostRows = chunk;
  leadRows = 0;
  leadsBefore = 0;
  visitRow = 0;
  eventRow = 0;
  const l = <usize>leadChunk;
  const n = <usize>chunk;
  leadSource = allocate(l << 1);
  leadArrived = allocate(l << 3);
  leadParent = allocate(l << 2);
  leadOrdinal = allocate(l << 2);
  leadValue = allocate(l << 3);
  leadAttributes = allocate(l * <usize>fieldCount * (withDoubles ? 8 : 4));
  wasDrawn = allocate(<usize>fieldCount);
  drawn = allocate((<usize>fieldCount) << 3);
  visitLead = allocate(n << 2);
  visitStage = allocate(n << 1);
  visitEntered = allocate(n << 3);
  visitResponded = allocate(n << 3);
  visitLeft = allocate(n << 3);
  visitWay = allocate(n << 1);
  visitReason = allocate(n << 1);
  visitFlags = allocate(n);
  visitWaited = allocate(n << 2);
  visitWorked = allocate(n << 2);
  if (!withEvents) return;
  eventLead = allocate(n << 2);
  eventAt = allocate(n << 3);
  eventKind = allocate(n);
  eventSubject = allocate(n << 1);
}

/** Where a column begins, in the order in which the page names them. */
export function columnAt(table: i32, column: i32): usize {
  if (table === LEADS) {
    if (column === 0) return leadSource;
    if (column === 1) return leadArrived;
    if (column === 2) return leadParent;
    if (column === 3) return leadOrdinal;
    if (column === 4) return leadValue;
    return leadAttributes;
  }
  if (table === VISITS) {
    if (column === 0) return visitLead;
    if (column === 1) return visitStage;
    if (column === 2) return visitEntered;
    if (column === 3) return visitResponded;
    if (column === 4) return visitLeft;
    if (column === 5) return visitWay;
    if (column === 6) return visitReason;
    if (column === 7) return visitFlags;
    if (column === 8) return visitWaited;
    return visitWorked;
  }
  if (column === 0) return eventLead;
  if (column === 1) return eventAt;
  if (column === 2) return eventKind;
  return eventSubject;
}

/** How many leads have been written down. */
export function leadsWritten(): i32 {
  return leadsBefore + leadRows;
}

/** The fields of the lead that is being made, all of the plan: the log keeps what the lead itself need not. */
export function clearDrawn(): void {
  for (let field = 0; field < fieldCount; field += 1) store<f64>(drawn + ((<usize>field) << 3), NaN);
  memory.fill(wasDrawn, 0, <usize>fieldCount);
}
export function noteDrawn(field: i32, value: f64): void {
  store<f64>(drawn + ((<usize>field) << 3), value);
  store<u8>(wasDrawn + <usize>field, 1);
}
/** A field may have been drawn as missing. */
export function isDrawn(field: i32): bool {
  return load<u8>(wasDrawn + <usize>field) !== 0;
}

export function writeLead(lead: Lead, at: f64, parent: i32, ordinal: i32, value: f64): void {
  const row = <usize>leadRows;
  store<u16>(leadSource + (row << 1), lead.source);
  store<f64>(leadArrived + (row << 3), at);
  store<i32>(leadParent + (row << 2), parent);
  store<i32>(leadOrdinal + (row << 2), ordinal);
  store<f64>(leadValue + (row << 3), value);
  const from = drawn;
  const first = row * <usize>fieldCount;
  if (writesDoubles) {
    memory.copy(leadAttributes + (first << 3), from, (<usize>fieldCount) << 3);
  } else {
    for (let field: usize = 0; field < <usize>fieldCount; field += 1) {
      store<f32>(leadAttributes + ((first + field) << 2), <f32>load<f64>(from + (field << 3)));
    }
  }
  leadRows += 1;
  if (leadRows === mostLeadRows) {
    handOver(LEADS, leadRows);
    leadsBefore += leadRows;
    leadRows = 0;
  }
}

/** Writes a visit down. `way` is -1 and `left` NaN for a visit that did not end. */
export function writeVisit(lead: i32, visit: Visit, left: f64, way: i32, reason: i32): void {
  const row = <usize>visitRow;
  store<i32>(visitLead + (row << 2), lead);
  store<u16>(visitStage + (row << 1), visit.stage);
  store<f64>(visitEntered + (row << 3), visit.entered);
  store<f64>(visitResponded + (row << 3), visit.responded);
  store<f64>(visitLeft + (row << 3), left);
  store<i16>(visitWay + (row << 1), <i16>way);
  store<i16>(visitReason + (row << 1), <i16>reason);
  store<u8>(visitFlags + row, visit.flags);
  store<f32>(visitWaited + (row << 2), visit.waited);
  store<f32>(visitWorked + (row << 2), visit.worked);
  nextVisit();
}

/** Writes down a visit that was not made (policy "backfill"). */
export function writeBackfilled(lead: i32, stage: i32, at: f64): void {
  const row = <usize>visitRow;
  store<i32>(visitLead + (row << 2), lead);
  store<u16>(visitStage + (row << 1), <u16>stage);
  store<f64>(visitEntered + (row << 3), at);
  store<f64>(visitResponded + (row << 3), NaN);
  store<f64>(visitLeft + (row << 3), at);
  store<i16>(visitWay + (row << 1), -1);
  store<i16>(visitReason + (row << 1), -1);
  store<u8>(visitFlags + row, BACKFILLED_FLAG);
  store<f32>(visitWaited + (row << 2), 0);
  store<f32>(visitWorked + (row << 2), 0);
  nextVisit();
}

function nextVisit(): void {
  visitRow += 1;
  if (visitRow === mostRows) {
    handOver(VISITS, visitRow);
    visitRow = 0;
  }
}

/** Writes down what happened to a lead. */
export function writeEvent(lead: Lead, at: f64, kind: u8, subject: i32): void {
  if (!writesEvents) return;
  const row = <usize>eventRow;
  store<i32>(eventLead + (row << 2), lead.row);
  store<f64>(eventAt + (row << 3), at);
  store<u8>(eventKind + row, kind);
  store<u16>(eventSubject + (row << 1), <u16>subject);
  eventRow += 1;
  if (eventRow === mostRows) {
    handOver(EVENTS, eventRow);
    eventRow = 0;
  }
}

/** Hands over the rows of the last, shorter chunks. */
export function finishLog(): void {
  if (leadRows > 0) handOver(LEADS, leadRows);
  leadsBefore += leadRows;
  leadRows = 0;
  if (visitRow > 0) handOver(VISITS, visitRow);
  visitRow = 0;
  if (eventRow > 0) handOver(EVENTS, eventRow);
  eventRow = 0;
}
