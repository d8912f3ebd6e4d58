import type { Plan } from '../compile/plan.ts';

/** Bits of a lead's own flags. */
export const LeadFlag = { recycled: 1, handRaiser: 2 } as const;

/**
 * The leads that are on their way, as slots of flat arrays; the slot of a lead that has ended is used again.
 * What a lead has once is indexed by slot; what it has per level of nested stages, per stage, signal, counted
 * way or field by slot × count + place.
 */
export class LeadPool {
  readonly depth: number;
  readonly stageCount: number;
  readonly signalCount: number;
  readonly wayCount: number;
  readonly fieldCount: number;
  capacity = 0;

  /** Row of the lead in the log; -1: the slot is free. */
  row = new Int32Array(0);
  keyA = new Int32Array(0);
  keyB = new Int32Array(0);
  source = new Uint16Array(0);
  status = new Int16Array(0);
  flags = new Uint8Array(0);
  fit = new Float64Array(0);
  engagement = new Float64Array(0);
  intent = new Float64Array(0);
  pointsAt = new Float64Array(0);
  /** Which pending fall of the score counts. */
  scoreSerial = new Int32Array(0);
  /** The level of the stage it is in, from 0; the stages around it are the levels above. */
  leaf = new Int8Array(0);
  /** How often an outcome and a signal were drawn in this visit: the numbers of their draws. */
  outcomeRound = new Uint16Array(0);
  signalRound = new Uint16Array(0);
  children = new Int32Array(0);
  /** Moves made at one instant: a circle without time would otherwise never end. */
  movedAt = new Float64Array(0);
  movesThen = new Uint16Array(0);

  stage = new Int16Array(0);
  entered = new Float64Array(0);
  responded = new Float64Array(0);
  visitFlags = new Uint8Array(0);
  /** Names this one visit among all: what was planned for another has no effect. */
  serial = new Int32Array(0);
  /** A word of (stage, nth visit), for the draws of the visit. */
  word = new Int32Array(0);
  /** How often a referral was planned in this visit: the numbers of their draws. */
  referralRound = new Uint16Array(0);

  visits = new Uint16Array(0);
  signals = new Uint16Array(0);
  rounds = new Uint16Array(0);
  fields = new Float64Array(0);

  #free: number[] = [];

  constructor(plan: Plan) {
    this.depth = plan.depth;
    this.stageCount = plan.stages.length;
    this.signalCount = plan.signals.length;
    this.wayCount = plan.ways.length;
    this.fieldCount = plan.fields.length;
    this.#grow(1_024);
  }

  /** A slot with everything at its beginning. */
  take(): number {
    if (this.#free.length === 0) this.#grow(this.capacity * 2);
    const slot = this.#free.pop()!;
    this.flags[slot] = 0;
    this.fit[slot] = 0;
    this.engagement[slot] = 0;
    this.intent[slot] = 0;
    this.pointsAt[slot] = 0;
    this.scoreSerial[slot] = this.scoreSerial[slot]! + 1;
    this.leaf[slot] = -1;
    this.children[slot] = 0;
    this.movedAt[slot] = -1;
    this.visits.fill(0, slot * this.stageCount, (slot + 1) * this.stageCount);
    this.signals.fill(0, slot * this.signalCount, (slot + 1) * this.signalCount);
    this.rounds.fill(0, slot * this.wayCount, (slot + 1) * this.wayCount);
    this.fields.fill(NaN, slot * this.fieldCount, (slot + 1) * this.fieldCount);
    return slot;
  }

  release(slot: number): void {
    this.row[slot] = -1;
    this.serial.fill(-1, slot * this.depth, (slot + 1) * this.depth);
    this.#free.push(slot);
  }

  #grow(capacity: number): void {
    const old = this.capacity;
    this.capacity = capacity;
    this.row = wider(this.row, new Int32Array(capacity).fill(-1));
    this.keyA = wider(this.keyA, new Int32Array(capacity));
    this.keyB = wider(this.keyB, new Int32Array(capacity));
    this.source = wider(this.source, new Uint16Array(capacity));
    this.status = wider(this.status, new Int16Array(capacity));
    this.flags = wider(this.flags, new Uint8Array(capacity));
    this.fit = wider(this.fit, new Float64Array(capacity));
    this.engagement = wider(this.engagement, new Float64Array(capacity));
    this.intent = wider(this.intent, new Float64Array(capacity));
    this.pointsAt = wider(this.pointsAt, new Float64Array(capacity));
    this.scoreSerial = wider(this.scoreSerial, new Int32Array(capacity));
    this.leaf = wider(this.leaf, new Int8Array(capacity));
    this.outcomeRound = wider(this.outcomeRound, new Uint16Array(capacity));
    this.signalRound = wider(this.signalRound, new Uint16Array(capacity));
    this.children = wider(this.children, new Int32Array(capacity));
    this.movedAt = wider(this.movedAt, new Float64Array(capacity));
    this.movesThen = wider(this.movesThen, new Uint16Array(capacity));
    const levels = capacity * this.depth;
    this.stage = wider(this.stage, new Int16Array(levels));
    this.entered = wider(this.entered, new Float64Array(levels));
    this.responded = wider(this.responded, new Float64Array(levels));
    this.visitFlags = wider(this.visitFlags, new Uint8Array(levels));
    this.serial = wider(this.serial, new Int32Array(levels).fill(-1));
    this.word = wider(this.word, new Int32Array(levels));
    this.referralRound = wider(this.referralRound, new Uint16Array(levels));
    this.visits = wider(this.visits, new Uint16Array(capacity * this.stageCount));
    this.signals = wider(this.signals, new Uint16Array(capacity * this.signalCount));
    this.rounds = wider(this.rounds, new Uint16Array(capacity * this.wayCount));
    this.fields = wider(this.fields, new Float64Array(capacity * this.fieldCount));
    for (let slot = capacity - 1; slot >= old; slot -= 1) this.#free.push(slot);
  }
}

function wider<T extends { set(from: T): void }>(from: T, to: T): T {
  to.set(from);
  return to;
}
