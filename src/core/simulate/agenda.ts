import { EventHeap } from '../lib/eventHeap.ts';

/** What can be due. */
export const Due = {
  firstResponse: 0,
  maximumTime: 1,
  clock: 2,
  retest: 3,
  scoreFall: 4,
  activityStart: 5,
  activityEnd: 6,
  outcome: 7,
  signal: 8,
  referral: 9,
} as const;

/** Kinds up to this one are the machine's own timers: they come before events of the same instant (rule T4). */
const LAST_TIMER = Due.scoreFall;

/**
 * What is due, in the order (instant, timers first, as planned). An entry belongs to one visit or score, named
 * by its serial: when that has changed meanwhile, the entry has no effect.
 */
export class Agenda {
  readonly #heap = new EventHeap(4_096);
  #kind = new Uint8Array(4_096);
  #slot = new Int32Array(4_096);
  #level = new Int8Array(4_096);
  #serial = new Int32Array(4_096);
  #subject = new Int32Array(4_096);
  #free: number[] = [];
  #used = 0;

  /** The entry that was taken last. */
  at = 0;
  kind = 0;
  slot = 0;
  level = 0;
  serial = 0;
  subject = 0;

  plan(instant: number, kind: number, slot: number, level: number, serial: number, subject: number): void {
    if (instant === Infinity) return;
    const reference = this.#free.length > 0 ? this.#free.pop()! : this.#used++;
    if (reference === this.#kind.length) this.#grow();
    this.#kind[reference] = kind;
    this.#slot[reference] = slot;
    this.#level[reference] = level;
    this.#serial[reference] = serial;
    this.#subject[reference] = subject;
    this.#heap.put(2 * instant + (kind <= LAST_TIMER ? 0 : 1), reference);
  }

  /** The instant of the earliest entry, or Infinity. */
  get nextAt(): number {
    const key = this.#heap.nextTime;
    return key === Infinity ? Infinity : Math.floor(key / 2);
  }

  /** Takes the earliest entry out into the fields of the agenda. */
  take(): void {
    this.at = this.nextAt;
    const reference = this.#heap.take();
    this.kind = this.#kind[reference]!;
    this.slot = this.#slot[reference]!;
    this.level = this.#level[reference]!;
    this.serial = this.#serial[reference]!;
    this.subject = this.#subject[reference]!;
    this.#free.push(reference);
  }

  #grow(): void {
    const capacity = this.#kind.length * 2;
    const wider = <T extends { set(from: T): void }>(from: T, to: T): T => {
      to.set(from);
      return to;
    };
    this.#kind = wider(this.#kind, new Uint8Array(capacity));
    this.#slot = wider(this.#slot, new Int32Array(capacity));
    this.#level = wider(this.#level, new Int8Array(capacity));
    this.#serial = wider(this.#serial, new Int32Array(capacity));
    this.#subject = wider(this.#subject, new Int32Array(capacity));
  }
}
