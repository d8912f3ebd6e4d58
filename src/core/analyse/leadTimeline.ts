import { describeCriterion } from '../criteria/describe.ts';
import type { Plan, PlanWay } from '../compile/plan.ts';
import { sayTime } from '../lib/numberWords.ts';
import type { Blueprint } from '../model/blueprint.ts';
import { criterionNames, nameOf } from '../model/names.ts';
import { rowsOfLead, type LogIndex } from '../simulate/logIndex.ts';
import { EventKind, VisitFlag, type RunLog } from '../simulate/runLog.ts';

/** One thing that happened to a lead while it was in a stage. */
export interface TimelineEvent {
  /** Milliseconds since the run's start. */
  readonly at: number;
  readonly kind: 'work' | 'signal' | 'missed' | 'status' | 'moved' | 'referred';
  readonly text: string;
  /** How it came about, in a few words: the label of the way and the reason given, how long work took, points. */
  readonly how: string | null;
  /** The criterion that held, as a sentence that may be long. */
  readonly because: string | null;
}

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
  const words = createWords(plan, blueprint);
  const rows = leafVisits(plan, log, index, lead);
  const events = rowsOfLead(index.events, lead);
  let next = 0;
  return rows.map((row, place): TimelineVisit => {
    const stage = plan.stages[log.visits.stage[row]!]!;
    const record = blueprint.records[stage.id];
    const told: TimelineEvent[] = [];
    const underWay = new Map<number, number>();
    for (let ended = false; next < events.length && !ended; next += 1) {
      const event = events[next]!;
      const kind = log.events.kind[event]!;
      const at = log.events.at[event]!;
      const subject = log.events.subject[event]!;
      const begun = kind === EventKind.activityEnded ? underWay.get(subject) : undefined;
      if (kind === EventKind.activityStarted) underWay.set(subject, told.length);
      if (begun === undefined) told.push(words.eventOf(at, kind, subject, log.visits.reason[row]!));
      else {
        // Work that was begun and done here is told once, where it began.
        underWay.delete(subject);
        told[begun] = words.workDone(told[begun]!.at, at, subject);
      }
      // A move ends the visit; statuses that the next stage sets are told there.
      ended = (kind === EventKind.outcome || kind === EventKind.passed) && place < rows.length - 1;
    }
    const flags = log.visits.flags[row]!;
    return {
      stageId: stage.id,
      stageName: nameOf(blueprint, stage.id),
      number: record?.type === 'stage' ? record.number : '',
      entered: log.visits.entered[row]!,
      left: log.visits.left[row]!,
      isEnd: stage.isEnd,
      isLate: (flags & (VisitFlag.firstResponseMissed | VisitFlag.maximumTimeMissed)) !== 0,
      isStuck: (flags & VisitFlag.stuck) !== 0,
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

function createWords(plan: Plan, blueprint: Blueprint) {
  const names = criterionNames(blueprint);
  const name = (id: string) => nameOf(blueprint, id);

  function eventOf(at: number, kind: number, subject: number, reason: number): TimelineEvent {
    const told = (
      eventKind: TimelineEvent['kind'],
      text: string,
      how: string | null = null,
      because: string | null = null,
    ) => ({ at, kind: eventKind, text, how, because });
    switch (kind) {
      case EventKind.activityStarted:
        return told('work', activityName(subject), 'begun, not finished here');
      case EventKind.activityEnded:
        return told('work', activityName(subject), 'finished');
      case EventKind.signal:
        return told('signal', name(plan.signals[subject]!.id), pointsOf(subject));
      case EventKind.firstResponseMissed:
        return told('missed', 'Nobody had responded in the time that was promised');
      case EventKind.maximumTimeMissed:
        return told('missed', 'The time promised for this stage had passed');
      case EventKind.status:
        return told('status', `Status ${name(plan.statuses[subject]!.id)}`);
      case EventKind.referred:
        return told('referred', 'Referred somebody else');
      default: {
        const way = plan.ways[subject]!;
        const how = [labelOf(way), howOf(way, reason)].filter((each) => each !== '').join(' · ');
        return told('moved', `To ${name(plan.stages[way.to]!.id)}`, how, becauseOf(way));
      }
    }
  }

  function workDone(began: number, ended: number, activity: number): TimelineEvent {
    const how = ended > began ? `finished after ${sayTime(ended - began)}` : null;
    return { at: began, kind: 'work', text: activityName(activity), how, because: null };
  }

  function activityName(activity: number): string {
    const { id, stage } = plan.activities[activity]!;
    const record = blueprint.records[plan.stages[stage]!.id];
    const found = record?.type === 'stage' ? record.activities.find((each) => each.id === id) : undefined;
    return found?.name ?? 'Work';
  }

  function pointsOf(signal: number): string {
    const { points, component } = plan.signals[signal]!;
    return `${points >= 0 ? '+' : '−'}${Math.abs(points)} ${component}`;
  }

  function labelOf({ id }: PlanWay): string {
    const record = blueprint.records[id];
    return record?.type === 'transition' ? record.label : '';
  }

  function howOf(way: PlanWay, reason: number): string {
    switch (way.trigger) {
      case 'gate':
        return way.criterion < 0 ? 'no other way of the gate was open' : 'by the gate';
      case 'automatic':
        return 'by itself';
      case 'timer':
        return 'when its time had passed';
      case 'overflow':
        return 'because the queue was full';
      case 'patience':
        return 'because it had waited too long';
      default: {
        const who = way.trigger === 'event' ? 'it happened' : 'decided';
        return reason < 0 ? who : `${who}: ${reasonName(reason)}`;
      }
    }
  }

  /** Only a gate and an automatic way are taken because of their criterion; others are allowed by it. */
  function becauseOf({ trigger, criterion }: PlanWay): string | null {
    if (criterion < 0 || (trigger !== 'gate' && trigger !== 'automatic')) return null;
    return `because ${describeCriterion(plan.criteria[criterion]!, names)}`;
  }

  function reasonName(reason: number): string {
    const { id } = plan.reasons[reason]!;
    for (const record of Object.values(blueprint.records)) {
      if (record.type !== 'reasonList') continue;
      const found = record.reasons.find((each) => each.id === id);
      if (found) return found.name;
    }
    return 'a reason that was deleted';
  }

  return { eventOf, workDone };
}
