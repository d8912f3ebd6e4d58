import { has, type NaiveLead, type NaiveRun, type NaiveVisit } from './naiveRun.ts';
import { naiveTimes, naiveTimesGiven, type Duration } from './naiveTimes.ts';

const DAY = 86_400_000;
const sumOf = <Item>(items: readonly Item[], of: (item: Item) => number) =>
  items.reduce((sum, item) => sum + of(item), 0);

/** How long somebody was there within the time that is measured. */
function presence({ fromMs, untilMs }: NaiveRun, visits: readonly NaiveVisit[]): number {
  return (
    sumOf(visits, ({ entered, left, hasEnded }) =>
      Math.max(0, (hasEnded ? left : untilMs) - Math.max(entered, fromMs)),
    ) /
    (untilMs - fromMs)
  );
}

/** Every measure of a stage, each from its definition. */
export function naiveStage(run: NaiveRun, place: number, costPerLead: number) {
  const { plan, untilMs, fromMs } = run;
  const stage = plan.stages[place]!;
  const here = run.visits.filter((visit) => visit.stage === place);
  const begun = here.filter(({ isNew }) => isNew);
  const share = (of: readonly NaiveVisit[]) => of.length / begun.length;
  const isLate = (visit: NaiveVisit) => has(visit, 'firstResponseMissed') || has(visit, 'maximumTimeMissed');
  const advanced = begun.filter(
    ({ way, hasEnded }) => hasEnded && way >= 0 && ['advance', 'win'].includes(plan.ways[way]!.kind),
  );
  const times = naiveTimes(
    stage.isEnd
      ? []
      : begun.map(({ entered, left, hasEnded }): Duration =>
          hasEnded ? { ms: left - entered, cause: 0 } : { ms: untilMs - entered, cause: -1 },
        ),
  );
  const hasWork = worksIn(run, place, false);
  const isPersonal = worksIn(run, place, true);
  const responded = begun.filter(({ firstResponse }) => firstResponse < untilMs);
  const responses = naiveTimesGiven(
    (isPersonal ? begun : []).map(({ entered, left, firstResponse, hasEnded }): Duration => {
      if (firstResponse < untilMs) return { ms: firstResponse - entered, cause: 0 };
      return hasEnded ? { ms: left - entered, cause: 1 } : { ms: untilMs - entered, cause: -1 };
    }),
    0,
    2,
  );
  const waits = (visit: NaiveVisit) =>
    !visit.hasEnded && visit.waited > 0 && visit.worked === 0 && !(visit.firstResponse < untilMs);
  const served = begun.filter((visit) => !waits(visit));
  const firstVisits = begun.filter((visit) => has(visit, 'firstVisit'));
  return {
    inflow: begun.length,
    outflow: here.filter(({ left, hasEnded }) => hasEnded && left >= fromMs).length,
    balance: here.filter(({ hasEnded }) => !hasEnded).length,
    averageBalance: presence(run, here),
    leads: firstVisits.length,
    nextStepShare: share(advanced),
    cumulativeShare:
      firstVisits.filter(({ isOfNewLead }) => isOfNewLead).length /
      run.leads.filter(({ isNew }) => isNew).length,
    medianTimeMs: times.median,
    meanTimeMs: times.mean,
    p90TimeMs: times.p90,
    p95TimeMs: times.p95,
    isMeanTimeRestricted: times.isRestricted,
    meanWaitMs: hasWork
      ? naiveTimes(begun.map((visit) => ({ ms: visit.waited, cause: waits(visit) ? -1 : 0 }))).mean
      : NaN,
    meanWorkMs: hasWork ? sumOf(served, ({ worked }) => worked) / served.length : NaN,
    meanFirstResponseMs: responses.mean,
    medianFirstResponseMs: responses.median,
    p90FirstResponseMs: responses.p90,
    respondedShare: isPersonal ? share(responded) : NaN,
    slaDue: begun.filter(isLate).length,
    slaPastDue: begun.filter((visit) => isLate(visit) && !visit.hasEnded).length,
    slaMissedShare: stage.promises.length > 0 ? share(begun.filter(isLate)) : NaN,
    stuck: begun.filter((visit) => has(visit, 'stuck')).length,
    handRaiserShare: share(begun.filter((visit) => has(visit, 'handRaiser'))),
    cost: begun.length * costPerLead,
  };
}

