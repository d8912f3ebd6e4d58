import type { Plan, PlanActivity, PlanTeam } from '../../../../src/core/compile/plan.ts';
import type { OpenTimes } from '../../../../src/core/lib/openTime.ts';
import { EventKind, type RunLog } from '../../../../src/core/simulate/runLog.ts';

/** Some people of a team with common hours, and how many of them have a lead. */
interface Crew {
  readonly people: number;
  /** null: around the clock. */
  readonly hours: OpenTimes | null;
  busy: number;
}

interface Ledger {
  readonly team: PlanTeam;
  readonly crews: readonly Crew[];
  readonly waiting: Set<number>;
  readonly working: Map<number, { readonly crew: Crew; readonly since: number }>;
}

/**
 * What the teams of a run did wrong, told by its events alone (rules W2, W3, W6): work without anybody free and at
 * work, or that ends when nobody is; somebody idle while a lead waits, also when hours begin between two events; a
 * queue beyond its limit though a way out of it is always open. Empty where all is well.
 */
export function teamFaults(plan: Plan, log: RunLog, untilMs: number): string[] {
  const ledgers = plan.teams.map((team): Ledger | null =>
    team.crews.length === 0
      ? null
      : {
          team,
          crews: team.crews.map(({ people, calendar }) => ({
            people,
            hours: plan.calendars[calendar] ?? null,
            busy: 0,
          })),
          waiting: new Set(),
          working: new Map(),
        },
  );
  const limits = ledgers.filter((ledger) => ledger !== null);
  const faults: string[] = [];
  for (let row = 0; row <= log.events.length; row += 1) {
    const at = row < log.events.length ? log.events.at[row]! : untilMs;
    const before = log.events.at[row - 1] ?? 0;
    if (at > before || row === log.events.length)
      faults.push(...limits.flatMap((ledger) => idleFaults(ledger, before, at)));
    if (row < log.events.length && at >= 0) faults.push(...enter(plan, log, row, ledgers));
  }
  return faults;
}

/** Somebody who was free and at work from one instant up to another, while a lead waited. */
function idleFaults({ team, crews, waiting }: Ledger, from: number, to: number): string[] {
  if (waiting.size === 0 || to < 0) return [];
  return crews
    .filter(({ busy, people }) => busy < people)
    .filter(({ hours }) => isOpenBetween(hours, Math.max(0, from), to))
    .map(() => `${team.id}: somebody was idle between ${from} and ${to}, and ${waiting.size} waited.`);
}

/** Puts one event into the books. */
function enter(plan: Plan, log: RunLog, row: number, ledgers: readonly (Ledger | null)[]): string[] {
  const { [row]: kind } = log.events.kind;
  const subject = log.events.subject[row]!;
  const lead = log.events.lead[row]!;
  const at = log.events.at[row]!;
  switch (kind) {
    case EventKind.queued:
      return join(plan, plan.activities[subject]!, ledgers, lead, at);
    case EventKind.activityStarted:
      return begin(ledgers[plan.activities[subject]!.team] ?? null, lead, at);
    case EventKind.activityEnded:
      return end(ledgers[plan.activities[subject]!.team] ?? null, lead, at);
    case EventKind.outcome:
    case EventKind.passed:
    case EventKind.overflowed:
    case EventKind.gaveUp:
      for (const ledger of ledgers) if (ledger !== null) leave(ledger, lead);
      return [];
    default:
      return [];
  }
}

function join(
  plan: Plan,
  activity: PlanActivity,
  ledgers: readonly (Ledger | null)[],
  lead: number,
  at: number,
): string[] {
  const ledger = ledgers[activity.team];
  if (!ledger) return [`A lead joined the queue of a team that is no limit, at ${at}.`];
  const { team, crews, waiting } = ledger;
  const free = crews.reduce(
    (sum, { hours, people, busy }) => sum + (isOpenAt(hours, at) ? people - busy : 0),
    0,
  );
  const isFull = team.queueLimit >= 0 && waiting.size - free >= team.queueLimit;
  const mayGo = plan.stages[activity.stage]!.overflowWays.some((way) => plan.ways[way]!.criterion < 0);
  waiting.add(lead);
  return isFull && mayGo
    ? [`${team.id}: lead ${lead} joined at ${at} though ${waiting.size - 1} waited.`]
    : [];
}

function begin(ledger: Ledger | null, lead: number, at: number): string[] {
  if (ledger === null) return [];
  ledger.waiting.delete(lead);
  const crew = ledger.crews.find(({ busy, people, hours }) => busy < people && isOpenAt(hours, at));
  if (crew === undefined) return [`${ledger.team.id}: nobody was free for lead ${lead} at ${at}.`];
  crew.busy += 1;
  ledger.working.set(lead, { crew, since: at });
  return [];
}

function end(ledger: Ledger | null, lead: number, at: number): string[] {
  const work = ledger?.working.get(lead);
  if (!ledger || !work) return [];
  leave(ledger, lead);
  if (at === work.since || isOpenAt(work.crew.hours, at - 1)) return [];
  return [`${ledger.team.id}: work on lead ${lead} ended at ${at}, when nobody was there.`];
}

function leave({ waiting, working }: Ledger, lead: number): void {
  waiting.delete(lead);
  const work = working.get(lead);
  if (work !== undefined) work.crew.busy -= 1;
  working.delete(lead);
}

function isOpenAt(hours: OpenTimes | null, instant: number): boolean {
  return hours === null || hours.opens.some((opens, n) => opens <= instant && instant < hours.closes[n]!);
}

function isOpenBetween(hours: OpenTimes | null, from: number, to: number): boolean {
  if (from >= to) return false;
  return hours === null || hours.opens.some((opens, n) => opens < to && from < hours.closes[n]!);
}
