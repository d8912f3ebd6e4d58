/** A question whose answer is remembered; reading it inside another question makes that one depend on it. */
export interface Answer<Value> {
  read(): Value;
}

/** An answer that is given from outside. */
export interface Given<Value> extends Answer<Value> {
  give(value: Value): void;
}

/** One question a key (of every stage: its ways), each remembered for itself. */
export interface Answers<Value> {
  of(key: string): Value;
  /** Lets go of what was remembered of a record that is gone. */
  forget(key: string): void;
}

/** Questions that know what was read to answer them, so that only what has become another is asked again. */
export interface Memory {
  /** Begins a round: what is given from now on counts as new. */
  begin(): void;
  given<Value>(value: Value): Given<Value>;
  answer<Value>(work: () => Value, isSame?: (before: Value, now: Value) => boolean): Answer<Value>;
  answers<Value>(
    work: (key: string) => Value,
    isSame?: (before: Value, now: Value) => boolean,
  ): Answers<Value>;
}

interface Cell {
  value: unknown;
  /** The round in which the value was last known to be right, and that in which it last became another. */
  verified: number;
  changed: number;
  /** What was read for it, in that order. */
  reads: readonly Cell[];
  readonly work: (() => unknown) | null;
  readonly isSame: (before: never, now: never) => boolean;
}

/**
 * Makes a memory. A question is asked again only when something it has read has become another; an answer that
 * turns out the same again stops there, so that those who read it are not asked. Work must read everything that
 * may change through the memory.
 */
export function createMemory(): Memory {
  let round = 0;
  let reading: Set<Cell> | null = null;

  function ask(cell: Cell): void {
    const { work } = cell;
    if (cell.verified === round || work === null) {
      cell.verified = round;
      return;
    }
    if (cell.verified >= 0 && !hasNewRead(cell)) {
      cell.verified = round;
      return;
    }
    const outer = reading;
    const own = new Set<Cell>();
    reading = own;
    try {
      const value = work();
      if (cell.verified < 0 || !cell.isSame(cell.value as never, value as never)) {
        cell.value = value;
        cell.changed = round;
      }
      cell.reads = [...own];
      cell.verified = round;
    } finally {
      reading = outer;
    }
  }

  /** In the order of reading: what decided that something was read at all is looked at before it. */
  function hasNewRead({ reads, verified }: Cell): boolean {
    // A plain loop: this is where the time of an edit goes.
    for (let at = 0; at < reads.length; at += 1) {
      const read = reads[at]!;
      if (read.verified !== round) ask(read);
      if (read.changed > verified) return true;
    }
    return false;
  }

  function read(cell: Cell): unknown {
    reading?.add(cell);
    ask(cell);
    return cell.value;
  }

  const remember = <Value>(work: () => Value, isSame: (before: Value, now: Value) => boolean): Cell => ({
    value: undefined,
    verified: -1,
    changed: -1,
    reads: [],
    work,
    isSame,
  });

  return {
    begin: () => {
      round += 1;
    },
    given<Value>(value: Value) {
      const cell: Cell = { value, verified: round, changed: round, reads: [], work: null, isSame: Object.is };
      return {
        read: () => read(cell) as Value,
        give(next: Value) {
          if (Object.is(cell.value, next)) return;
          cell.value = next;
          cell.changed = round;
        },
      };
    },
    answer<Value>(work: () => Value, isSame: (before: Value, now: Value) => boolean = Object.is) {
      const cell = remember(work, isSame);
      return { read: () => read(cell) as Value };
    },
    answers<Value>(work: (key: string) => Value, isSame: (before: Value, now: Value) => boolean = Object.is) {
      const cells = new Map<string, Cell>();
      return {
        of(key: string) {
          let cell = cells.get(key);
          if (cell === undefined) cells.set(key, (cell = remember(() => work(key), isSame)));
          return read(cell) as Value;
        },
        forget: (key: string) => void cells.delete(key),
      };
    },
  };
}

/** Whether two lists hold the same things in the same order. */
export function sameItems(before: readonly unknown[], now: readonly unknown[]): boolean {
  return before.length === now.length && before.every((item, at) => item === now[at]);
}
