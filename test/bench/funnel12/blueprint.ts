import type { Blueprint } from '../../../src/core/model/blueprint.ts';
import type { Distribution } from '../../../src/core/model/records/time.ts';
import { blueprintOf, idOf, record, stage, transition } from '../../support/blueprints.ts';
import { GUARD_SCORE, GUARD_STAGE, type Network, type NetworkStage } from './network.ts';

const numbered = (place: number) => `Stage ${place + 1}`;
const team = (place: number) => `Team ${place + 1}`;

/** The reference network as a blueprint. */
export function funnel12Blueprint({ days, arrivalsPerDay, stages, servers }: Network): Blueprint {
  return blueprintOf(
    record('settings', 'funnel-12', { id: 'settings_main', runDays: days, customerStageId: 'stage_Won' }),
    record('field', 'Score', { fieldType: 'number' }),
    record('source', 'Leads', {
      entryStageId: idOf('stage', numbered(0)),
      arrivals: { process: 'poisson', volume: { kind: 'rate', leads: arrivalsPerDay, per: 'day' } },
      attributes: [{ fieldId: 'field_Score', distribution: { kind: 'uniform', min: 0, max: 1 } }],
    }),
    ...servers.map((headCount, place) =>
      record('team', team(place), { headCount, queueOrder: 'firstCome', handRaisersFirst: false }),
    ),
    ...stages.map((each, place) => stageRecord(each, place)),
    stage('Won', { kind: 'end' }),
    stage('Lost', { kind: 'end', route: 'detour' }),
    ...stages.flatMap((each, place) => ways(each, place, place === stages.length - 1)),
  );
}

function stageRecord(each: NetworkStage, place: number) {
  return stage(numbered(place), {
    kind: 'sla',
    isEntryPoint: place === 0,
    responsibleTeamId: idOf('team', team(each.team)),
    sla: { maximumTime: { value: each.promisedDays, unit: 'days', calendarId: null } },
    activities: [
      {
        id: `activity_${place + 1}`,
        name: `Work ${place + 1}`,
        effort: { distribution: workOf(each), unit: 'days', calendarId: null },
      },
    ],
  });
}

function workOf({ meanDays, sigma }: NetworkStage): Distribution {
  if (sigma === 0) return { kind: 'exponential', mean: meanDays };
  const standardDeviation = meanDays * Math.sqrt(Math.exp(sigma * sigma) - 1);
  return { kind: 'lognormal', mean: meanDays, standardDeviation };
}

function ways({ backShare, lostShare }: NetworkStage, place: number, isLast: boolean) {
  const from = numbered(place);
  const onwards = isLast
    ? transition(from, 'Won', { kind: 'win', share: 1 })
    : transition(from, numbered(place + 1), {
        kind: 'advance',
        share: 1 - backShare - lostShare,
        criteria: place === GUARD_STAGE ? isScoredEnough : null,
      });
  // Neither score nor mark changes when a lead of this network goes back, so the way does not recycle.
  const back = { kind: 'reject', share: backShare } as const;
  return [
    onwards,
    ...(backShare > 0 ? [transition(from, numbered(place - 2), back)] : []),
    ...(lostShare > 0 ? [transition(from, 'Lost', { kind: 'lose', share: lostShare })] : []),
  ];
}

/** Where the way on is closed, the only other one takes every lead. */
const isScoredEnough = {
  subject: { kind: 'field', fieldId: 'field_Score' },
  operator: 'isAtLeast',
  value: GUARD_SCORE,
} as const;
