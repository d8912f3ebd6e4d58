import { MS_PER } from '../../../../src/core/criteria/criterion.ts';
import type { Plan, PlanDuration } from '../../../../src/core/compile/plan.ts';
import { zoneOffset } from '../../../../src/core/lib/zone.ts';
import type { Blueprint } from '../../../../src/core/model/blueprint.ts';
import { recordsOf, singleton } from '../../../../src/core/model/queries.ts';
import { rowsOfLead, type LogIndex } from '../../../../src/core/simulate/logIndex.ts';
import { EventKind, type RunLog } from '../../../../src/core/simulate/runLog.ts';
import type { FeatureCounts } from './featureCounts.ts';

/** Promises for some leads only, and clocks that ran in business time over what makes it hard. */
export const clockFeatures: readonly string[] = [
  'promises to some leads missed',
  'business time across a night',
  'business time across a change to summer time or back',
  'business time across a holiday',
];

/** Counts the clocks that struck, by what lay between their start and their end. */
export function countClocks(
  counts: FeatureCounts,
  plan: Plan,
  blueprint: Blueprint,
  log: RunLog,
  index: LogIndex,
): void {
  for (let row = 0; row < log.events.length; row += 1) {
    const at = log.events.at[row]!;
    const stage = stageOf(plan, log.events.kind[row]!, log.events.subject[row]!);
    const visit = rowsOfLead(index.visits, log.events.lead[row]!).find(
      (each) =>
        log.visits.stage[each] === stage && log.visits.entered[each]! <= at && !(log.visits.left[each]! < at),
    );
    if (stage < 0 || visit === undefined) continue;
    const entered = log.visits.entered[visit]!;
    if (isForSome(plan, log.events.kind[row]!, stage, at - entered))
      counts.add('promises to some leads missed');
    const struck = clockOf(plan, log.events.kind[row]!, log.events.subject[row]!);
    if (struck !== null && struck.calendar >= 0)
      countStretch(counts, plan, blueprint, struck.calendar, entered, at);
  }
}

/** The stage whose clock struck; -1: none did. */
function stageOf(plan: Plan, kind: number, subject: number): number {
  if (kind === EventKind.passed) return plan.ways[subject]!.clock === null ? -1 : plan.ways[subject]!.from;
  return kind === EventKind.firstResponseMissed || kind === EventKind.maximumTimeMissed ? subject : -1;
}

/** Whether a promise of such a length is made to some leads of the stage and not to all. */
function isForSome(plan: Plan, kind: number, stage: number, ms: number): boolean {
  const what = kind === EventKind.firstResponseMissed ? 'firstResponse' : 'maximumTime';
  const matches = plan.stages[stage]!.promises.map((promise) => promise[what]?.ms === ms);
  return kind !== EventKind.passed && matches.slice(0, -1).includes(true) && matches.at(-1) === false;
}

/** The clock behind a row of the log, where every lead has the same one. */
function clockOf(plan: Plan, kind: number, subject: number): PlanDuration | null {
  if (kind === EventKind.passed) return plan.ways[subject]!.clock;
  const [promise, ...variants] = plan.stages[subject]!.promises;
  const clock = kind === EventKind.firstResponseMissed ? promise?.firstResponse : promise?.maximumTime;
  return variants.length > 0 ? null : (clock ?? null);
}

function countStretch(
  counts: FeatureCounts,
  plan: Plan,
  blueprint: Blueprint,
  calendar: number,
  from: number,
  to: number,
): void {
  const { timeZone, holidays } = recordsOf(blueprint, 'calendar')[calendar]!;
  const zone = timeZone === '' ? singleton(blueprint, 'settings').timeZone : timeZone;
  const [start, end] = [from + plan.startInstant, to + plan.startInstant];
  const [before, after] = [zoneOffset(zone, start), zoneOffset(zone, end)];
  if (before !== after) counts.add('business time across a change to summer time or back');
  const dayOf = (instant: number) => Math.floor(instant / MS_PER.days);
  if (dayOf(start + before) !== dayOf(end + after)) counts.add('business time across a night');
  const daysOff = holidays.map(({ date }) => dayOf(Date.parse(`${date}T00:00:00Z`)));
  if (daysOff.some((day) => dayOf(start + before) < day && day < dayOf(end + after)))
    counts.add('business time across a holiday');
}
