import { lengths, mean } from '../averages.ts';
import { activity } from '../../core/simulate/parts.ts';
import { blueprintOf, stage, transition } from '../../support/blueprints.ts';
import { clock, exponential, poisson } from '../parts.ts';
import { truthCase } from '../truthCase.ts';
import truths from '../truths.json' with { type: 'json' };
import { begunIn, leftTo, visitsTo } from '../visits.ts';
import type { Watched } from '../watched.ts';

type Race = typeof truths.race.parameters;

/** Who wins, an exponential acceptance of rate a or a constant time-out D, and when. */
function expected({ a, D }: Race) {
  const late = Math.exp(-a * D);
  return {
    P_timeout: late,
    mean_time: (1 - late) / a,
    mean_time_if_accepted: 1 / a - (D * late) / (1 - late),
  };
}

function measure(run: Watched) {
  const visits = begunIn(run, visitsTo(run, 'review'));
  const accepted = leftTo(run, visits, 'accepted');
  return {
    P_timeout: 1 - accepted.row.length / visits.row.length,
    mean_time: mean(lengths(visits.entered, visits.left)),
    mean_time_if_accepted: mean(lengths(accepted.entered, accepted.left)),
  };
}

const ends = [stage('accepted', { kind: 'end' }), stage('escalated', { kind: 'end' })];
const common = {
  parameters: truths.race.parameters,
  mistake: { words: 'acceptance 3 % slower', parameters: { a: truths.race.parameters.a / 1.03 } },
  expected,
  measure,
  coolDown: 10,
  full: { replications: 40, minutes: 4_000 },
  small: { replications: 10, minutes: 600 },
};

/** The promise of a maximum time strikes unless the decision is made before. */
export const slaRace = truthCase<Race>({
  ...common,
  id: 'slaRace',
  title: 'SLA race: exponential acceptance against a maximum time',
  blueprint: ({ a, D }) =>
    blueprintOf(
      poisson('review', 5),
      stage('review', { sla: { maximumTime: clock(D) } }),
      ...ends,
      transition('review', 'accepted', { share: 1, delay: exponential(1 / a) }),
      transition('review', 'escalated', { trigger: 'timer', timer: { kind: 'maximumTimeMissed' } }),
    ),
});

/** The promise of a first response strikes unless somebody begins to work before. */
export const responseRace = truthCase<Race>({
  ...common,
  id: 'responseRace',
  title: 'SLA race: exponential wait for work against a first response',
  blueprint: ({ a, D }) =>
    blueprintOf(
      poisson('review', 5),
      stage('review', {
        sla: { firstResponse: clock(D) },
        activities: [activity('call', { wait: exponential(1 / a) })],
      }),
      ...ends,
      transition('review', 'accepted', { share: 1 }),
      transition('review', 'escalated', { trigger: 'timer', timer: { kind: 'firstResponseMissed' } }),
    ),
});
