import { Look, Op } from '../compile/criteriaCode.ts';
import type { Plan } from '../compile/plan.ts';
import { statusAfter } from '../compile/statusRules.ts';
import type { Engine } from './engine.ts';
import { EngineMemory } from './engineMemory.ts';
import { clockSlotsOf, writeClocks } from './writeClocks.ts';
import { fixedSharesOf } from './fixedShares.ts';
import { writeTeams } from './writeTeams.ts';

/** What of a plan its leads have to remember: the fewer, the smaller and faster a run is. */
interface Remembered {
  readonly signals: readonly number[];
  readonly ways: readonly number[];
  readonly referralWays: readonly number[];
  readonly fields: readonly number[];
  readonly hasScore: boolean;
}

const wayKinds = ['advance', 'recycle', 'reject', 'lose', 'win', 'refer'] as const;
const skippings = ['strict', 'withReason', 'backfill'] as const;

/** Writes a plan into the memory of an engine, and how its leads are laid out. */
export function writePlan(engine: Engine, plan: Plan, seed: number, warmUpMs: number): EngineMemory {
  const { call } = engine;
  const memory = new EngineMemory(engine, plan.calendars);
  const remembered = whatIsRemembered(plan);
  const { stages, ways, activities, signals, sources, fields, depth } = plan;
  call.beginPlan(
    seed | 0,
    stages.length,
    ways.length,
    activities.length,
    signals.length,
    sources.length,
    fields.length,
    depth,
  );
  call.layOutLeads(
    // Of each level where its clocks begin, which the engine finds out, and what they are.
    memory.words(
      clockSlotsOf(plan).flatMap(({ count, firstResponse, maximumTime }) => [
        0,
        count,
        firstResponse,
        maximumTime,
      ]),
    ),
    Number(remembered.hasScore),
    memory.list(fields.map((_, field) => remembered.fields.indexOf(field))),
    remembered.fields.length,
    Number(isDouble(plan)),
    remembered.signals.length,
    remembered.ways.length,
    remembered.referralWays.length,
    Number(plan.skipping !== 'strict'),
  );
  writeProgram(engine, memory, plan, remembered);
  writeStages(engine, memory, plan, remembered);
  writeWays(engine, memory, plan, remembered);
  writeWork(engine, memory, plan);
  writeSignals(engine, memory, plan, remembered);
  writeSources(engine, memory, plan);
  writeRules(engine, memory, plan);
  writeTeams(engine, memory, plan, warmUpMs);
  call.beginSignals(signals.length);
  call.beginWeighing(Math.max(1, ...stages.map(({ decisionWays }) => decisionWays.length)));
  return memory;
}

function whatIsRemembered(plan: Plan): Remembered {
  const asked = looksOf(plan.program.code);
  const ways = plan.ways.flatMap(({ countsRounds }, place) => (countsRounds ? [place] : []));
  return {
    signals: asked.signals,
    ways,
    referralWays: plan.stages.flatMap(({ referralWays }) => referralWays),
    fields: asked.fields,
    hasScore:
      asked.score || plan.signals.length > 0 || plan.scoreBoundaries.length > 0 || plan.fitRules.length > 0,
  };
}

/** What the criteria of a program look at: which signals' counts, which fields, and whether at the score. */
function looksOf(code: Int32Array): { signals: number[]; fields: number[]; score: boolean } {
  const signals = new Set<number>();
  const fields = new Set<number>();
  let score = false;
  for (let at = 0; at < code.length;) {
    const op = code[at]!;
    if (op === Op.number || op === Op.table) {
      if (code[at + 2] === Look.signalCount) signals.add(code[at + 3]!);
      if (code[at + 2] === Look.field) fields.add(code[at + 3]!);
      if (code[at + 2] === Look.score) score = true;
    }
    // A group is followed by its members; anything else ends where it says.
    at = op === Op.all || op === Op.any || op === Op.none ? at + 2 : code[at + 1]!;
  }
  return { signals: rising(signals), fields: rising(fields), score };
}

function rising(places: ReadonlySet<number>): number[] {
  return [...places].sort((a, b) => a - b);
}

/** Whether some value that a lead may have is another one in single precision. */
function isDouble({ sources, signals }: Plan): boolean {
  const listed = sources.flatMap(({ attributes }) => attributes.flatMap(({ values }) => values));
  const set = signals.flatMap(({ sets }) => sets.map(({ value }) => value));
  return [...listed, ...set].some((value) => !Object.is(Math.fround(value), value));
}

function writeProgram(engine: Engine, memory: EngineMemory, plan: Plan, remembered: Remembered): void {
  const { starts, code, tables, bounds, openEnds } = plan.program;
  engine.call.setProgram(
    memory.words(starts),
    memory.words(code),
    memory.bytes(tables),
    memory.doubles(bounds),
    memory.bytes(openEnds),
    memory.words(plan.signals.map((_, place) => remembered.signals.indexOf(place))),
    memory.words(plan.ways.map((_, place) => remembered.ways.indexOf(place))),
  );
}

