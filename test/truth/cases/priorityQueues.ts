import { activity, field, hasSeen } from '../../core/simulate/parts.ts';
import { blueprintOf, record, stage, transition } from '../../support/blueprints.ts';
import { lengths, mean } from '../averages.ts';
import { cobham, cobhamOfMany } from '../formulas/priorities.ts';
import { exponential, perMonth, poisson } from '../parts.ts';
import { queueBlueprint, servedAt } from '../queues.ts';
import { truthCase } from '../truthCase.ts';
import { begunIn, visitsThat, visitsTo, type Visits } from '../visits.ts';
import type { Watched } from '../watched.ts';
import { VisitFlag } from '../../../src/core/simulate/runLog.ts';

const meanWait = (run: Watched, visits: Visits) => mean(lengths(visits.entered, servedAt(run, visits)));
const firstCome = { queueOrder: 'firstCome', headCount: 1 } as const;

interface Stages {
  readonly urgent: number;
  readonly usual: number;
  readonly urgentService: number;
  readonly usualService: number;
}

/** One person works in two stages, and one of them goes before. */
export const stagePriority = truthCase<Stages>({
  id: 'stagePriority',
  title: 'Two classes by stage, one server (Cobham)',
  parameters: { urgent: 0.5, usual: 0.4, urgentService: 0.6, usualService: 1 },
  mistake: { words: 'usual work 3 % slower', parameters: { usualService: 1.03 } },
  expected({ urgent, usual, urgentService, usualService }) {
    const [first, last] = cobham([
      { rate: urgent, service: urgentService, secondMoment: 2 * urgentService ** 2 },
      { rate: usual, service: usualService, secondMoment: 2 * usualService ** 2 },
    ]);
    return { 'Wq of urgent': first!, 'Wq of usual': last! };
  },
  blueprint: ({ urgent, usual, urgentService, usualService }) =>
    blueprintOf(
      poisson('urgent', urgent),
      poisson('usual', usual),
      record('team', 'bdr', {
        ...firstCome,
        priorities: [{ name: 'Urgent', appliesTo: null, stageIds: ['stage_urgent'] }],
      }),
      stage('urgent', {
        responsibleTeamId: 'team_bdr',
        activities: [activity('ring', { effort: exponential(urgentService) })],
      }),
      stage('usual', {
        responsibleTeamId: 'team_bdr',
        activities: [activity('write', { effort: exponential(usualService) })],
      }),
      stage('done', { kind: 'end' }),
      transition('urgent', 'done', { share: 1 }),
      transition('usual', 'done', { share: 1 }),
    ),
  measure: (run) => ({
    'Wq of urgent': meanWait(run, begunIn(run, visitsTo(run, 'urgent'))),
    'Wq of usual': meanWait(run, begunIn(run, visitsTo(run, 'usual'))),
  }),
  warmUp: 1_000,
  coolDown: 1_000,
  full: { replications: 60, minutes: 220_000 },
  small: { replications: 30, minutes: 20_000, ofWrong: 0 },
});

interface Raised {
  /** All leads, the demo requests of one who is interested, and its mean time until it is called anyway. */
  readonly rate: number;
  readonly demos: number;
  readonly interest: number;
  readonly service: number;
}

/** Interested leads ask for a demo, which makes them hand-raisers, or are called after a while: a race decides. */
export const handRaisers = truthCase<Raised>({
  id: 'handRaisers',
  title: 'Hand-raisers before scored leads, one server (Cobham)',
  parameters: { rate: 0.7, demos: 0.2, interest: 3, service: 1 },
  mistake: { words: 'service 3 % slower', parameters: { service: 1.03 } },
  expected({ rate, demos, interest, service }) {
    const raised = demos / (demos + 1 / interest);
    const of = (share: number) => ({ rate: rate * share, service, secondMoment: 2 * service ** 2 });
    const [first, last] = cobham([of(raised), of(1 - raised)]);
    return { 'share of hand-raisers': raised, 'Wq of hand-raisers': first!, 'Wq of others': last! };
  },
  blueprint: ({ rate, demos, interest, service }) =>
    blueprintOf(
      poisson('interested', rate),
      record('team', 'bdr', firstCome),
      stage('interested'),
      record('signal', 'demo', {
        isHandRaise: true,
        rates: [{ stageId: 'stage_interested', timesPerMonth: perMonth(demos) }],
      }),
      stage('work', {
        responsibleTeamId: 'team_bdr',
        activities: [activity('ring', { effort: exponential(service) })],
      }),
      stage('done', { kind: 'end' }),
      transition('interested', 'work', {
        id: 'transition_asked',
        trigger: 'automatic',
        criteria: hasSeen('signal_demo', 1),
      }),
      transition('interested', 'work', { share: 1, delay: exponential(interest) }),
      transition('work', 'done', { share: 1 }),
    ),
  measure(run) {
    const own = begunIn(run, visitsTo(run, 'work'));
    const { flags } = run.log.visits;
    const hasRaised = (place: number) => (flags[own.row[place]!]! & VisitFlag.handRaiser) !== 0;
    const raised = visitsThat(run, own, hasRaised);
    return {
      'share of hand-raisers': raised.row.length / own.row.length,
      'Wq of hand-raisers': meanWait(run, raised),
      'Wq of others': meanWait(
        run,
        visitsThat(run, own, (place) => !hasRaised(place)),
      ),
    };
  },
  warmUp: 1_000,
  coolDown: 1_000,
  full: { replications: 60, minutes: 330_000, ofWrong: 30 },
  small: { replications: 30, minutes: 20_000 },
});

interface Sizes {
  readonly large: number;
  readonly small: number;
  readonly service: number;
  readonly servers: number;
}

/** A rule about a field puts large companies first in the queue of three people. */
export const fieldPriority = truthCase<Sizes>({
  id: 'fieldPriority',
  title: 'Two classes by a field, three servers (Cobham)',
  parameters: { large: 0.8, small: 1.2, service: 1, servers: 3 },
  mistake: { words: 'service 3 % slower', parameters: { service: 1.03 } },
  expected({ large, small, service, servers }) {
    const [first, last] = cobhamOfMany([large, small], service, servers);
    return { 'Wq of large': first!, 'Wq of small': last! };
  },
  blueprint: ({ large, small, service, servers }) =>
    queueBlueprint(
      poisson('work', large + small, {
        attributes: [
          {
            fieldId: 'field_size',
            values: [
              { value: 'large', weight: large },
              { value: 'small', weight: small },
            ],
          },
        ],
      }),
      exponential(service),
      {
        headCount: servers,
        priorities: [{ name: 'Large', appliesTo: field('size', 'is', 'large'), stageIds: [] }],
      },
      record('field', 'size', { fieldType: 'text' }),
    ),
  measure(run) {
    const own = begunIn(run, visitsTo(run, 'work'));
    const { log, plan } = run;
    const large = plan.fields[0]!.dictionary.indexOf('large');
    const isLarge = (place: number) => log.leads.attributes[log.visits.lead[own.row[place]!]!] === large;
    return {
      'Wq of large': meanWait(run, visitsThat(run, own, isLarge)),
      'Wq of small': meanWait(
        run,
        visitsThat(run, own, (place) => !isLarge(place)),
      ),
    };
  },
  warmUp: 500,
  coolDown: 500,
  full: { replications: 60, minutes: 200_000, ofWrong: 40 },
  small: { replications: 30, minutes: 10_000 },
});
