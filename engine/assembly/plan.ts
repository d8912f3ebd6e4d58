// The plan as the engine reads it: rows of numbers, written by the page before a run. References are indices, -1
// stands for none; lists and samplers are addresses, 0 stands for none.

import { allocate } from './memory';
import { List } from './lists';

/** A length of time that is drawn. */
@unmanaged
export class Delay {
  sampler: usize;
  calendar: usize;
  unitMs: f64;
}

@unmanaged
export class Stage {
  /** A word of its id, for its draws. */
  word: i32;
  isGate: i32;
  isEnd: i32;
  depth: i32;
  statusOnEntry: i32;
  /** A gate's ways in the order they are tried, else the automatic ones. */
  waysAtOnce: List;
  decisionWays: List;
  referralWays: List;
  firstResponseWays: List;
  maximumTimeWays: List;
  overflowWays: List;
  patienceWays: List;
  activities: List;
  signals: List;
  /** Rates of the signals, a number each: so many a millisecond. */
  signalRates: usize;
  /** Promises in the order they are tried: criterion, clock of the first response, clock of the maximum time. */
  promises: List;
  /** Its other clocks in the order in which they start: timer ways, then retests. */
  clocks: List;
  promisesResponse: i32;
  /** Whether the work on leads that stood here before the run is still to be done. */
  stockAwaitsWork: i32;
  /** Cumulated shares of its decision ways, where they are the same for every lead and always open; else 0. */
  fixedShares: usize;
  /** What success paths go through before: for each stage a lead may begin in, that stage and a list of stages. */
  expects: List;
}

export const ADVANCE = 0;
export const RECYCLE = 1;
export const WIN = 4;

@unmanaged
export class Way {
  word: i32;
  from: i32;
  fromDepth: i32;
  to: i32;
  kind: i32;
  criterion: i32;
  countsRounds: i32;
  /** Its place among the ways whose rounds are counted. */
  counter: i32;
  maximumRounds: i32;
  resetsScore: i32;
  isHandOff: i32;
  reasonStart: i32;
  reasonCount: i32;
  keepDepth: i32;
  enters: List;
  /** Pairs of criterion and place in `modifierShares`. */
  modifiers: List;
  modifierShares: usize;
  delay: usize;
  /** -1: what the others leave over. */
  share: f64;
}

@unmanaged
export class Activity {
  word: i32;
  isPersonal: i32;
  makesContact: i32;
  criterion: i32;
  team: i32;
  batchLeads: i32;
  batchTimes: usize;
  batchTimesCount: i32;
  /** Where the next batch was found last. */
  batchHint: i32;
  wait: usize;
  effort: usize;
  /** Leads that wait for each other. */
  gathering: i32;
  firstGathering: usize;
  lastGathering: usize;
  /** Whether the time at which they go on is in the agenda. */
  isBatchPlanned: i32;
  /** An address must leave three bits for a tag. */
  unused: i32;
}

@unmanaged
export class Signal {
  /** 0 engagement, 1 intent. */
  component: i32;
  isHandRaise: i32;
  modifiers: List;
  modifierFactors: usize;
  /** Fields it sets, and the values one after another. */
  sets: List;
  setValues: usize;
  points: f64;
  /** Its place among the signals that are counted; -1: nobody asks. */
  counter: i32;
}

@unmanaged
export class Source {
  word: i32;
  /** Five words an attribute: field, word, criterion, sampler or 0, how many values. */
  attributes: List;
  /** For each attribute the address of its values and that of their cumulated shares. */
  values: List;
}

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

export function delay(sampler: usize, calendar: usize, unitMs: f64): usize {
  const made = changetype<Delay>(allocate(offsetof<Delay>()));
  made.sampler = sampler;
  made.calendar = calendar;
  made.unitMs = unitMs;
  return changetype<usize>(made);
}

