import { describeCriterion } from '../criteria/describe.ts';
import type { Plan, PlanWay } from '../compile/plan.ts';
import { sayTime } from '../lib/numberWords.ts';
import type { Blueprint } from '../model/blueprint.ts';
import { criterionNames, nameOf } from '../model/names.ts';
import { EventKind } from '../simulate/runLog.ts';

/** One thing that happened to a lead while it was in a stage. */
export interface TimelineEvent {
  /** Milliseconds since the run's start. */
  readonly at: number;
  readonly kind: 'work' | 'waiting' | 'signal' | 'missed' | 'status' | 'moved' | 'referred' | 'skipped';
  readonly text: string;
  /** How it came about, in a few words: the label of the way and the reason given, how long work took, points. */
  readonly how: string | null;
  /** The criterion that held, as a sentence that may be long. */
  readonly because: string | null;
}

/** The words for what happened to leads in runs of a plan. */
export function timelineWords(plan: Plan, blueprint: Blueprint) {
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
      case EventKind.queued:
        return told('waiting', `Waits for ${teamOf(subject)}`, `${activityName(subject)} was not begun here`);
      case EventKind.skipped:
        return told('skipped', `Went past ${name(plan.stages[subject]!.id)}`, 'without having been there');
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

  function waitDone(event: TimelineEvent, started: number): TimelineEvent {
    return { ...event, how: `waited ${sayTime(started - event.at)}` };
  }

  function teamOf(activity: number): string {
    const team = plan.teams[plan.activities[activity]!.team];
    return team === undefined ? 'somebody' : name(team.id);
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

  return { eventOf, workDone, waitDone };
}
