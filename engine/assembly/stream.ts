// The leads that come, one after another in the order of time: those of the stock, and those of every source
// (rules A1 to A5).

import { allocate, allocateZeros } from './memory';
import { FOR_ARRIVAL } from './draws';
import { seedKey, sourceAt } from './plan';
import { keyFrom, uniform } from './random';
import { power } from './samplers';
import { List } from './lists';

/** A lead of the stock, as the page writes it. */
@unmanaged
export class StockLead {
  at: f64;
  source: i32;
  ordinal: i32;
  stage: i32;
  enters: List;
}

/** One source's leads to come. */
@unmanaged
class SourceStream {
  /** Expected arrivals (batches) as a broken line: at each instant, how many have come. */
  times: usize;
  expected: usize;
  points: i32;
  isFixed: i32;
  batchSize: i32;
  /** Exactly so many leads, whatever the process; -1: as many as the rates bring. */
  leads: i32;
  enters: List;
  entry: i32;
  came: i32;
  segment: i32;
  total: f64;
  reached: f64;
  next: f64;
  key: u64;
}

let streams: usize = 0;
let streamCount: i32 = 0;
let stock: usize = 0;
let stockCount: i32 = 0;
let stockAt: i32 = 0;
let horizon: f64 = 0;

/** Whose lead comes next: a source, or the stock. */
const STOCK = -1;
let who: i32 = STOCK;
let comes: f64 = Infinity;

export function beginStreams(sources: i32, stockLeads: i32, horizonMs: f64): usize {
  streams = allocateZeros(<usize>sources * offsetof<SourceStream>());
  streamCount = sources;
  stock = allocate(<usize>stockLeads * offsetof<StockLead>());
  stockCount = stockLeads;
  stockAt = 0;
  horizon = horizonMs;
  return stock;
}

function streamAt(source: i32): SourceStream {
  return changetype<SourceStream>(streams + <usize>source * offsetof<SourceStream>());
}

export function setStream(
  source: i32,
  times: usize,
  expected: usize,
  points: i32,
  isFixed: i32,
  batchSize: i32,
  leads: i32,
  total: f64,
  enters: List,
  entry: i32,
): void {
  const stream = streamAt(source);
  stream.times = times;
  stream.expected = expected;
  stream.points = points;
  stream.isFixed = isFixed;
  stream.batchSize = batchSize;
  stream.leads = leads;
  stream.total = total;
  stream.enters = enters;
  stream.entry = entry;
  stream.key = keyFrom(seedKey, sourceAt(source).word, FOR_ARRIVAL);
  advance(stream);
}

/** When the next lead comes; Infinity: none will. */
export function nextArrival(): f64 {
  return comes;
}

export function isOfStock(): bool {
  return who === STOCK;
}
export function stockLead(): StockLead {
  return changetype<StockLead>(stock + <usize>stockAt * offsetof<StockLead>());
}

export function nextSource(): i32 {
  return who;
}
/** Which of its source's leads the next one is, from 0. */
export function nextOrdinal(): i32 {
  return streamAt(who).came - 1;
}
export function nextEnters(): List {
  return streamAt(who).enters;
}
export function nextEntry(): i32 {
  return streamAt(who).entry;
}

/** Goes on to the lead after the next. */
export function advanceStream(): void {
  if (who === STOCK) stockAt += 1;
  else advance(streamAt(who));
  lookAhead();
}

/** Finds who comes next: the stock before sources, and the earlier source before the later. */
export function lookAhead(): void {
  who = STOCK;
  comes = stockAt < stockCount ? stockLead().at : Infinity;
  for (let source = 0; source < streamCount; source += 1) {
    const next = streamAt(source).next;
    if (next >= comes) continue;
    comes = next;
    who = source;
  }
}

function advance(stream: SourceStream): void {
  if (stream.total <= 0 || (stream.leads >= 0 && stream.came >= stream.leads)) {
    stream.next = Infinity;
    return;
  }
  if (stream.leads >= 0) stream.reached = nextOfMany(stream);
  else if (stream.isFixed) stream.reached = floor(<f64>(stream.came / stream.batchSize)) + 0.5;
  else if (stream.came % stream.batchSize === 0)
    stream.reached -= NativeMath.log(uniform(stream.key, FOR_ARRIVAL, stream.came));
  stream.came += 1;
  const exact = floor(instantOf(stream) + 0.5);
  // Of a known number of leads none may be rounded out of the run.
  const instant = stream.leads < 0 ? exact : min(exact, horizon - 1);
  stream.next = instant < horizon ? instant : Infinity;
}

/**
 * The arrivals of a Poisson process whose number is known are uniform in expected time; their order is drawn one by
 * one: the next of k remaining is the least of k uniform numbers above the last.
 */
function nextOfMany(stream: SourceStream): f64 {
  if (stream.isFixed) return ((<f64>stream.came + 0.5) / <f64>stream.leads) * stream.total;
  const remaining = <f64>(stream.leads - stream.came);
  const u = uniform(stream.key, FOR_ARRIVAL, stream.came);
  return stream.total - (stream.total - stream.reached) * power(u, 1 / remaining);
}

function lineAt(line: usize, point: i32): f64 {
  return load<f64>(line + ((<usize>point) << 3));
}

function instantOf(stream: SourceStream): f64 {
  const times = stream.times;
  const expected = stream.expected;
  const reached = stream.reached;
  const last = stream.points - 1;
  while (stream.segment < last && lineAt(expected, stream.segment + 1) < reached) stream.segment += 1;
  const from = min(stream.segment, last - 1);
  const rise = lineAt(expected, from + 1) - lineAt(expected, from);
  const since = lineAt(times, from);
  if (rise <= 0) return reached > lineAt(expected, last) ? Infinity : since;
  return since + ((reached - lineAt(expected, from)) / rise) * (lineAt(times, from + 1) - since);
}
