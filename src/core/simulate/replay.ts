import { LeadClock } from '../compile/leadClock.ts';
import type { LeadEvent, MachineNotice } from '../compile/leadEvent.ts';
import { fromStored } from '../compile/compileSources.ts';
import type { Plan } from '../compile/plan.ts';
import { createLeadActor, toMachine, type LeadMachine } from '../compile/toMachine.ts';
import type { Json } from '../lib/json.ts';
import type { Blueprint } from '../model/blueprint.ts';
import { rowsOfLead, type LogIndex } from './logIndex.ts';
import { EventKind, VisitFlag, type RunLog } from './runLog.ts';

/** Where the machine and the simulator part for a lead, in words. */
export interface Difference {
  readonly lead: number;
  readonly sentence: string;
}

/**
 * Replays simulated leads through the real XState actor, event by event, and compares. Only facts are sent:
 * work, signals, outcomes and referrals, which name what happened and never where to go. Timers, gates,
 * automatic ways, statuses and broken promises must come from the machine by themselves, at the same instants.
 */
export class Replayer {
  readonly #plan: Plan;
  readonly #clock = new LeadClock();
  readonly #machine: LeadMachine;
  #notices: MachineNotice[] = [];

  /** A machine may be given to replay a changed one: a test of this test. */
  constructor(
    plan: Plan,
    blueprint: Blueprint,
    change: (machine: LeadMachine) => LeadMachine = (machine) => machine,
  ) {
    this.#plan = plan;
    this.#machine = change(toMachine(plan, blueprint, this.#clock, (notice) => this.#notices.push(notice)));
  }

  /** The first difference for a lead of the log, or null. `untilMs` is the length of the run. */
  replay(log: RunLog, index: LogIndex, lead: number, untilMs: number): Difference | null {
    const told = this.#walk(log, index, lead, untilMs);
    if (typeof told === 'string') return { lead, sentence: told };
    const simulated = this.#toldBySimulator(log, index, lead);
    for (const [list, name] of [
      ['steps', 'step'],
      ['entries', 'entry'],
    ] as const) {
      const length = Math.max(told[list].length, simulated[list].length);
      for (let n = 0; n < length; n += 1) {
        if (told[list][n] === simulated[list][n]) continue;
        const [machine, simulator] = [told[list][n] ?? 'nothing more', simulated[list][n] ?? 'nothing more'];
        return {
          lead,
          sentence: `Lead ${lead}, ${name} ${n + 1}: the machine has ${machine}, the simulator ${simulator}.`,
        };
      }
    }
    return null;
  }

  #walk(log: RunLog, index: LogIndex, lead: number, untilMs: number): Told | string {
    const plan = this.#plan;
    const clock = this.#clock;
    this.#notices = [];
    clock.reset(log.leads.arrived[lead]!);
    const actor = createLeadActor(this.#machine, clock, {
      entryStage: plan.stages[this.#entryOf(log, index, lead)]!.key,
      fields: fieldsOf(plan, log, lead),
    });
    let failure: string | null = null;
    actor.subscribe({
      error: (error) => (failure = `Lead ${lead}: the machine stopped with ${String(error)}.`),
    });
    actor.start();
    for (const row of rowsOfLead(index.events, lead)) {
      const event = eventOf(plan, log.events.kind[row]!, log.events.subject[row]!);
      if (event === null) continue;
      clock.advanceTo(log.events.at[row]!);
      if (failure === null && actor.getSnapshot().status !== 'active')
        failure = `Lead ${lead}: the machine has ended, the simulator goes on with ${event.type}.`;
      if (failure === null) actor.send(event);
      if (failure !== null) return failure;
    }
    clock.advanceTo(untilMs - 1);
    actor.stop();
    return failure ?? toldByMachine(this.#notices);
  }