export function setStage(
  place: i32,
  word: i32,
  isGate: i32,
  isEnd: i32,
  atDepth: i32,
  statusOnEntry: i32,
  waysAtOnce: List,
  decisionWays: List,
  referralWays: List,
  firstResponseWays: List,
  maximumTimeWays: List,
  overflowWays: List,
  patienceWays: List,
  activityList: List,
  signalList: List,
  signalRates: usize,
  promises: List,
  clocks: List,
  promisesResponse: i32,
  stockAwaitsWork: i32,
  fixedShares: usize,
  expects: List,
): void {
  const stage = stageAt(place);
  stage.word = word;
  stage.isGate = isGate;
  stage.isEnd = isEnd;
  stage.depth = atDepth;
  stage.statusOnEntry = statusOnEntry;
  stage.waysAtOnce = waysAtOnce;
  stage.decisionWays = decisionWays;
  stage.referralWays = referralWays;
  stage.firstResponseWays = firstResponseWays;
  stage.maximumTimeWays = maximumTimeWays;
  stage.overflowWays = overflowWays;
  stage.patienceWays = patienceWays;
  stage.activities = activityList;
  stage.signals = signalList;
  stage.signalRates = signalRates;
  stage.promises = promises;
  stage.clocks = clocks;
  stage.promisesResponse = promisesResponse;
  stage.stockAwaitsWork = stockAwaitsWork;
  stage.fixedShares = fixedShares;
  stage.expects = expects;
}

export function setWay(
  place: i32,
  word: i32,
  from: i32,
  fromDepth: i32,
  to: i32,
  kind: i32,
  criterion: i32,
  countsRounds: i32,
  counter: i32,
  maximumRounds: i32,
  resetsScore: i32,
  isHandOff: i32,
  reasonStart: i32,
  reasonCount: i32,
  keepDepth: i32,
  enters: List,
  modifiers: List,
  modifierShares: usize,
  delayOf: usize,
  share: f64,
): void {
  const way = wayAt(place);
  way.word = word;
  way.from = from;
  way.fromDepth = fromDepth;
  way.to = to;
  way.kind = kind;
  way.criterion = criterion;
  way.countsRounds = countsRounds;
  way.counter = counter;
  way.maximumRounds = maximumRounds;
  way.resetsScore = resetsScore;
  way.isHandOff = isHandOff;
  way.reasonStart = reasonStart;
  way.reasonCount = reasonCount;
  way.keepDepth = keepDepth;
  way.enters = enters;
  way.modifiers = modifiers;
  way.modifierShares = modifierShares;
  way.delay = delayOf;
  way.share = share;
}

export function setActivity(
  place: i32,
  word: i32,
  isPersonal: i32,
  makesContact: i32,
  criterion: i32,
  team: i32,
  batchLeads: i32,
  batchTimes: usize,
  batchTimesCount: i32,
  wait: usize,
  effort: usize,
): void {
  const activity = activityAt(place);
  activity.word = word;
  activity.isPersonal = isPersonal;
  activity.makesContact = makesContact;
  activity.criterion = criterion;
  activity.team = team;
  activity.batchLeads = batchLeads;
  activity.batchTimes = batchTimes;
  activity.batchTimesCount = batchTimesCount;
  activity.batchHint = 0;
  activity.wait = wait;
  activity.effort = effort;
  activity.gathering = 0;
  activity.firstGathering = 0;
  activity.lastGathering = 0;
  activity.isBatchPlanned = 0;
}

export function setSignal(
  place: i32,
  component: i32,
  isHandRaise: i32,
  modifiers: List,
  modifierFactors: usize,
  sets: List,
  setValues: usize,
  points: f64,
  counter: i32,
): void {
  const signal = signalAt(place);
  signal.component = component;
  signal.isHandRaise = isHandRaise;
  signal.modifiers = modifiers;
  signal.modifierFactors = modifierFactors;
  signal.sets = sets;
  signal.setValues = setValues;
  signal.points = points;
  signal.counter = counter;
}

export function setSource(place: i32, word: i32, attributes: List, values: List): void {
  const source = sourceAt(place);
  source.word = word;
  source.attributes = attributes;
  source.values = values;
}
