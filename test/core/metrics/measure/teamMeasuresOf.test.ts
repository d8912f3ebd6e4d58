import { describe, expect, it } from 'vitest';
import { compileBlueprint } from '../../../../src/core/compile/compileBlueprint.ts';
import { costsOf } from '../../../../src/core/metrics/measure/costs.ts';
import { measuresOf } from '../../../../src/core/metrics/measure/measureRun.ts';
import { RunCounter } from '../../../../src/core/metrics/measure/tally.ts';
import { teamMeasuresOf } from '../../../../src/core/metrics/measure/teamMeasuresOf.ts';
import { Simulation } from '../../../../src/core/simulate/simulation.ts';
import { blueprintOf, record, stage, transition } from '../../../support/blueprints.ts';
import { activity, exponential } from '../../simulate/parts.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** Two people who need an hour a lead; eight leads in five hours come: Erlang's C for 1.6 is 0.711. */
const desk = blueprintOf(
  record('source', 'web', {
    entryStageId: 'stage_desk',
    arrivals: { process: 'poisson', volume: { kind: 'rate', leads: 1.6, per: 'hour' } },
  }),
  record('team', 'idle'),
  record('team', 'desk', { headCount: 2, costPerHour: 30, queueOrder: 'firstCome' }),
  stage('desk', {
    responsibleTeamId: 'team_desk',
    activities: [activity('talk', { effort: exponential(1, 'hours') })],
  }),
  stage('done', { kind: 'end' }),
  transition('desk', 'done'),
);
const days = 1_500;
const plan = compileBlueprint(desk, days).plan!;
const costs = costsOf(desk, plan);
const warmUpDays = 20;

const counter = new RunCounter(plan, { warmUpMs: warmUpDays * DAY });
const options = { leads: null, days, seed: 8, warmUpDays, events: false };
const simulation = new Simulation(plan, options, (chunk) => counter.add(chunk));
while (simulation.advance(1_000_000));
simulation.finish();
const { teams } = simulation;
const measures = measuresOf(plan, counter, false, { teams, costs });
const team = measures.teams[0]!;
const at = measures.stages.find(({ stageId }) => stageId === 'stage_desk')!;

describe('the measures of a team', () => {
  it('are those of the teams that have people', () => {
    expect(measures.teams).toHaveLength(1);
    expect(team).toMatchObject({ teamId: 'team_desk', people: 2, overflows: 0, gaveUps: 0 });
  });

  it('come near what the theory of queues says of it', () => {
    expect(team.utilisation).toBeCloseTo(0.8, 1);
    expect(team.waitedShare).toBeCloseTo(0.711, 1);
    // The mean wait is 0.711 / (2 - 1.6) hours; 1 - 0.711 e^(-0.4 t) of the waits are shorter than t.
    expect(Math.abs(team.meanWaitMs / HOUR - 1.778)).toBeLessThan(0.2);
    expect(Math.abs(team.medianWaitMs / HOUR - Math.log(0.711 / 0.5) / 0.4)).toBeLessThan(0.15);
    expect(Math.abs(team.p90WaitMs / HOUR - Math.log(0.711 / 0.1) / 0.4)).toBeLessThan(0.6);
    expect(team.p95WaitMs).toBeGreaterThan(team.p90WaitMs);
  });

  it('agree with the measures of the stage, and those with each other', () => {
    // A wait is counted when it ends: at the warm-up and at the end a few are counted in one and not in the other.
    expect(Math.abs(team.starts - at.inflow)).toBeLessThan(40);
    expect(team.meanWaitMs / at.meanWaitMs).toBeCloseTo(1, 2);
    expect(at.meanWaitMs).toBeCloseTo(at.meanFirstResponseMs, -3);
    expect((at.meanWaitMs + at.meanWorkMs) / at.meanTimeMs).toBeCloseTo(1, 3);
    expect((at.meanWorkMs * at.inflow) / (team.hoursWorked * HOUR)).toBeCloseTo(1, 2);
    // Little's law, of the queue and of the whole.
    expect(team.meanQueue / ((team.starts / ((days - warmUpDays) * DAY)) * team.meanWaitMs)).toBeCloseTo(
      1,
      2,
    );
    expect(at.averageBalance).toBeCloseTo(measures.averageInside, 9);
    expect(measures.littleInside / measures.averageInside).toBeCloseTo(1, 2);
  });

  it('cost what they work', () => {
    expect(team.cost).toBeCloseTo(30 * team.hoursWorked, 6);
    expect(measures.cost).toBeCloseTo(team.cost, 6);
    expect(teamMeasuresOf(plan, teams, DAY, undefined)[0]!.cost).toBeNaN();
  });

  it('have no data where nothing was started', () => {
    const waitCounts = { values: new Float64Array(0), counts: new Uint32Array(0) };
    const quiet = { ...teams[0]!, starts: 0, waits: 0, waitMs: 0, waitCounts };
    const { waitedShare, meanWaitMs, medianWaitMs } = teamMeasuresOf(plan, [quiet], DAY, costs)[0]!;
    expect([waitedShare, meanWaitMs, medianWaitMs]).toEqual([NaN, NaN, NaN]);
  });
});
