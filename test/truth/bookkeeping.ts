import type { Plan } from '../../src/core/compile/plan.ts';
import type { RunLog } from '../../src/core/simulate/runLog.ts';
import type { Watched } from './watched.ts';

/**
 * What does not add up in a run without groups, in sentences; none where all is well. For every lead exactly:
 * each visit begins when and where the one before led to, and arrived + stock = left + inside. For every team
 * Little's law, which holds for any run that begins and ends (Stidham 1974): what the queue's length adds up to
 * over time is what the leads' waits add up to, and people's time at work is what was worked on leads.
 */
export function bookkeepingFaults(run: Watched): string[] {
  return [...brokenJourneys(run), ...lostLeads(run), ...unequalTotals(run)];
}

function brokenJourneys({ plan, log: { leads, visits } }: Watched): string[] {
  const at = Int32Array.from({ length: leads.length }, (_, lead) => beginningOf(plan, leads, lead));
  const since = Float64Array.from(leads.arrived);
  for (let row = 0; row < visits.length; row += 1) {
    const lead = visits.lead[row]!;
    if (visits.stage[row] !== at[lead] || visits.entered[row] !== since[lead]) {
      const [is, was] = [visits.stage[row]!, at[lead]!].map((stage) => plan.stages[stage]?.key ?? 'no stage');
      return [`Lead ${lead} entered ${is} at ${visits.entered[row]}, but went to ${was} at ${since[lead]}.`];
    }
    since[lead] = visits.left[row]!;
    at[lead] = plan.ways[visits.way[row]!]?.to ?? -1;
  }
  return [];
}

/** The stage in which a lead of the log begins. */
function beginningOf(plan: Plan, leads: RunLog['leads'], lead: number): number {
  const parent = leads.parent[lead]!;
  if (parent < -1) return -2 - parent;
  if (parent < 0) return plan.sources[leads.source[lead]!]!.entryStage;
  return plan.ways.find(({ trigger }) => trigger === 'referral')!.to;
}

function lostLeads({ plan, log: { leads, visits } }: Watched): string[] {
  let left = 0;
  let inside = 0;
  for (let row = 0; row < visits.length; row += 1) {
    if (plan.stages[visits.stage[row]!]!.isEnd) left += 1;
    else if (Number.isNaN(visits.left[row])) inside += 1;
  }
  if (leads.length === left + inside) return [];
  return [`${leads.length} leads came, but ${left} have left and ${inside} are inside.`];
}

/** Waits and work are kept in single precision, which is exact below 2^24 ms: 279 minutes. */
const SINGLE_PRECISION = 1e-7;

function unequalTotals({ plan, log: { visits }, teams }: Watched): string[] {
  const limited = new Set(teams.map(({ team }) => team));
  const isComparable = plan.activities.every(
    ({ team, wait, batchLeads, batchTimes }) =>
      limited.has(team) && wait === null && batchLeads === 0 && batchTimes.length === 0,
  );
  if (!isComparable) return [];
  const totalOf = (of: (team: (typeof teams)[number]) => number) =>
    teams.reduce((sum, team) => sum + of(team), 0);
  // By the clock of a calendar people work less than leads are worked on: that is held against theory elsewhere.
  const hasHours = teams.some(({ team }) => plan.teams[team]!.crews.some(({ calendar }) => calendar >= 0));
  return [
    ...unequal(
      'Queues',
      totalOf(({ queueMs }) => queueMs),
      visits.waited,
    ),
    ...(hasHours
      ? []
      : unequal(
          'People',
          totalOf(({ busyMs }) => busyMs),
          visits.worked,
        )),
  ];
}

function unequal(what: string, total: number, column: Float32Array): string[] {
  let sum = 0;
  for (let row = 0; row < column.length; row += 1) sum += column[row]!;
  if (Math.abs(total - sum) <= sum * SINGLE_PRECISION) return [];
  return [`${what} have ${total} ms in all, but the visits ${sum} ms.`];
}
