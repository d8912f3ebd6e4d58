// Whether a criterion of the plan holds for a lead (rule C3): Kleene's three-valued logic over a program of words.

import { Lead } from './leadRecords';
import { fieldOf, roundsOf, scoreOf, signalsSeen, visitOf } from './leads';
import { halfLife } from './plan';
import { scoreAfter } from './score';

const ALL = 0;
const NONE = 2;
const TABLE = 3;
const NUMBER = 4;
const CONSTANT = 5;

const LOOK_FIELD = 0;
const LOOK_STATUS = 1;
const LOOK_SCORE = 2;
const LOOK_TIME = 3;
const LOOK_SIGNALS = 4;

const NO = 0;
const YES = 1;
const UNKNOWN = 2;

let starts: usize = 0;
let code: usize = 0;
let tables: usize = 0;
let bounds: usize = 0;
let openEnds: usize = 0;
/** Where a signal and a way are counted within a lead, by their place in the plan; -1: nowhere. */
let signalCounters: usize = 0;
let wayCounters: usize = 0;

export function setProgram(
  startList: usize,
  codeList: usize,
  tableList: usize,
  boundList: usize,
  openEndList: usize,
  signalCounterList: usize,
  wayCounterList: usize,
): void {
  starts = startList;
  code = codeList;
  tables = tableList;
  bounds = boundList;
  openEnds = openEndList;
  signalCounters = signalCounterList;
  wayCounters = wayCounterList;
}

function word(at: i32): i32 {
  return load<i32>(code + ((<usize>at) << 2));
}

/** -1 always holds. `level` is whose time in stage counts; -1: none. */
export function meets(criterion: i32, lead: Lead, level: i32, now: f64): bool {
  if (criterion < 0) return true;
  return truthAt(load<i32>(starts + ((<usize>criterion) << 2)), lead, level, now) === YES;
}

function truthAt(at: i32, lead: Lead, level: i32, now: f64): i32 {
  const op = word(at);
  if (op === TABLE) {
    // A missing value is NaN (a field) or -1 (a status): both mean the first entry.
    let place = 0;
    if (word(at + 2) === LOOK_STATUS) place = max(0, <i32>lead.status + 1);
    else {
      const value = fieldOf(lead, word(at + 3));
      if (value >= 0) place = <i32>value + 1;
    }
    return load<u8>(tables + <usize>(word(at + 4) + place));
  }
  if (op === NUMBER) return truthOfNumber(at, numberAt(at, lead, level, now));
  if (op === CONSTANT) return word(at + 2);
  return truthOfGroup(op, at, lead, level, now);
}

function truthOfGroup(op: i32, at: i32, lead: Lead, level: i32, now: f64): i32 {
  const end = word(at + 1);
  // `all` is settled by the first false member, `any` and `none` by the first true one.
  const settling = op === ALL ? NO : YES;
  let result = op === ALL ? YES : NO;
  for (let member = at + 2; member < end; member = word(member + 1)) {
    const truth = truthAt(member, lead, level, now);
    if (truth === settling) {
      result = settling;
      break;
    }
    if (truth === UNKNOWN) result = UNKNOWN;
  }
  return op === NONE && result !== UNKNOWN ? 1 - result : result;
}

function truthOfNumber(at: i32, value: f64): i32 {
  if (value !== value) return word(at + 6);
  const last = word(at + 4) + word(at + 5);
  for (let pair = word(at + 4); pair < last; pair += 1) {
    const from = load<f64>(bounds + ((<usize>(2 * pair)) << 3));
    const to = load<f64>(bounds + ((<usize>(2 * pair + 1)) << 3));
    if (value < from || value > to) continue;
    if (value === from && load<u8>(openEnds + <usize>(2 * pair)) === 1) continue;
    if (value === to && load<u8>(openEnds + <usize>(2 * pair + 1)) === 1) continue;
    return YES;
  }
  return NO;
}

function numberAt(at: i32, lead: Lead, level: i32, now: f64): f64 {
  const look = word(at + 2);
  const index = word(at + 3);
  if (look === LOOK_FIELD) return fieldOf(lead, index);
  if (look === LOOK_SCORE) {
    const score = scoreOf(lead);
    return scoreAfter(index, score.fit, score.engagement, score.intent, now - score.at, halfLife);
  }
  if (look === LOOK_TIME) return level < 0 ? 0 : (now - visitOf(lead, level).entered) / <f64>index;
  if (look === LOOK_SIGNALS) {
    const counter = load<i32>(signalCounters + ((<usize>index) << 2));
    return counter < 0 ? 0 : <f64>signalsSeen(lead, counter);
  }
  const counter = load<i32>(wayCounters + ((<usize>index) << 2));
  return counter < 0 ? 0 : <f64>roundsOf(lead, counter);
}
