import type { VisitColumns } from '../../simulate/runLog.ts';
import { binOf } from '../../statistics/durationHistogram.ts';
import { CODE_BITS, VisitCode, type StageTables } from './stageTables.ts';

/** The columns of a chunk of visits; runs that were kept by an earlier version lack the last two. */
export type VisitRows = Omit<VisitColumns, 'length' | 'waited' | 'worked'> & {
  readonly waited: Float32Array | undefined;
  readonly worked: Float32Array | undefined;
};

/** What the rows are counted by. */
export interface VisitCount {
  /** The time that is measured: from the first instant up to, not including, the last. */
  readonly fromMs: number;
  untilMs: number;
  /** Which flags must be what. */
  readonly mask: number;
  readonly wanted: number;
  /** By lead: whether it counts; null: all do. */
  keep: Uint8Array | null;
  /** The first lead of those that arrived in the time that is measured. */
  cohortStart: number;
  /** By stage: how many stages are around it, and whether (1) its visits get a second look. */
  readonly depth: Uint8Array;
  readonly isLookedAt: Uint8Array;
  /** By way + 1: VisitCode.advanced, or 0; at 0 no way at all. */
  readonly advances: Uint16Array;
  /** By (way + 1) · levels + depth of a stage: visits that were left by the way. */
  readonly ways: Float64Array;
  readonly levels: number;
}

/** Filled in for runs that lack a column. */
const NONE = new Float32Array(0);

/**
 * Counts the rows of a chunk of visits. This is the loop that sees every row of every run, so there is nothing in
 * it but arithmetic on flat arrays: no objects, no calls that are not inlined, few branches that go both ways.
 * Rows that need a second look are listed in `picked`: those of stages that ask for it, those with a reason, and
 * visits that have not ended, of which only the number is counted here. The result is how many they are.
 */
export function countVisits(
  tables: StageTables,
  count: VisitCount,
  rows: number,
  columns: VisitRows,
  picked: Int32Array,
): number {
  const {
    lead,
    stage,
    entered,
    firstResponse,
    left,
    way,
    reason,
    flags,
    waited = NONE,
    worked = NONE,
  } = columns;
  const { fromMs, untilMs, mask, wanted, keep, cohortStart } = count;
  const { depth, isLookedAt, advances, ways, levels } = count;
  const { begun, earlierEnded, earlierOpen, presentMs, timesAt, ended, endedMs, workAt } = tables;
  const { responded, unanswered, respondedMs, waited: waits, waitedMs, workedMs } = tables;
  const hasWaits = waited.length > 0;
  let picks = 0;
  for (let row = 0; row < rows; row += 1) {
    const place = stage[row]!;
    const start = entered[row]!;
    const end = left[row]!;
    // NaN, or after the time that is measured.
    const isOpen = end < untilMs ? 0 : 1;
    // Of a reason only the sign is asked: -1 is none.
    picked[picks] = row;
    picks += isLookedAt[place]! | ((reason[row]! >> 31) + 1) | isOpen;
    const flag = flags[row]!;
    if ((flag & mask) !== wanted || start >= untilMs) continue;
    if (keep !== null && keep[lead[row]!] === 0) continue;
    const present = (isOpen === 1 ? untilMs : end) - (start > fromMs ? start : fromMs);
    if (present > 0) presentMs[place] = presentMs[place]! + present;
    const leftBy = way[row]! + 1;
    if (isOpen === 0 && end >= fromMs) {
      const at = leftBy * levels + depth[place]!;
      ways[at] = ways[at]! + 1;
    }
    if (start < fromMs) {
      if (isOpen === 1) earlierOpen[place] = earlierOpen[place]! + 1;
      else if (end >= fromMs) earlierEnded[place] = earlierEnded[place]! + 1;
      continue;
    }
    const cohort = lead[row]! < cohortStart ? 0 : VisitCode.cohort;
    const code = (place << CODE_BITS) | flag | cohort | (isOpen === 1 ? VisitCode.open : advances[leftBy]!);
    begun[code] = begun[code]! + 1;
    if (isOpen === 1) continue;
    const time = end - start;
    const bin = binOf(time);
    const times = timesAt[place]! + bin;
    ended[times] = ended[times]! + 1;
    endedMs[place] = endedMs[place]! + time;
    const work = workAt[place]!;
    if (work < 0) continue;
    const response = firstResponse[row]! - start;
    if (response >= 0) {
      const at = work + binOf(response);
      responded[at] = responded[at]! + 1;
      respondedMs[place] = respondedMs[place]! + response;
    } else unanswered[work + bin] = unanswered[work + bin]! + 1;
    if (!hasWaits) continue;
    workedMs[place] = workedMs[place]! + worked[row]!;
    const wait = waited[row]!;
    if (wait > 0) {
      const at = work + binOf(wait);
      waits[at] = waits[at]! + 1;
      waitedMs[place] = waitedMs[place]! + wait;
    }
  }
  return picks;
}
