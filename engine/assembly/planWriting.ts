// What the page writes of a plan, a row at a time.

import { allocate } from './memory';
import { List } from './lists';
import { activityAt, signalAt, sourceAt, stageAt, wayAt } from './plan';
import { Delay } from './planRecords';

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
