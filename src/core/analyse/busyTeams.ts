import { sayCount, sayShare, sayTime } from '../lib/numberWords.ts';
import type { RunMeasures, StageMeasures } from '../metrics/stageMeasures.ts';
import type { TeamMeasures } from '../metrics/teamMeasures.ts';
import type { Blueprint } from '../model/blueprint.ts';
import { findRecord } from '../model/queries.ts';
import type { Team } from '../model/records/organisation.ts';
import type { Finding } from './finding.ts';

/** Nobody can be busier for long. */
const ALL_THE_TIME = 0.97;
const VERY_BUSY = 0.85;
const BUSY = 0.6;
const LONG_WAIT_MS = 86_400_000;
const FEW_STARTS = 30;
/** A queue that only grows is twice as long at the end as on the average. */
const GROWS = 1.5;

/**
 * Teams that cannot keep up (always busy, and what they work on only grows), the one that is waited for most, and
 * leads that were lost in a queue. A finding leads to the stage in which leads wait longest for the team.
 */
export function busyTeams(blueprint: Blueprint, { teams, stages }: RunMeasures): Finding[] {
  const known = teams.flatMap((of) => {
    const team = findRecord(blueprint, 'team', of.teamId);
    const stage = waitingStage(blueprint, of.teamId, stages);
    return team === undefined || stage === undefined || of.starts < FEW_STARTS
      ? []
      : [{ team, of, stage, name: team.abbreviation || team.name }];
  });
  const overloaded = known.filter(({ of }) => of.utilisation >= ALL_THE_TIME);
  const bottleneck = known
    .filter((each) => !overloaded.includes(each))
    .filter(
      ({ of }) => of.utilisation >= VERY_BUSY || (of.utilisation >= BUSY && of.p90WaitMs >= LONG_WAIT_MS),
    )
    .toSorted((a, b) => b.of.utilisation - a.of.utilisation || b.of.meanWaitMs - a.of.meanWaitMs)[0];
  return [
    ...overloaded.map(({ of, stage, name }): Finding => ({
      kind: 'overload',
      stageId: stage.stageId,
      heading: `${name} cannot keep up.`,
      sentence: `${sayPeople(of)} busy ${sayShare(of.utilisation)} of the time, and ${sayQueue(of, stage)}. ${sayWait(of)}`,
    })),
    ...(bottleneck === undefined
      ? []
      : [
          {
            kind: 'queue',
            stageId: bottleneck.stage.stageId,
            heading: `Leads wait for ${bottleneck.name}.`,
            sentence: `${sayPeople(bottleneck.of)} busy ${sayShare(bottleneck.of.utilisation)} of the time; up to ${sayCount(bottleneck.of.maximumQueue)} leads were waiting. ${sayWait(bottleneck.of)}`,
          } as const,
        ]),
    ...known.flatMap(({ team, of, stage, name }) => lost(team, of, stage.stageId, name)),
  ];
}

/** Of the stages in which the team works, the one in which leads wait longest in all. */
function waitingStage(
  blueprint: Blueprint,
  teamId: string,
  stages: readonly StageMeasures[],
): StageMeasures | undefined {
  const waited = ({ meanWaitMs, inflow }: StageMeasures) =>
    meanWaitMs * inflow > 0 ? meanWaitMs * inflow : 0;
  return stages
    .filter(({ stageId }) => {
      const stage = findRecord(blueprint, 'stage', stageId);
      return stage?.activities.some((each) => (each.teamId ?? stage.responsibleTeamId) === teamId);
    })
    .toSorted((a, b) => waited(b) - waited(a))[0];
}

function sayPeople({ people }: TeamMeasures): string {
  return people === 1 ? 'One person is' : `${sayCount(people)} people are`;
}

function sayQueue(
  { maximumQueue, meanQueue }: TeamMeasures,
  { balance, averageBalance }: StageMeasures,
): string {
  const grows = maximumQueue >= meanQueue * GROWS && balance >= averageBalance * GROWS;
  return grows
    ? `the queue grows to the end, up to ${sayCount(maximumQueue)} leads`
    : `up to ${sayCount(maximumQueue)} leads were waiting`;
}

function sayWait({ meanWaitMs, p90WaitMs }: TeamMeasures): string {
  return `A lead waits ${sayTime(meanWaitMs)} on average, one in ten ${sayTime(p90WaitMs)} or more.`;
}

function lost(
  { queueLimit }: Team,
  { overflows, gaveUps }: TeamMeasures,
  stageId: string,
  name: string,
): Finding[] {
  if (overflows + gaveUps === 0) return [];
  const said = [
    ...(overflows > 0
      ? [
          `${sayCount(overflows)} found ${queueLimit === null ? 'its queue' : `its ${sayCount(queueLimit)} places`} full`,
        ]
      : []),
    ...(gaveUps > 0 ? [`${sayCount(gaveUps)} had waited too long`] : []),
  ];
  return [
    {
      kind: 'lost',
      stageId,
      heading: `Leads turn away from ${name}.`,
      sentence: `They went another way without having been served: ${said.join(', and ')}.`,
    },
  ];
}
