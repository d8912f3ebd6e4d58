import { describe, expect, it } from 'vitest';
import { busyTeams } from '../../../src/core/analyse/busyTeams.ts';
import type { RunMeasures, StageMeasures } from '../../../src/core/metrics/stageMeasures.ts';
import type { TeamMeasures } from '../../../src/core/metrics/teamMeasures.ts';
import { blueprintOf, stage } from '../../support/blueprints.ts';
import { comes, desk, served } from '../simulate/desk.ts';

const HOUR = 3_600_000;
const blueprint = blueprintOf(
  desk({ queueLimit: 5 }),
  comes('ada', 12, 'a'),
  served('a'),
  served('b'),
  stage('c'),
);

function found(team: Partial<TeamMeasures>, stages: readonly Partial<StageMeasures>[] = []) {
  const measured = {
    teamId: 'team_desk',
    people: 2,
    utilisation: 0.5,
    meanQueue: 10,
    maximumQueue: 40,
    starts: 500,
    meanWaitMs: 5 * HOUR,
    p90WaitMs: 12 * HOUR,
    overflows: 0,
    gaveUps: 0,
    ...team,
  };
  const of = (stageId: string, more: Partial<StageMeasures> = {}) => ({
    stageId,
    inflow: 100,
    meanWaitMs: HOUR,
    balance: 10,
    averageBalance: 10,
    ...more,
  });
  const all = [of('stage_a', stages[0]), of('stage_b', stages[1]), of('stage_c')];
  return busyTeams(blueprint, { teams: [measured], stages: all } as unknown as RunMeasures);
}

describe('the findings about teams', () => {
  it('are none where people have time', () => {
    expect(found({})).toEqual([]);
    expect(found({ utilisation: 0.99, starts: 3 })).toEqual([]);
  });

  it('name the team that is waited for, and lead to where leads wait longest for it', () => {
    const [finding] = found({ utilisation: 0.9 }, [{}, { meanWaitMs: 9 * HOUR }]);
    expect(finding).toEqual({
      kind: 'queue',
      stageId: 'stage_b',
      heading: 'Leads wait for desk.',
      sentence:
        '2 people are busy 90 % of the time; up to 40 leads were waiting. A lead waits 5 h on average, one in ten 12 h or more.',
    });
  });

  it('name one that is less busy only where one in ten waits for more than a day', () => {
    expect(found({ utilisation: 0.7 })).toEqual([]);
    expect(found({ utilisation: 0.7, p90WaitMs: 30 * HOUR })).toHaveLength(1);
    expect(found({ utilisation: 0.3, p90WaitMs: 30 * HOUR })).toEqual([]);
  });

  it('say that a team cannot keep up, and whether its queue only grows', () => {
    expect(found({ utilisation: 0.99, people: 1 })[0]).toMatchObject({
      kind: 'overload',
      heading: 'desk cannot keep up.',
      sentence: expect.stringMatching(/^One person is busy 99 % of the time, and up to 40 leads/) as string,
    });
    const growing = { meanWaitMs: 20 * HOUR, balance: 40, averageBalance: 20 };
    expect(found({ utilisation: 0.99 }, [growing])[0]!.sentence).toContain('the queue grows to the end');
  });

  it('count leads that were not served', () => {
    expect(found({ overflows: 7, gaveUps: 2 })).toEqual([
      expect.objectContaining({
        kind: 'lost',
        sentence:
          'They went another way without having been served: 7 found its 5 places full, and 2 had waited too long.',
      }),
    ]);
  });
});