function writeStages(engine: Engine, memory: EngineMemory, plan: Plan, remembered: Remembered): void {
  plan.stages.forEach((stage, place) => {
    const clocks = writeClocks(engine, memory, plan, place);
    const fixed = fixedSharesOf(plan, stage);
    engine.call.setStage(
      place,
      stage.word,
      Number(stage.isGate),
      Number(stage.isEnd),
      stage.depth,
      stage.statusOnEntry,
      memory.list(stage.isGate ? stage.gateWays : stage.automaticWays),
      memory.list(stage.decisionWays),
      memory.list(stage.referralWays.flatMap((way) => [way, remembered.referralWays.indexOf(way)])),
      memory.list(stage.firstResponseWays),
      memory.list(stage.maximumTimeWays),
      memory.list(stage.overflowWays),
      memory.list(stage.patienceWays),
      memory.list(stage.activities),
      memory.list(stage.signals.map(({ signal }) => signal)),
      memory.doubles(stage.signals.map(({ ratePerMs }) => ratePerMs)),
      memory.list(clocks.promises),
      memory.list(clocks.others),
      Number(stage.promises.some(({ firstResponse }) => firstResponse !== null)),
      Number(!stage.stock.isWorked),
      fixed === null ? 0 : memory.doubles(fixed),
      memory.list(stage.expects.flatMap(({ entry, stages }) => [entry, memory.list(stages)])),
    );
  });
}

function writeWays(engine: Engine, memory: EngineMemory, plan: Plan, remembered: Remembered): void {
  plan.ways.forEach((way, place) => {
    engine.call.setWay(
      place,
      way.word,
      way.from,
      plan.stages[way.from]!.depth,
      way.to,
      wayKinds.indexOf(way.kind),
      way.criterion,
      Number(way.countsRounds),
      remembered.ways.indexOf(place),
      way.maximumRounds,
      Number(way.resetsScore),
      Number(way.isHandOff),
      way.reasonStart,
      way.reasonCount,
      way.keepDepth,
      memory.list(way.enters),
      memory.list(way.modifiers.map(({ criterion }) => criterion)),
      memory.doubles(way.modifiers.map(({ share }) => share)),
      memory.delay(way.delay),
      way.share,
    );
  });
}

function writeWork(engine: Engine, memory: EngineMemory, plan: Plan): void {
  plan.activities.forEach((activity, place) => {
    engine.call.setActivity(
      place,
      activity.word,
      Number(activity.isPersonal),
      Number(activity.makesContact),
      activity.criterion,
      activity.team,
      activity.batchLeads,
      memory.doubles(activity.batchTimes),
      activity.batchTimes.length,
      memory.delay(activity.wait),
      memory.delay(activity.effort),
    );
  });
}

function writeSignals(engine: Engine, memory: EngineMemory, plan: Plan, remembered: Remembered): void {
  plan.signals.forEach((signal, place) => {
    engine.call.setSignal(
      place,
      Number(signal.component === 'intent'),
      Number(signal.isHandRaise),
      memory.list(signal.modifiers.map(({ criterion }) => criterion)),
      memory.doubles(signal.modifiers.map(({ factor }) => factor)),
      memory.list(signal.sets.map(({ field }) => field)),
      memory.doubles(signal.sets.map(({ value }) => value)),
      signal.points,
      remembered.signals.indexOf(place),
    );
  });
}

function writeSources(engine: Engine, memory: EngineMemory, plan: Plan): void {
  plan.sources.forEach(({ word, attributes }, place) => {
    engine.call.setSource(
      place,
      word,
      memory.list(
        attributes.flatMap((attribute) => [
          attribute.field,
          attribute.word,
          attribute.criterion,
          memory.sampler(attribute.sampler),
          attribute.values.length,
        ]),
      ),
      memory.list(
        attributes.flatMap(({ values, cumulated }) => [memory.doubles(values), memory.doubles(cumulated)]),
      ),
    );
  });
}

function writeRules(engine: Engine, memory: EngineMemory, plan: Plan): void {
  const { statuses, fitRules, scoreBoundaries, responseDecay, reasons, sources } = plan;
  const places = [-1, ...statuses.keys()];
  engine.call.setStatuses(
    plan.statusOnHandOff,
    memory.words(places.map((status) => statusAfter(plan, status, 'activity'))),
    memory.words(places.map((status) => statusAfter(plan, status, 'contact'))),
  );
  engine.call.setScore(
    memory.list(fitRules.map(({ criterion }) => criterion)),
    memory.doubles(fitRules.map(({ points }) => points)),
    plan.halfLifeMs,
    memory.list(scoreBoundaries.map(({ component }) => component)),
    memory.doubles(scoreBoundaries.map(({ value }) => value)),
    scoreBoundaries.length,
  );
  const weights = sources.flatMap((_, source) =>
    reasons.map(
      ({ weight, sourceWeights }) => sourceWeights.find((own) => own.source === source)?.weight ?? weight,
    ),
  );
  engine.call.setRules(
    memory.doubles(responseDecay.map(({ hours }) => hours)),
    memory.doubles(responseDecay.map(({ factor }) => factor)),
    responseDecay.length,
    memory.doubles(weights),
    reasons.length,
    memory.sampler(plan.dealValue),
    sources.findIndex(({ isReferral }) => isReferral),
    skippings.indexOf(plan.skipping),
  );
}
