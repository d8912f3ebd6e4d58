import { atLevel, type Level } from '../../../src/core/compile/atLevel.ts';
import { compileBlueprint } from '../../../src/core/compile/compileBlueprint.ts';
import { fromStored } from '../../../src/core/compile/compileSources.ts';
import type { Plan } from '../../../src/core/compile/plan.ts';
import { MS_PER } from '../../../src/core/criteria/criterion.ts';
import type { Blueprint } from '../../../src/core/model/blueprint.ts';
import { indexLog, rowsOfLead, type LogIndex } from '../../../src/core/simulate/logIndex.ts';
import { Replayer } from '../../../src/core/simulate/replay.ts';
import { joinChunks } from '../../../src/core/simulate/joinChunks.ts';
import { EventKind, type Chunk, type RunLog } from '../../../src/core/simulate/runLog.ts';
import { Simulation, type SimulationOptions } from '../../../src/core/simulate/simulation.ts';
import type { TeamTotals } from '../../../src/core/simulate/teamTotals.ts';

/** A run with what is needed to read it. */
export interface TestRun {
  readonly blueprint: Blueprint;
  readonly plan: Plan;
  readonly log: RunLog;
  readonly index: LogIndex;
  readonly untilMs: number;
  /** What the teams did, by the name they were made with. */
  readonly teams: Readonly<Record<string, TeamTotals>>;
}

/** A run of a blueprint that must compile: as many leads as its sources bring, unless it is told how many. */
export function runOf(
  blueprint: Blueprint,
  { level = 'calendars', ...options }: Partial<SimulationOptions> & { readonly level?: Level } = {},
): TestRun {
  const { leads = null, days = 30, seed = 1 } = options;
  const { plan: whole, problems } = compileBlueprint(blueprint, Math.ceil(days));
  if (whole === null) throw new Error(problems.map(({ sentence }) => sentence).join(' '));
  const plan = atLevel(whole, level);
  const chunks: Chunk[] = [];
  const simulation = new Simulation(plan, { ...options, leads, days, seed }, (chunk) => chunks.push(chunk));
  while (simulation.advance(1_000_000));
  simulation.finish();
  const log = joinChunks(chunks);
  const teams = simulation.teams.map((totals) => [nameOf(plan.teams[totals.team]!.id), totals] as const);
  return {
    blueprint,
    plan,
    log,
    index: indexLog(log),
    untilMs: days * MS_PER.days,
    teams: Object.fromEntries(teams),
  };
}

/** What a record was called when it was made: "team_desk" is "desk". */
function nameOf(id: string): string {
  return id.slice(id.indexOf('_') + 1);
}

/** The first lead, but for those left out, that the machine sees take another path; null: none. */
export function firstDifference(
  { plan, blueprint, log, index, untilMs }: TestRun,
  leftOut: ReadonlySet<number> = new Set(),
): string | null {
  const replayer = new Replayer(plan, blueprint);
  for (let lead = 0; lead < log.leads.length; lead += 1) {
    if (leftOut.has(lead)) continue;
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
  /** Milliseconds in waits and queues, and at work. */
  readonly waited: number;
  readonly worked: number;
}

/** The visits of a run in log order, of one stage or lead where one is given. */
export function visitsOf({ plan, log }: TestRun, which: { stage?: string; lead?: number } = {}): Visit[] {
  return Array.from({ length: log.visits.length }, (_, row): Visit => ({
    lead: log.visits.lead[row]!,
    stage: plan.stages[log.visits.stage[row]!]!.key,
    entered: log.visits.entered[row]!,
    firstResponse: log.visits.firstResponse[row]!,
    left: log.visits.left[row]!,
    way: log.visits.way[row]! < 0 ? null : nameOf(plan.ways[log.visits.way[row]!]!.id),
    reason: plan.reasons[log.visits.reason[row]!]?.id ?? null,
    flags: log.visits.flags[row]!,
    waited: log.visits.waited[row]!,
    worked: log.visits.worked[row]!,
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
  const source = nameOf(plan.sources[log.leads.source[lead]!]!.id);
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

/** What happened to all leads, in the order of the log: the instant, the source of the lead, and what happened. */
export function journalOf({ plan, log }: TestRun): string[] {
  const kinds = Object.keys(EventKind) as (keyof typeof EventKind)[];
  return Array.from(log.events.at, (at, row) => {
    const kind = kinds.find((each) => EventKind[each] === log.events.kind[row])!;
    const source = nameOf(plan.sources[log.leads.source[log.events.lead[row]!]!]!.id);
    const time = timeOf(at).replace(/:00\.000$/, '');
    return `${time} ${source} ${kind} ${subjectOf(plan, kind, log.events.subject[row]!)}`;
  });
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
    case 'queued':
      return nameOf(plan.activities[subject]!.id);
    case 'signal':
      return plan.signals[subject]!.key;
    case 'firstResponseMissed':
    case 'maximumTimeMissed':
    case 'skipped':
      return plan.stages[subject]!.key;
    case 'status':
      return plan.statuses[subject]!.key;
    case 'outcome':
    case 'passed':
    case 'referred':
    case 'overflowed':
    case 'gaveUp':
      return nameOf(plan.ways[subject]!.id);
  }
}

/** "2 03:15:00.000": days since the run's start (before it: -1, -2, …), and the time of day in elapsed hours. */
function timeOf(instant: number): string {
  const day = Math.floor(instant / MS_PER.days);
  const within = instant - day * MS_PER.days;
  const part = (size: number, of: number, width: number) =>
    String(Math.floor(within / size) % of).padStart(width, '0');
  return `${day} ${part(MS_PER.hours, 24, 2)}:${part(60_000, 60, 2)}:${part(1_000, 60, 2)}.${part(1, 1_000, 3)}`;
}
