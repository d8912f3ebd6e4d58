import { blueprintOf, record, stage } from '../../support/blueprints.ts';
import { mean, meanSquare } from '../averages.ts';
import { truthCase } from '../truthCase.ts';
import { MINUTE_MS, type Watched } from '../watched.ts';

interface Pattern {
  readonly perDay: number;
}

const WEEK = 7 * 1_440;
const WEEKDAYS = [2, 1.5, 1, 1, 1, 0.5, 0];
const HOURS = Array.from({ length: 24 }, (_, hour) => (hour >= 8 && hour < 20 ? 3 : 1));

/** Leads come by weekday and hour as they should, and as unevenly as chance has it: Poisson, variance = mean. */
export const arrivalPattern = truthCase<Pattern>({
  id: 'arrivalPattern',
  title: 'Poisson arrivals by weekday and hour',
  parameters: { perDay: 10 },
  mistake: { words: '3 % fewer leads', parameters: { perDay: 10 / 1.03 } },
  expected: ({ perDay }) => ({
    'leads a week': 7 * perDay,
    'on Mondays': 2 * perDay,
    'on Tuesdays from 6 to 12': (1.5 * perDay * 14) / 48,
    'var of a week': 7 * perDay,
  }),
  blueprint: ({ perDay }) =>
    blueprintOf(
      record('source', 'web', {
        entryStageId: 'stage_new',
        arrivals: {
          volume: { kind: 'rate', leads: perDay, per: 'day' },
          weekdayWeights: WEEKDAYS,
          hourWeights: HOURS,
        },
      }),
      stage('new'),
    ),
  measure(run, { perDay }) {
    const weeks = leadsByWeek(run, 0, WEEK);
    return {
      'leads a week': mean(weeks),
      'on Mondays': mean(leadsByWeek(run, 0, 1_440)),
      'on Tuesdays from 6 to 12': mean(leadsByWeek(run, 1_440 + 360, 1_440 + 720)),
      'var of a week': meanSquare(weeks, 7 * perDay),
    };
  },
  wide: ['var of a week'],
  full: { replications: 150, minutes: 520 * WEEK },
  small: { replications: 20, minutes: 260 * WEEK },
});

/** By week, the leads that came between two minutes of it. Runs begin on a Monday at midnight. */
function leadsByWeek({ log: { leads }, until }: Watched, from: number, before: number): Float64Array {
  const counts = new Float64Array(Math.floor(until / WEEK));
  for (const at of leads.arrived) {
    const week = Math.floor(at / MINUTE_MS / WEEK);
    const minute = at / MINUTE_MS - week * WEEK;
    if (minute >= from && minute < before && week < counts.length) counts[week]! += 1;
  }
  return counts;
}
