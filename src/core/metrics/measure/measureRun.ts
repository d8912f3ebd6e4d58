import type { Plan } from '../../compile/plan.ts';
import type { RunLog } from '../../simulate/runLog.ts';
import { completeMeasures } from '../completeMeasures.ts';
import { metrics } from '../registry.ts';
import type { RunMeasures, StageMeasures } from '../stageMeasures.ts';
import { RunCounter } from './tally.ts';

/** The measures of what has been counted so far. `quick` leaves out what needs sorting (NaN), for progress. */
export function measuresOf(plan: Plan, counter: RunCounter, quick = false): RunMeasures {
  const times = counter.timesToCustomer();
  return completeMeasures({
    arrived: counter.arrived,
    customers: times.length,
    customerShare: times.length / counter.arrived,
    medianTimeToCustomerMs: quick ? NaN : times.quantile(0.5),
    customersByDay: counter.customersByDay(),
    qualified: counter.qualified?.measures(plan.stages[plan.qualifiedStage]!.id) ?? null,
    stages: plan.stages.map(({ id }, place) => {
      const values = metrics.all.map((metric) => [
        metric.id,
        metric.of(counter.stages[place]!, counter, quick),
      ]);
      // That the registry has exactly the members of StageMeasures is proved by a test.
      return { stageId: id, ...Object.fromEntries(values) } as StageMeasures;
    }),
    wayCounts: Object.fromEntries(plan.ways.map(({ id }, place) => [id, counter.ways[place]!])),
  });
}

/** The measures of a whole log. */
export function measureRun(plan: Plan, log: RunLog): RunMeasures {
  const counter = new RunCounter(plan);
  for (const table of ['leads', 'visits', 'events'] as const) {
    const { length, ...columns } = log[table];
    counter.add({ table, rows: length, columns });
  }
  return measuresOf(plan, counter);
}
