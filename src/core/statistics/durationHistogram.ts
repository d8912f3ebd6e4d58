/** What a histogram has counted, as plain data: it may be posted, its buffer transferred, and merged later. */
export interface DurationCounts {
  /** Two numbers a bin: how many durations ended there, how many were censored. Bin 0 holds the zeros. */
  readonly counts: Float64Array;
  readonly ended: number;
  readonly censored: number;
  /** The exact sum of the ended durations, ms. */
  readonly endedTotalMs: number;
  /** The exact sum of the censored durations, ms. */
  readonly censoredTotalMs: number;
}

/** A duration as a number of 64 bits, and its two words: the upper one holds the exponent and the first bits. */
const duration = new Float64Array(1);
const words = new Uint32Array(duration.buffer);

/** Eight bits of the mantissa: 256 bins an octave, each at most 1/256 of its lower end wide. */
const SHIFT = 12;
const BINS_AN_OCTAVE = 256;
/** What the word of 1 ms becomes; that millisecond stands in bin 2. */
const FIRST = (0x3ff00000 >>> SHIFT) - 2;

/**
 * Counts of durations in ms, ended ones and censored ones (still running when the watching ended), on a scale of
 * equal relative steps: bin 0 holds zero, bin 1 what is between 0 and 1 ms, and from 1 ms on a bin is at most
 * 1/256 wide. Whole milliseconds below 512 have a bin each. Adding takes no memory, but when the longest
 * duration so far needs more bins; a year needs 9,000 bins, 140 kB.
 */
export class DurationHistogram implements DurationCounts {
  counts = new Float64Array(2 * BINS_AN_OCTAVE);
  ended = 0;
  censored = 0;
  endedTotalMs = 0;
  censoredTotalMs = 0;

  /** Counts a duration. Throws a RangeError where it is below 0 or no finite number. */
  add(durationMs: number, hasEnded: boolean): void {
    if (!(durationMs >= 0 && durationMs < Infinity)) {
      throw new RangeError(
        `A duration is ${durationMs} ms, but must be 0 or more: take the earlier instant off.`,
      );
    }
    const place = 2 * binOf(durationMs);
    if (place >= this.counts.length) this.#reach(place);
    if (hasEnded) {
      this.counts[place]! += 1;
      this.ended += 1;
      this.endedTotalMs += durationMs;
    } else {
      this.counts[place + 1]! += 1;
      this.censored += 1;
      this.censoredTotalMs += durationMs;
    }
  }

  /** Adds the counts of another histogram, or of its snapshot. */
  merge(others: DurationCounts): void {
    const { counts } = others;
    if (counts.length > this.counts.length) this.#reach(counts.length - 1);
    for (let place = 0; place < counts.length; place += 1) this.counts[place]! += counts[place]!;
    this.ended += others.ended;
    this.censored += others.censored;
    this.endedTotalMs += others.endedTotalMs;
    this.censoredTotalMs += others.censoredTotalMs;
  }

  /** A copy as short as may be. */
  snapshot(): DurationCounts {
    const { ended, censored, endedTotalMs, censoredTotalMs } = this;
    let length = this.counts.length;
    while (length > 0 && this.counts[length - 1] === 0) length -= 1;
    return {
      counts: this.counts.slice(0, length + (length % 2)),
      ended,
      censored,
      endedTotalMs,
      censoredTotalMs,
    };
  }

  #reach(place: number): void {
    const octave = 2 * BINS_AN_OCTAVE;
    const longer = new Float64Array((Math.floor(place / octave) + 1) * octave);
    longer.set(this.counts);
    this.counts = longer;
  }
}

/** The bin of a duration in ms that is 0 or more, for those who count in tables of their own. */
export function binOf(durationMs: number): number {
  if (durationMs < 1) return durationMs === 0 ? 0 : 1;
  duration[0] = durationMs;
  return (words[1]! >>> SHIFT) - FIRST;
}

/**
 * The duration in ms that stands for a bin: the middle one of the whole milliseconds in it, or its lower end
 * where it holds one at most. So a whole number of milliseconds is at most 1/512 off, and below 512 exact.
 */
export function durationOfBin(bin: number): number {
  if (bin < 2) return bin / 2;
  const low = lowerEndOf(bin);
  return low + Math.max(0, lowerEndOf(bin + 1) - low - 1) / 2;
}

function lowerEndOf(bin: number): number {
  words[0] = 0;
  words[1] = (bin + FIRST) << SHIFT;
  return duration[0]!;
}

/**
 * The duration in ms below which a share of the *ended* ones lies, by linear interpolation between neighbours
 * (Hyndman and Fan's type 7); NaN where none has ended. It leaves out the censored ones, and is therefore too
 * short where there are many: see the product-limit estimate.
 */
export function endedQuantile({ counts, ended }: DurationCounts, share: number): number {
  if (ended === 0) return NaN;
  const place = (ended - 1) * share;
  const below = Math.floor(place);
  let seen = 0;
  let low = NaN;
  for (let bin = 0; 2 * bin < counts.length; bin += 1) {
    if (counts[2 * bin] === 0) continue;
    seen += counts[2 * bin]!;
    if (seen <= below) continue;
    const here = durationOfBin(bin);
    if (low !== low) low = here;
    if (seen > below + 1 || place === below) return low + (place - below) * (here - low);
  }
  return low;
}

/** The exact mean of the *ended* durations, ms; NaN where none has ended. Too short where many are censored. */
export function endedMean({ ended, endedTotalMs }: DurationCounts): number {
  return endedTotalMs / ended;
}
