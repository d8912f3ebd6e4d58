// The plan as the engine reads it, written by the page before a run.

import { allocate } from './memory';
import { List } from './lists';
import { Activity, Signal, Source, Stage, Way } from './planRecords';

export let stages: usize = 0;
export let stageCount: i32 = 0;
export let ways: usize = 0;
export let activities: usize = 0;
export let signals: usize = 0;
export let signalCount: i32 = 0;
export let sources: usize = 0;
export let fieldCount: i32 = 0;
export let depth: i32 = 1;

export let statusOnHandOff: i32 = -1;
/** By status + 1: the status that work and contact bring; -1: none. */
export let statusAfterWork: usize = 0;
export let statusAfterContact: usize = 0;

export let fitCriteria: List = 0;
export let fitPoints: usize = 0;
export let halfLife: f64 = Infinity;
export let boundaryComponents: List = 0;
export let boundaryValues: usize = 0;
/** How many automatic ways wait for a falling score. */
export let boundaryCount: i32 = 0;

export let decayHours: usize = 0;
export let decayFactors: usize = 0;
export let decayCount: i32 = 0;

/** For each source one row of weights, a number a reason. */
export let reasonWeights: usize = 0;
export let reasonTotal: i32 = 0;

export let dealValue: usize = 0;
export let referralSource: i32 = -1;
/** 0 strict, 1 with reason, 2 backfill. */
export let skipping: i32 = 0;

export let seedKey: u64 = 0;

export function beginPlan(
  seed: i32,
  stageTotal: i32,
  wayTotal: i32,
  activityTotal: i32,
  signalTotal: i32,
  sourceTotal: i32,
  fieldTotal: i32,
  mostDepth: i32,
): void {
  seedKey = <u64>(<u32>seed);
  stages = allocate(<usize>stageTotal * offsetof<Stage>());
  stageCount = stageTotal;
  ways = allocate(<usize>wayTotal * offsetof<Way>());
  activities = allocate(<usize>activityTotal * offsetof<Activity>());
  signals = allocate(<usize>signalTotal * offsetof<Signal>());
  signalCount = signalTotal;
  sources = allocate(<usize>sourceTotal * offsetof<Source>());
  fieldCount = fieldTotal;
  depth = mostDepth;
}

export function setStatuses(onHandOff: i32, afterWork: usize, afterContact: usize): void {
  statusOnHandOff = onHandOff;
  statusAfterWork = afterWork;
  statusAfterContact = afterContact;
}

export function setScore(
  criteria: List,
  points: usize,
  halfLifeMs: f64,
  components: List,
  values: usize,
  boundaries: i32,
): void {
  fitCriteria = criteria;
  fitPoints = points;
  halfLife = halfLifeMs;
  boundaryComponents = components;
  boundaryValues = values;
  boundaryCount = boundaries;
}

export function setRules(
  hours: usize,
  factors: usize,
  points: i32,
  weights: usize,
  reasons: i32,
  value: usize,
  referrals: i32,
  skips: i32,
): void {
  decayHours = hours;
  decayFactors = factors;
  decayCount = points;
  reasonWeights = weights;
  reasonTotal = reasons;
  dealValue = value;
  referralSource = referrals;
  skipping = skips;
}

export function stageAt(place: i32): Stage {
  return changetype<Stage>(stages + <usize>place * offsetof<Stage>());
}
export function wayAt(place: i32): Way {
  return changetype<Way>(ways + <usize>place * offsetof<Way>());
}
export function activityAt(place: i32): Activity {
  return changetype<Activity>(activities + <usize>place * offsetof<Activity>());
}
export function signalAt(place: i32): Signal {
  return changetype<Signal>(signals + <usize>place * offsetof<Signal>());
}
export function sourceAt(place: i32): Source {
  return changetype<Source>(sources + <usize>place * offsetof<Source>());
}
