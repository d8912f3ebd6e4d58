import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileBlueprint } from '../../../src/core/compile/compileBlueprint.ts';
import { recordsOf } from '../../../src/core/model/queries.ts';
import { Simulation } from '../../../src/core/simulate/simulation.ts';
import { blueprints } from '../../support/arbitraries.ts';
import { blueprintOf, record, stage, transition } from '../../support/blueprints.ts';
import { byChance, takes } from './parts.ts';
import { runOf } from './runs.ts';

describe('a run of any blueprint that has a plan', () => {
  it('comes to its end, however odd the blueprint', () => {
    let runs = 0;
    fc.assert(
      fc.property(blueprints(), fc.nat(), (found, seed) => {
        const [first] = recordsOf(found, 'stage');
        const fields = recordsOf(found, 'field').map(({ id }) => ({
          fieldId: id,
          values: ['a', 'b', 1, 50, true, ['a', 'b'], null].map((value) => ({ value })),
        }));
        const source = byChance(first!.id, 0.3, { attributes: fields });
        const { plan } = compileBlueprint(blueprintOf(...Object.values(found.records), source));
        if (plan === null) return;
        const simulation = new Simulation(plan, { leads: null, days: 20, seed }, () => undefined);
        let steps = 0;
        while (simulation.advance(1_000)) expect((steps += 1)).toBeLessThan(500);
        simulation.finish();
        runs += 1;
      }),
      { seed: 2, numRuns: 200 },
    );
    expect(runs).toBeGreaterThan(80);
  });

  it('is empty without sources, without leads and without days', () => {
    const alone = blueprintOf(stage('a'));
    const fed = blueprintOf(byChance('a', 5), stage('a'));
    const sizes = [runOf(alone), runOf(fed, { leads: 0 }), runOf(fed, { days: 0 })].map(
      ({ log }) => log.leads.length,
    );
    expect(sizes).toEqual([0, 0, 0]);
  });

  it('goes on when a calendar has no open hours: what waits for them waits for good (T1)', () => {
    const run = runOf(
      blueprintOf(
        record('calendar', 'never'),
        byChance('a', 5),
        stage('a', { sla: { firstResponse: { value: 1, unit: 'hours', calendarId: 'calendar_never' } } }),
        stage('b'),
        transition('a', 'b', { delay: takes(1, 'hours', 'never') }),
      ),
      { days: 10 },
    );
    expect(run.log.events.length).toBe(0);
    expect(run.log.visits.length).toBe(run.log.leads.length);
  });
});
