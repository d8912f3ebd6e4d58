import type { Plan } from '../compile/plan.ts';
import type { Blueprint } from '../model/blueprint.ts';
import { nameOf } from '../model/names.ts';
import { rowsOfLead, type LogIndex } from '../simulate/logIndex.ts';
import { EventKind, VisitFlag, type RunLog } from '../simulate/runLog.ts';
import { timelineWords, type TimelineEvent } from './timelineWords.ts';

/** One visit to a stage, with what happened in it. */
export interface TimelineVisit {
  readonly stageId: string;
  readonly stageName: string;
  readonly number: string;
  readonly entered: number;
  /** NaN: it is still there. */
  readonly left: number;
  /** Whether the stage is where journeys stop. */
  readonly isEnd: boolean;
  readonly isLate: boolean;
  readonly isStuck: boolean;
  /** It was only marked as made, because the lead had gone past the stage. */
  readonly isBackfilled: boolean;
  readonly events: readonly TimelineEvent[];
}

/** A lead's journey, visit by visit, as the stored run tells it. Visits are those of the innermost stages. */
export function readTimeline(
  plan: Plan,
  blueprint: Blueprint,
  log: RunLog,
  index: LogIndex,
  lead: number,
): TimelineVisit[] {
  const words = timelineWords(plan, blueprint);
  const rows = leafVisits(plan, log, index, lead);
  const events = rowsOfLead(index.events, lead);
  let next = 0;
  return rows.map((row, place): TimelineVisit => {
    const stage = plan.stages[log.visits.stage[row]!]!;
    const record = blueprint.records[stage.id];
    const told: TimelineEvent[] = [];
    const underWay = new Map<number, number>();
    const waiting = new Map<number, number>();
    const flags = log.visits.flags[row]!;
    const isBackfilled = (flags & VisitFlag.backfilled) !== 0;
    // Nothing happens in a visit that nobody made.
    for (let ended = isBackfilled; next < events.length && !ended; next += 1) {
      const event = events[next]!;
      const kind = log.events.kind[event]!;
      const at = log.events.at[event]!;
      const subject = log.events.subject[event]!;
      const begun = kind === EventKind.activityEnded ? underWay.get(subject) : undefined;
      if (kind === EventKind.queued) waiting.set(subject, told.length);
      if (kind === EventKind.activityStarted) {
        const queued = waiting.get(subject);
        if (queued !== undefined) told[queued] = words.waitDone(told[queued]!, at);
        waiting.delete(subject);
        underWay.set(subject, told.length);
      }
      if (begun === undefined) told.push(words.eventOf(at, kind, subject, log.visits.reason[row]!));
      else {
        // Work that was begun and done here is told once, where it began.
        underWay.delete(subject);
        told[begun] = words.workDone(told[begun]!.at, at, subject);
      }
      // A move ends the visit; statuses that the next stage sets are told there.
      ended = isMove(kind) && place < rows.length - 1;
    }
    return {
      stageId: stage.id,
      stageName: nameOf(blueprint, stage.id),
      number: record?.type === 'stage' ? record.number : '',
      entered: log.visits.entered[row]!,
      left: log.visits.left[row]!,
      isEnd: stage.isEnd,
      isLate: (flags & (VisitFlag.firstResponseMissed | VisitFlag.maximumTimeMissed)) !== 0,
      isStuck: (flags & VisitFlag.stuck) !== 0,
      isBackfilled,
      events: told,
    };
  });
}

/**
 * The lead's visits to innermost stages, in the order in which they were made. A group is visited together
 * with its sub-stages, so its own visits are left out where it has any.
 */
function leafVisits(plan: Plan, log: RunLog, index: LogIndex, lead: number): number[] {
  const rows = Array.from(rowsOfLead(index.visits, lead)).filter(
    (row) => plan.stages[log.visits.stage[row]!]!.initial < 0,
  );
  // Rows are written when a visit ends: among leaves, which follow one another, that is the order of the visits.
  return rows;
}

/** Whether the lead went along a way. */
function isMove(kind: number): boolean {
  return (
    kind === EventKind.outcome ||
    kind === EventKind.passed ||
    kind === EventKind.overflowed ||
    kind === EventKind.gaveUp
  );
}
