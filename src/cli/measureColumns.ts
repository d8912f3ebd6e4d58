import { metrics } from '../core/metrics/registry.ts';

/** What is read together about a stage: how long leads are there, and how promptly somebody comes. */
export const timeColumns: readonly string[] = [
  'medianTimeMs',
  'meanTimeMs',
  'p90TimeMs',
  'p95TimeMs',
  'meanWaitMs',
  'meanWorkMs',
  'medianFirstResponseMs',
  'meanFirstResponseMs',
  'p90FirstResponseMs',
  'respondedShare',
  'slaDue',
  'slaPastDue',
  'slaMissedShare',
];

/** The order in which the others are read: what flows, what converts, what it costs. */
const flowOrder = [
  'inflow',
  'leads',
  'outflow',
  'balance',
  'averageBalance',
  'nextStepShare',
  'cumulativeShare',
  'stuck',
  'handRaiserShare',
  'cost',
];

/** All other measures of a stage; one that the order does not name comes last. */
export const flowColumns: readonly string[] = metrics.all
  .map(({ id }) => id)
  .filter((id) => !timeColumns.includes(id))
  .toSorted((a, b) => placeOf(a) - placeOf(b));

function placeOf(id: string): number {
  return flowOrder.includes(id) ? flowOrder.indexOf(id) : flowOrder.length;
}

export const teamColumns: readonly string[] = [
  'people',
  'utilisation',
  'meanQueue',
  'maximumQueue',
  'starts',
  'waitedShare',
  'meanWaitMs',
  'medianWaitMs',
  'p90WaitMs',
  'overflows',
  'gaveUps',
];

export const sourceColumns: readonly string[] = [
  'arrived',
  'customers',
  'customerShare',
  'cost',
  'revenue',
  'costPerCustomer',
];

export const outcomeColumns: readonly string[] = [
  'leads',
  'share',
  'shareWithin90Days',
  'medianTimeMs',
  'meanTimeMs',
];

/** By part of the measures, what two runs are compared by; what says the same in other words is left out. */
export const comparedMeasures: Readonly<Record<string, readonly string[]>> = {
  stages: [...flowColumns, ...timeColumns],
  teams: teamColumns,
  sources: sourceColumns,
  transitions: ['count'],
};
