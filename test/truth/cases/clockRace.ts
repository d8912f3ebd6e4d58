import { hasSeen } from '../../core/simulate/parts.ts';
import { blueprintOf, record, stage, transition } from '../../support/blueprints.ts';
import { lengths, mean } from '../averages.ts';
import { clock, exponential, perMonth, poisson } from '../parts.ts';
import { truthCase } from '../truthCase.ts';
import { begunIn, leftTo, visitsTo } from '../visits.ts';

/** A signal comes at a rate, a decision after an exponential delay, a recycle clock at a set time. */
interface Race {
  readonly signals: number;
  readonly decision: number;
  readonly clock: number;
}

/** Three clocks race in one stage: the first two without memory, the third constant. */
export const clockRace = truthCase<Race>({
  id: 'clockRace',
  title: 'Race of a signal, a decision delay and a recycle clock',
  parameters: { signals: 0.2, decision: 4, clock: 3 },
  mistake: {
    words: 'decision 3 % slower, recycle clock 3 % later',
    parameters: { decision: 4.12, clock: 3.09 },
  },
  expected({ signals, decision, clock: last }) {
    const rate = signals + 1 / decision;
    const late = Math.exp(-rate * last);
    return {
      'P(signal first)': (signals / rate) * (1 - late),
      'P(decision first)': (1 - late) / (decision * rate),
      'P(clock first)': late,
      mean_time: (1 - late) / rate,
      mean_time_if_signal: 1 / rate - (last * late) / (1 - late),
    };
  },
  blueprint: (race) =>
    blueprintOf(
      poisson('nurture', 5),
      stage('nurture'),
      ...['engaged', 'qualified', 'recycled'].map((name) => stage(name, { kind: 'end' })),
      record('signal', 'visit', {
        rates: [{ stageId: 'stage_nurture', timesPerMonth: perMonth(race.signals) }],
      }),
      transition('nurture', 'engaged', { trigger: 'automatic', criteria: hasSeen('signal_visit', 1) }),
      transition('nurture', 'qualified', { share: 1, delay: exponential(race.decision) }),
      transition('nurture', 'recycled', {
        kind: 'recycle',
        trigger: 'timer',
        timer: { kind: 'after', duration: clock(race.clock) },
      }),
    ),
  measure(run) {
    const visits = begunIn(run, visitsTo(run, 'nurture'));
    const share = (end: string) => leftTo(run, visits, end).row.length / visits.row.length;
    const signalled = leftTo(run, visits, 'engaged');
    return {
      'P(signal first)': share('engaged'),
      'P(decision first)': share('qualified'),
      'P(clock first)': share('recycled'),
      mean_time: mean(lengths(visits.entered, visits.left)),
      mean_time_if_signal: mean(lengths(signalled.entered, signalled.left)),
    };
  },
  coolDown: 10,
  full: { replications: 40, minutes: 3_000 },
  small: { replications: 10, minutes: 1_000 },
});
