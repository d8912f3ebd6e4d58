import { openTimeUntil } from '../../../src/core/lib/openTime.ts';
import { record } from '../../support/blueprints.ts';
import { lengths, mean, timeAverage } from '../averages.ts';
import { mmc } from '../formulas/erlang.ts';
import { exponential, poisson } from '../parts.ts';
import { queueBlueprint, servedAt } from '../queues.ts';
import { truthCase } from '../truthCase.ts';
import { begunIn, visitsTo } from '../visits.ts';
import { MINUTE_MS, type Watched } from '../watched.ts';

const WEEK = 7 * 1_440;
const OPEN_SHARE = 40 / 168;
const office = record('calendar', 'office', {
  openHours: [1, 2, 3, 4, 5].map((weekday) => ({ weekday, from: 9 * 60, to: 17 * 60 })),
});
const openHours = Array.from({ length: 24 }, (_, hour) => Number(hour >= 9 && hour < 17));

interface Office {
  /** Leads a minute, on average over the week. */
  readonly rate: number;
  readonly service: number;
}

/** Minutes of open time before each instant. */
function openMinutes({ plan }: Watched, instants: Float64Array): Float64Array {
  return instants.map((at) => openTimeUntil(plan.calendars[0]!, at * MINUTE_MS) / MINUTE_MS);
}

function openWatch(run: Watched): Watched {
  const [from, until] = openMinutes(run, Float64Array.of(run.from, run.until));
  return { ...run, from: from!, until: until! };
}

/** Leads come and are served in working hours only: seen by an open clock, nights and weekends are not there. */
export const officeQueue = truthCase<Office>({
  id: 'officeQueue',
  title: 'M/M/1 in working hours, by the clock of its calendar',
  parameters: { rate: 0.7 * OPEN_SHARE, service: 1 },
  mistake: { words: 'service 3 % slower', parameters: { service: 1.03 } },
  expected({ rate, service }) {
    const { utilisation, L, Wq } = mmc(rate / OPEN_SHARE, service, 1);
    return { utilisation, L, Wq };
  },
  blueprint: ({ rate, service }) =>
    queueBlueprint(
      poisson('work', rate, {
        arrivals: {
          volume: { kind: 'rate', leads: rate * 60, per: 'hour' },
          weekdayWeights: [1, 1, 1, 1, 1, 0, 0],
          hourWeights: openHours,
        },
      }),
      exponential(service),
      { headCount: 1, calendarId: 'calendar_office' },
      office,
    ),
  measure(run) {
    const all = visitsTo(run, 'work');
    const own = begunIn(run, all);
    const watch = openWatch(run);
    const [entered, served, left] = [all.entered, servedAt(run, all), all.left].map((instants) =>
      openMinutes(run, instants),
    );
    return {
      utilisation: timeAverage(watch, served!, left!),
      L: timeAverage(watch, entered!, left!),
      Wq: mean(lengths(openMinutes(run, own.entered), openMinutes(run, servedAt(run, own)))),
    };
  },
  warmUp: WEEK,
  coolDown: WEEK,
  full: { replications: 40, minutes: 170 * WEEK },
  small: { replications: 20, minutes: 10 * WEEK },
});

/** Leads come around the clock, two people work in office hours: all the work is done in their open time. */
export const officeUtilisation = truthCase<Office>({
  id: 'officeUtilisation',
  title: 'Leads around the clock, work in working hours: utilisation of open time',
  parameters: { rate: 0.1, service: 3 },
  mistake: { words: 'service 3 % slower', parameters: { service: 3.09 } },
  expected: ({ rate, service }) => ({
    utilisation: (rate * service) / (2 * OPEN_SHARE),
    'work a lead, in open minutes': service,
  }),
  blueprint: ({ rate, service }) =>
    queueBlueprint(
      poisson('work', rate),
      exponential(service),
      { headCount: 2, calendarId: 'calendar_office' },
      office,
    ),
  measure(run) {
    const all = visitsTo(run, 'work');
    const served = openMinutes(run, servedAt(run, all));
    const left = openMinutes(run, all.left);
    return {
      utilisation: timeAverage(openWatch(run), served, left) / 2,
      'work a lead, in open minutes': mean(lengths(served, left)),
    };
  },
  warmUp: WEEK,
  coolDown: WEEK,
  full: { replications: 40, minutes: 20 * WEEK },
  small: { replications: 20, minutes: 5 * WEEK },
});
