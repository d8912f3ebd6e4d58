import { compileBlueprint } from '../../../src/core/compile/compileBlueprint.ts';
import { fromStored } from '../../../src/core/compile/compileSources.ts';
import type { Plan } from '../../../src/core/compile/plan.ts';
import { MS_PER } from '../../../src/core/criteria/criterion.ts';
import type { Blueprint } from '../../../src/core/model/blueprint.ts';
import { indexLog, rowsOfLead, type LogIndex } from '../../../src/core/simulate/logIndex.ts';
import { Replayer } from '../../../src/core/simulate/replay.ts';
import { EventKind, type RunLog } from '../../../src/core/simulate/runLog.ts';
import { simulate } from '../../../src/core/simulate/simulate.ts';

/** A run with what is needed to read it. */
export interface TestRun {
  readonly blueprint: Blueprint;
  readonly plan: Plan;
  readonly log: RunLog;
  readonly index: LogIndex;
  readonly untilMs: number;
}

/** A run of a blueprint that must compile: so many leads, or as many as its sources bring. */
export function runOf(
  blueprint: Blueprint,
  { leads = null, days = 30, seed = 1 }: { leads?: number | null; days?: number; seed?: number } = {},
): TestRun {
  const { plan, problems } = compileBlueprint(blueprint, days);
  if (plan === null) throw new Error(problems.map(({ sentence }) => sentence).join(' '));
  const log = simulate(plan, { leads, days, seed });
  return { blueprint, plan, log, index: indexLog(log), untilMs: days * MS_PER.days };
}

/** The first lead that the machine sees take another path; null: none. */
export function firstDifference({ plan, blueprint, log, index, untilMs }: TestRun): string | null {
  const replayer = new Replayer(plan, blueprint);
  for (let lead = 0; lead < log.leads.length; lead += 1) {
    const difference = replayer.replay(log, index, lead, untilMs);
    if (difference !== null) return difference.sentence;
  }
  return null;
}

/** One visit, by names and with its instants in milliseconds; `left` is NaN where it did not end. */
export interface Visit {
  readonly lead: number;
  readonly stage: string;
  readonly entered: number;
  readonly firstResponse: number;
  readonly left: number;
  readonly way: string | null;
  readonly reason: string | null;
  readonly flags: number;
}

/** The visits of a run in log order, of one stage or lead where one is given. */
export function visitsOf({ plan, log }: TestRun, which: { stage?: string; lead?: number } = {}): Visit[] {
  return Array.from({ length: log.visits.length }, (_, row): Visit => ({
    lead: log.visits.lead[row]!,
    stage: plan.stages[log.visits.stage[row]!]!.key,
    entered: log.visits.entered[row]!,
    firstResponse: log.visits.firstResponse[row]!,
    left: log.visits.left[row]!,
    way: plan.ways[log.visits.way[row]!]?.id.replace('transition_', '') ?? null,
    reason: plan.reasons[log.visits.reason[row]!]?.id ?? null,
    flags: log.visits.flags[row]!,
  })).filter(({ lead, stage }) => (which.lead ?? lead) === lead && (which.stage ?? stage) === stage);
}

/** How often something happened, by kind and the name of its subject. */
export function countOf({ plan, log }: TestRun, kind: keyof typeof EventKind, name?: string): number {
  let count = 0;
  for (let row = 0; row < log.events.length; row += 1) {
    if (log.events.kind[row] !== EventKind[kind]) continue;
    if (name === undefined || subjectOf(plan, kind, log.events.subject[row]!) === name) count += 1;
  }
  return count;
}

/** What a lead went through, a line each: the instant, and what happened. */
export function storyOf({ plan, log, index }: TestRun, lead = 0): string[] {
  const kinds = Object.keys(EventKind) as (keyof typeof EventKind)[];
  const source = plan.sources[log.leads.source[lead]!]!.id.replace('source_', '');
  const arrival = `${timeOf(log.leads.arrived[lead]!)} arrives from ${source}${attributesOf(plan, log, lead)}`;
  return [
    arrival,
    ...Array.from(rowsOfLead(index.events, lead), (row) => {
      const kind = kinds.find((each) => EventKind[each] === log.events.kind[row])!;
      const subject = log.events.subject[row]!;
      return `${timeOf(log.events.at[row]!)} ${kind} ${subjectOf(plan, kind, subject)}`;
    }),
  ];
}

function attributesOf(plan: Plan, log: RunLog, lead: number): string {
  const values = plan.fields.flatMap((field, place) => {
    const value = fromStored(field, log.leads.attributes[lead * plan.fields.length + place]!);
    return value === undefined ? [] : [`${field.key} ${JSON.stringify(value)}`];
  });
  return values.length === 0 ? '' : `: ${values.join(', ')}`;
}

function subjectOf(plan: Plan, kind: keyof typeof EventKind, subject: number): string {
  switch (kind) {
    case 'activityStarted':
    case 'activityEnded':
      return plan.activities[subject]!.id.replace('activity_', '');
    case 'signal':
      return plan.signals[subject]!.key;
    case 'firstResponseMissed':
    case 'maximumTimeMissed':
      return plan.stages[subject]!.key;
    case 'status':
      return plan.statuses[subject]!.key;
    case 'outcome':
    case 'passed':
    case 'referred':
      return plan.ways[subject]!.id.replace('transition_', '');
  }
}

/** "2 03:15:00.000": days since the run's start, and the time of day in elapsed hours. */
function timeOf(instant: number): string {
  const part = (size: number, of: number, width: number) =>
    String(Math.floor((instant / size) % of)).padStart(width, '0');
  const day = Math.floor(instant / MS_PER.days);
  return `${day} ${part(MS_PER.hours, 24, 2)}:${part(60_000, 60, 2)}:${part(1_000, 60, 2)}.${part(1, 1_000, 3)}`;
}
