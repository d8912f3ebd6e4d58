/**
 * A 4-ary heap of (time, sequence, reference) in flat arrays. Entries of one time leave in the order they were
 * put in, so a run depends on its seed and on nothing else.
 */
export class EventHeap {
  #times: Float64Array;
  #sequences: Float64Array;
  #references: Int32Array;
  #size = 0;
  #sequence = 0;

  constructor(capacity = 1024) {
    this.#times = new Float64Array(capacity);
    this.#sequences = new Float64Array(capacity);
    this.#references = new Int32Array(capacity);
  }

  get size(): number {
    return this.#size;
  }

  /** The earliest time, or Infinity when empty. */
  get nextTime(): number {
    return this.#size === 0 ? Infinity : this.#times[0]!;
  }

  put(time: number, reference: number): void {
    if (this.#size === this.#times.length) this.#grow();
    const times = this.#times;
    const sequences = this.#sequences;
    const references = this.#references;
    let at = this.#size;
    this.#size += 1;
    while (at > 0) {
      const parent = (at - 1) >> 2;
      // The new entry has the highest sequence of all: an equal time stays above it.
      if (times[parent]! <= time) break;
      times[at] = times[parent]!;
      sequences[at] = sequences[parent]!;
      references[at] = references[parent]!;
      at = parent;
    }
    times[at] = time;
    sequences[at] = this.#sequence;
    references[at] = reference;
    this.#sequence += 1;
  }

  /** Takes the earliest entry's reference out. The heap must not be empty. */
  take(): number {
    const times = this.#times;
    const sequences = this.#sequences;
    const references = this.#references;
    const first = references[0]!;
    const last = this.#size - 1;
    this.#size = last;
    const time = times[last]!;
    const sequence = sequences[last]!;
    let at = 0;
    for (;;) {
      let child = 4 * at + 1;
      if (child >= last) break;
      const end = Math.min(child + 4, last);
      for (let other = child + 1; other < end; other += 1) {
        if (
          times[other]! < times[child]! ||
          (times[other] === times[child] && sequences[other]! < sequences[child]!)
        ) {
          child = other;
        }
      }
      if (times[child]! > time || (times[child] === time && sequences[child]! > sequence)) break;
      times[at] = times[child]!;
      sequences[at] = sequences[child]!;
      references[at] = references[child]!;
      at = child;
    }
    times[at] = time;
    sequences[at] = sequence;
    references[at] = references[last]!;
    return first;
  }

  #grow(): void {
    const capacity = this.#times.length * 2;
    this.#times = widened(this.#times, new Float64Array(capacity));
    this.#sequences = widened(this.#sequences, new Float64Array(capacity));
    this.#references = widened(this.#references, new Int32Array(capacity));
  }
}

function widened<T extends Float64Array | Int32Array>(from: T, to: T): T {
  to.set(from);
  return to;
}