  /** The stage a lead began in: that of the stock, its source's, or where the referral led that made it. */
  #entryOf(log: RunLog, index: LogIndex, lead: number): number {
    const parent = log.leads.parent[lead]!;
    if (parent <= -2) return -2 - parent;
    if (parent < 0) return this.#plan.sources[log.leads.source[lead]!]!.entryStage;
    const made = rowsOfLead(index.events, parent).filter(
      (row) => log.events.kind[row] === EventKind.referred,
    );
    return this.#plan.ways[log.events.subject[made[log.leads.ordinal[lead]!]!]!]!.to;
  }

  #toldBySimulator(log: RunLog, index: LogIndex, lead: number): Told {
    const { plan, statuses, stages } = { plan: this.#plan, ...this.#plan };
    const steps: string[] = [];
    for (const row of rowsOfLead(index.events, lead)) {
      const subject = log.events.subject[row]!;
      const at = log.events.at[row]!;
      switch (log.events.kind[row]) {
        case EventKind.outcome:
        case EventKind.passed:
        case EventKind.referred:
        case EventKind.overflowed:
        case EventKind.gaveUp:
          steps.push(`way ${plan.ways[subject]!.id} at ${at}`);
          break;
        case EventKind.firstResponseMissed:
          steps.push(`missed ${stages[subject]!.key} firstResponse at ${at}`);
          break;
        case EventKind.maximumTimeMissed:
          steps.push(`missed ${stages[subject]!.key} maximumTime at ${at}`);
          break;
        case EventKind.status:
          steps.push(`status ${statuses[subject]!.key} at ${at}`);
      }
    }
    // Visits that were not made (policy "backfill") are known to the log alone.
    const made = [...rowsOfLead(index.visits, lead)].filter(
      (row) => (log.visits.flags[row]! & VisitFlag.backfilled) === 0,
    );
    const entries = made.map((row) =>
      entryText(log.visits.entered[row]!, stages[log.visits.stage[row]!]!.key),
    );
    return { steps, entries: entries.sort() };
  }
}

/** What was told of a lead: steps in order, and which stage was entered when. */
interface Told {
  readonly steps: readonly string[];
  readonly entries: readonly string[];
}

function toldByMachine(notices: readonly MachineNotice[]): Told {
  const steps: string[] = [];
  const entries: string[] = [];
  for (const notice of notices) {
    if (notice.kind === 'entered') entries.push(entryText(notice.at, notice.stage));
    if (notice.kind === 'way') steps.push(`way ${notice.way} at ${notice.at}`);
    if (notice.kind === 'missed') steps.push(`missed ${notice.stage} ${notice.promise} at ${notice.at}`);
    if (notice.kind === 'status') steps.push(`status ${notice.status} at ${notice.at}`);
  }
  // The log has a visit when it ends, so the order of entering is compared by instant and name.
  return { steps, entries: entries.sort() };
}

function entryText(at: number, stage: string): string {
  return `${String(at).padStart(15, '0')} ${stage}`;
}

/** The fact behind a row of the log, as the machine hears it; null for what the machine must find by itself. */
export function eventOf(plan: Plan, kind: number, subject: number): LeadEvent | null {
  switch (kind) {
    case EventKind.activityStarted:
      return { type: 'activity.started', activityId: plan.activities[subject]!.id };
    case EventKind.activityEnded:
      return { type: 'activity.ended', activityId: plan.activities[subject]!.id };
    case EventKind.signal:
      return { type: plan.signals[subject]!.event };
    case EventKind.outcome:
    case EventKind.referred:
    case EventKind.overflowed:
    case EventKind.gaveUp:
      return { type: plan.ways[subject]!.event };
    default:
      return null;
  }
}

/** The fields a lead of a log began with, by key. */
export function fieldsOf(plan: Plan, log: RunLog, lead: number): Record<string, Json> {
  const fields: Record<string, Json> = {};
  plan.fields.forEach((field, place) => {
    const value = fromStored(field, log.leads.attributes[lead * plan.fields.length + place]!);
    if (value !== undefined) fields[field.key] = value;
  });
  return fields;
}