function worksIn({ plan }: NaiveRun, place: number, byPeople: boolean): boolean {
  return plan.activities.some(({ stage, isPersonal }) => {
    if (byPeople && !isPersonal) return false;
    let at = stage;
    while (at >= 0 && at !== place) at = plan.stages[at]!.parent;
    return at === place && !plan.stages[stage]!.isEnd;
  });
}

/** What became of leads that arrived, as durations until the customer stage (0), an end (1 and on) or neither. */
export function naiveOutcomes({ plan, leads, fromMs, untilMs }: NaiveRun) {
  const ends = plan.stages.flatMap(({ isEnd }, place) =>
    isEnd && place !== plan.customerStage ? [place] : [],
  );
  const durations = leads
    .filter(({ isNew }) => isNew)
    .map(({ arrived, customer, end }): Duration => {
      if (customer !== undefined) return { ms: customer.entered - arrived, cause: 0 };
      if (end !== undefined) return { ms: end.entered - arrived, cause: 1 + ends.indexOf(end.stage) };
      return { ms: untilMs - arrived, cause: -1 };
    });
  return [plan.customerStage, ...ends].map((stage, cause) => {
    // Whoever could not be watched for so long says nothing of it, unless nobody is inside any more.
    const isKnown = (days: number) =>
      durations.length > 0 && (days * DAY <= untilMs - fromMs || durations.every((each) => each.cause >= 0));
    const { shareBy, median, mean } = naiveTimesGiven(durations, cause, 1 + ends.length);
    return {
      stageId: plan.stages[stage]!.id,
      leads: durations.filter((each) => each.cause === cause).length,
      share: durations.filter((each) => each.cause === cause).length / durations.length,
      ...Object.fromEntries(
        [30, 60, 90, 180, 365].map((days) => [
          `shareWithin${days}Days`,
          isKnown(days) ? shareBy(days * DAY) : NaN,
        ]),
      ),
      medianTimeMs: median,
      meanTimeMs: mean,
    };
  });
}

/** Every measure of a source. */
export function naiveSource(run: NaiveRun, place: number, costs: { perLead: number; perMonth: number }) {
  const own = run.leads.filter(({ source }) => source === place);
  const arrived = own.filter(({ isNew }) => isNew);
  const isNewCustomer = ({ customer }: NaiveLead) => customer?.isNew === true;
  const customers = own.filter(isNewCustomer);
  const months = (run.untilMs - run.fromMs) / (365 * DAY) / (1 / 12);
  const cost = arrived.length * costs.perLead + months * costs.perMonth;
  const revenue = sumOf(customers, ({ value }) => value);
  return {
    arrived: arrived.length,
    customers: customers.length,
    customerShare: arrived.filter(({ customer }) => customer !== undefined).length / arrived.length,
    cost,
    revenue,
    costPerCustomer: customers.length === 0 ? NaN : cost / customers.length,
    returnOnCost: cost === 0 ? NaN : revenue / cost,
  };
}

/** What is measured of the whole run. */
export function naiveWhole(run: NaiveRun) {
  const { plan, leads, visits, fromMs, untilMs } = run;
  const arrived = leads.filter(({ isNew }) => isNew);
  const top = visits.filter(({ stage }) => plan.stages[stage]!.parent < 0 && !plan.stages[stage]!.isEnd);
  const inside = naiveTimes(
    arrived.map(({ arrived: at, end }): Duration =>
      end === undefined ? { ms: untilMs - at, cause: -1 } : { ms: end.entered - at, cause: 0 },
    ),
  );
  return {
    arrived: arrived.length,
    insideAtStart: leads.filter(({ isNew, end }) => !isNew && (end === undefined || end.entered >= fromMs))
      .length,
    left: leads.filter(({ end }) => end !== undefined && end.entered >= fromMs).length,
    inside: top.filter(({ hasEnded }) => !hasEnded).length,
    averageInside: presence(run, top),
    meanTimeInsideMs: inside.mean,
    littleInside: (arrived.length / (untilMs - fromMs)) * inside.mean,
    isMeanTimeInsideRestricted: inside.isRestricted,
  };
}
