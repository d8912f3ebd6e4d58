import { MS_PER } from '../../../../src/core/criteria/criterion.ts';
import type { Plan, PlanDuration } from '../../../../src/core/compile/plan.ts';
import { zoneOffset } from '../../../../src/core/lib/zone.ts';
import type { Blueprint } from '../../../../src/core/model/blueprint.ts';
import { recordsOf, singleton } from '../../../../src/core/model/queries.ts';
import { rowsOfLead, type LogIndex } from '../../../../src/core/simulate/logIndex.ts';
import { EventKind, type RunLog } from '../../../../src/core/simulate/runLog.ts';
import type { FeatureCounts } from './featureCounts.ts';

/** Clocks that ran in business time over what makes it hard. */
export const calendarFeatures: readonly string[] = [
  'business time across a night',
  'business time across a change to summer time or back',
  'business time across a holiday',
];

/** Counts the clocks of business time that struck, by what lay between their start and their end. */
export function countBusinessTime(
  counts: FeatureCounts,
  plan: Plan,
  blueprint: Blueprint,
  log: RunLog,
  index: LogIndex,
): void {
  for (let row = 0; row < log.events.length; row += 1) {
    const struck = clockOf(plan, log.events.kind[row]!, log.events.subject[row]!);
    if (struck === null || struck.clock.calendar < 0) continue;
    const at = log.events.at[row]!;
    const visit = rowsOfLead(index.visits, log.events.lead[row]!).find(
      (each) =>
        log.visits.stage[each] === struck.stage &&
        log.visits.entered[each]! <= at &&
        !(log.visits.left[each]! < at),
    );
    if (visit === undefined) continue;
    countStretch(counts, plan, blueprint, struck.clock.calendar, log.visits.entered[visit]!, at);
  }
}

/** The clock behind a row of the log, where every lead has the same one. */
function clockOf(plan: Plan, kind: number, subject: number): { stage: number; clock: PlanDuration } | null {
  if (kind === EventKind.passed) {
    const { clock, from } = plan.ways[subject]!;
    return clock === null ? null : { stage: from, clock };
  }
  if (kind !== EventKind.firstResponseMissed && kind !== EventKind.maximumTimeMissed) return null;
  const [promise, ...variants] = plan.stages[subject]!.promises;
  const clock = kind === EventKind.firstResponseMissed ? promise?.firstResponse : promise?.maximumTime;
  return variants.length > 0 || !clock ? null : { stage: subject, clock };
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
