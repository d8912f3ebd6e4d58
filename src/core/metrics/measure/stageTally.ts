import type { PlanStage } from '../../compile/plan.ts';
import { VisitFlag } from '../../simulate/runLog.ts';
import { riskTableOfBins } from './riskTableOfBins.ts';
import { CODE_BITS, VisitCode, type StageTables } from './stageTables.ts';
import { noTimes, timesGiven, timesOf, type TimeSummary } from './timeSummary.ts';

const LATE = VisitFlag.firstResponseMissed | VisitFlag.maximumTimeMissed;

/** What was counted for one stage; visits are those begun in the time that is measured where nothing else is said. */
export interface StageTally {
  readonly begun: number;
  /** Visits that ended in the time that is measured, and those that had not when the run did, whenever they began. */
  readonly ended: number;
  readonly open: number;
  /** First visits of a lead; and of a lead that itself arrived in the time that is measured. */
  readonly leads: number;
  readonly cohortLeads: number;
  /** Visits left by an advancing or winning way. */
  readonly advanced: number;
  /** Visits that missed a promise, and those of them that are still open. */
  readonly late: number;
  readonly lateOpen: number;
  readonly stuck: number;
  /** Visits of leads that had raised their hand. */
  readonly handRaisers: number;
  readonly promises: boolean;
  /** The time that leads were here, within the time that is measured. */
  readonly presentMs: number;
  readonly times: TimeSummary;
  /** Whether people work here, so that there are first responses; how many visits have had one, and when. */
  readonly isPersonal: boolean;
  readonly responded: number;
  readonly responses: TimeSummary;
  readonly meanWaitMs: number;
  readonly meanWorkMs: number;
  /** NaN where costs are not given. */
  readonly costPerLead: number;
}

/** What else is known of a stage. */
export interface StageKnown {
  readonly stage: PlanStage;
  readonly hasWaits: boolean;
  readonly costPerLead: number;
  /** Whether what has not ended has been counted: times make sense only then. */
  readonly isComplete: boolean;
}

/** Reads what was counted for the stage at a place of the plan. */
export function stageTallyAt(tables: StageTables, place: number, known: StageKnown): StageTally {
  const { stage, hasWaits, costPerLead, isComplete } = known;
  const counts = filledCodes(tables.begun.subarray(place << CODE_BITS, (place + 1) << CODE_BITS));
  // How many visits have all of the bits.
  const all = (bits: number) => sumWhere(counts, (code) => (code & bits) === bits);
  const begun = all(0);
  const open = all(VisitCode.open);
  const hasWork = tables.workAt[place]! >= 0;
  const isPersonal = tables.isPersonal[place] === 1;
  return {
    begun,
    ended: begun - open + tables.earlierEnded[place]!,
    open: open + tables.earlierOpen[place]!,
    leads: all(VisitFlag.firstVisit),
    cohortLeads: all(VisitFlag.firstVisit | VisitCode.cohort),
    advanced: all(VisitCode.advanced),
    late: sumWhere(counts, (code) => (code & LATE) !== 0),
    lateOpen: sumWhere(counts, (code) => (code & LATE) !== 0 && (code & VisitCode.open) !== 0),
    stuck: all(VisitFlag.stuck),
    handRaisers: all(VisitFlag.handRaiser),
    promises: stage.promises.length > 0,
    presentMs: isComplete ? tables.presentMs[place]! : NaN,
    times: isComplete && !stage.isEnd ? timesAt(tables, place) : noTimes,
    isPersonal,
    responded: isPersonal ? total(part(tables, tables.responded, tables.workAt[place]!)) : 0,
    responses: isComplete && isPersonal ? responsesAt(tables, place) : noTimes,
    meanWaitMs: isComplete && hasWork && hasWaits ? meanWaitAt(tables, place, begun) : NaN,
    meanWorkMs:
      isComplete && hasWork && hasWaits ? tables.workedMs[place]! / (begun - tables.waiting[place]!) : NaN,
    costPerLead,
  };
}

function timesAt(tables: StageTables, place: number): TimeSummary {
  const at = tables.timesAt[place]!;
  const table = riskTableOfBins([part(tables, tables.ended, at)], part(tables, tables.open, at));
  return timesOf(table, tables.endedMs[place]!);
}

/** A visit has its first response, or ends without one: then it will never have it. */
function responsesAt(tables: StageTables, place: number): TimeSummary {
  const at = tables.workAt[place]!;
  const causes = [part(tables, tables.responded, at), part(tables, tables.unanswered, at)];
  const table = riskTableOfBins(causes, part(tables, tables.openUnanswered, at));
  return timesGiven(table, 0, tables.respondedMs[place]!);
}

function meanWaitAt(tables: StageTables, place: number, begun: number): number {
  const waiting = tables.waiting[place]!;
  // Most stages have work that nobody ever waits for.
  if (waiting === 0 && tables.waitedMs[place] === 0) return begun === 0 ? NaN : 0;
  const at = tables.workAt[place]!;
  const waited = part(tables, tables.waited, at).slice();
  // Those that did not wait at all are in no bin yet.
  waited[0] = begun - waiting - total(waited);
  const table = riskTableOfBins([waited], part(tables, tables.openWaited, at));
  return timesOf(table, tables.waitedMs[place]!).meanMs;
}

function part({ bins }: StageTables, counts: Uint32Array, at: number): Uint32Array {
  return counts.subarray(at, at + bins);
}

function total(counts: Uint32Array): number {
  let sum = 0;
  for (let bin = 0; bin < counts.length; bin += 1) sum += counts[bin]!;
  return sum;
}

/** The codes under which something was counted, each with its number: a few of thousands. */
function filledCodes(counts: Uint32Array): readonly (readonly [code: number, count: number])[] {
  const filled: [number, number][] = [];
  for (let code = 0; code < counts.length; code += 1)
    if (counts[code]! > 0) filled.push([code, counts[code]!]);
  return filled;
}

function sumWhere(counts: ReturnType<typeof filledCodes>, holds: (code: number) => boolean): number {
  let sum = 0;
  for (const [code, count] of counts) if (holds(code)) sum += count;
  return sum;
}
