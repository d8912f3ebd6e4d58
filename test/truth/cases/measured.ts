import { measuredRun } from '../../../src/core/experiment/measuredRun.ts';
import type { RunMeasures } from '../../../src/core/metrics/stageMeasures.ts';
import { record } from '../../support/blueprints.ts';
import { chainBlueprint } from '../chainBlueprint.ts';
import type { Shares } from '../formulas/absorbingChain.ts';
import { erlangC, mmc } from '../formulas/erlang.ts';
import { endedBy, type MeanStays } from '../formulas/phaseType.ts';
import { exponential, poisson, scaled } from '../parts.ts';
import { queueBlueprint } from '../queues.ts';
import { truthCase } from '../truthCase.ts';
import truths from '../truths.json' with { type: 'json' };
import { MINUTE_MS, type Watched } from '../watched.ts';

// Here it is not the log that is held against theory, but what is shown and printed: the measures of a run.

const DAY = 1_440;

/** The same run once more, as it is made for whoever asks for its measures. */
function measuresOfRun({ plan, seed, from, end }: Watched): RunMeasures {
  return measuredRun(plan, { leads: null, days: end / DAY, seed, warmUpDays: from / DAY });
}

interface Team {
  readonly rate: number;
  readonly service: number;
  readonly servers: number;
}

/** Measures of a team, of a stage and of the whole run. */
export const measuredTeam = truthCase<Team>({
  id: 'measuredTeam',
  title: 'Measures of M/M/3: team, stage and run',
  parameters: { rate: 1.8, service: 1, servers: 3 },
  mistake: { words: 'service 3 % slower', parameters: { service: 1.03 } },
  expected({ rate, service, servers }) {
    const { utilisation, L, Lq, W, Wq } = mmc(rate, service, servers);
    const waiting = erlangC(rate * service, servers);
    return {
      utilisation,
      'queue, mean': Lq,
      'wait, mean': Wq,
      'share that waited': waiting,
      // P(Wq > t) = C exp(−(cμ − λ) t).
      'wait, 90th percentile': Math.log(waiting / 0.1) / (servers / service - rate),
      'balance, average': L,
      'time in stage, mean': W,
      'work, mean': service,
      'inside, average': L,
      'inside by Little’s law': L,
    };
  },
  blueprint: ({ rate, service, servers }) =>
    queueBlueprint(poisson('work', rate), exponential(service), { headCount: servers }),
  measure(run) {
    const measures = measuresOfRun(run);
    const [team, work] = [measures.teams[0]!, measures.stages[0]!];
    return {
      utilisation: team.utilisation,
      'queue, mean': team.meanQueue,
      'wait, mean': team.meanWaitMs / MINUTE_MS,
      'share that waited': team.waitedShare,
      'wait, 90th percentile': team.p90WaitMs / MINUTE_MS,
      'balance, average': work.averageBalance,
      'time in stage, mean': work.meanTimeMs / MINUTE_MS,
      'work, mean': work.meanWorkMs / MINUTE_MS,
      'inside, average': measures.averageInside,
      'inside by Little’s law': measures.littleInside,
    };
  },
  warmUp: 500,
  full: { replications: 60, minutes: 150_000 },
  small: { replications: 20, minutes: 13_000, ofWrong: 0 },
});

const shares: Shares = truths.chain.parameters.P;
const stays: MeanStays = truths.phaseType.parameters.mean_days;

/**
 * Leads come all year, so many are still on their way at its end, and least those that take long: what is measured
 * must not take them as lost, nor as customers to be. A share of leads by a time must come out as if all were known.
 */
export const measuredOutcomes = truthCase<MeanStays>({
  id: 'measuredOutcomes',
  title: 'Measures of a year at whose end many leads are still on their way (Aalen–Johansen)',
  parameters: stays,
  mistake: { words: 'every stay 3 % longer', parameters: scaled(stays, 1.03) },
  expected: (means) => ({
    'disqualified within 30 days': endedBy(shares, means, 'disqualified', 30),
    'disqualified within 180 days': endedBy(shares, means, 'disqualified', 180),
    'customers within 90 days': endedBy(shares, means, 'customer', 90),
    'customers within 180 days': endedBy(shares, means, 'customer', 180),
    'lost within 90 days': endedBy(shares, means, 'lost', 90),
    'still inside after 60 days': 1 - endedTogether(means, 60),
  }),
  blueprint(means) {
    const chain = chainBlueprint(shares, 60 / DAY, scaled(means, DAY));
    const settings = record('settings', 'main', { customerStageId: 'stage_customer' });
    return { ...chain, records: { ...chain.records, [settings.id]: settings } };
  },
  measure(run) {
    const { outcomes } = measuresOfRun(run);
    const of = (stage: string) => outcomes.find(({ stageId }) => stageId === `stage_${stage}`)!;
    return {
      'disqualified within 30 days': of('disqualified').shareWithin30Days,
      'disqualified within 180 days': of('disqualified').shareWithin180Days,
      'customers within 90 days': of('customer').shareWithin90Days,
      'customers within 180 days': of('customer').shareWithin180Days,
      'lost within 90 days': of('lost').shareWithin90Days,
      'still inside after 60 days': outcomes.find(({ kind }) => kind === 'inside')!.shareWithin60Days,
    };
  },
  wide: ['customers within 90 days', 'customers within 180 days', 'lost within 90 days'],
  full: { replications: 220, minutes: 365 * DAY, ofWrong: 100 },
  small: { replications: 20, minutes: 300 * DAY, ofWrong: 0 },
});

/** The probability to have come to any end by a day. */
function endedTogether(means: MeanStays, day: number): number {
  return ['customer', 'disqualified', 'lost'].reduce((sum, end) => sum + endedBy(shares, means, end, day), 0);
}
