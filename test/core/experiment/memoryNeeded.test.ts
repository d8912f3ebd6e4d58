import { describe, expect, it } from 'vitest';
import { compileBlueprint } from '../../../src/core/compile/compileBlueprint.ts';
import { memoryNeeded } from '../../../src/core/experiment/memoryNeeded.ts';
import { whyTooLarge } from '../../../src/core/experiment/whyTooLarge.ts';
import { simulate } from '../../../src/core/simulate/simulate.ts';
import { Simulation } from '../../../src/core/simulate/simulation.ts';
import { templates } from '../../../src/core/templates/registry.ts';
import { blueprintOf, stage } from '../../support/blueprints.ts';

const plan = compileBlueprint(templates.find('rawLeadToEvangelist')!.build()).plan!;
const options = { leads: 20_000, days: 365, seed: 3 };

describe('what a run will need', () => {
  it('is near to what it takes', () => {
    const need = memoryNeeded(plan, options);
    const log = simulate(plan, options);

    for (const table of ['leads', 'visits', 'events'] as const) {
      expect(need.rows[table] / log[table].length, table).toBeGreaterThan(0.93);
      expect(need.rows[table] / log[table].length, table).toBeLessThan(1.07);
    }
    const bytes = Object.values(log)
      .flatMap((table) => Object.values(table as object) as unknown[])
      .reduce<number>((sum, column) => sum + (ArrayBuffer.isView(column) ? column.byteLength : 0), 0);
    expect(need.logBytes / bytes).toBeGreaterThan(0.93);
    expect(need.logBytes / bytes).toBeLessThan(1.07);
  });

  it('is near to what the engine takes up', () => {
    const simulation = new Simulation(plan, options, () => undefined);
    const atFirst = simulation.bytes;
    while (simulation.advance(100_000));
    const taken = simulation.bytes - atFirst;

    expect(memoryNeeded(plan, options).insideBytes / taken).toBeGreaterThan(0.8);
    expect(memoryNeeded(plan, options).insideBytes / taken).toBeLessThan(1.4);
    simulation.finish();
  });

  it('is known exactly of a run that is no larger than the pilot', () => {
    const small = { ...options, leads: 700 };
    const log = simulate(plan, small);
    expect(memoryNeeded(plan, small).rows).toEqual({
      leads: log.leads.length,
      visits: log.visits.length,
      events: log.events.length,
    });
  });

  it('follows from what the sources bring where no number is given', () => {
    const expected = memoryNeeded(plan, { ...options, leads: null }).rows.leads;
    const came = simulate(plan, { ...options, leads: null }).leads.length;
    expect(expected / came).toBeGreaterThan(0.95);
    expect(expected / came).toBeLessThan(1.05);
  });

  it('is nothing where nobody comes', () => {
    const empty = compileBlueprint(blueprintOf(stage('lead', { isEntryPoint: true }))).plan!;
    expect(memoryNeeded(empty, { ...options, leads: null })).toEqual({
      rows: { leads: 0, visits: 0, events: 0 },
      logBytes: 0,
      insideBytes: 0,
    });
  });
});

describe('a run that does not fit', () => {
  const need = {
    rows: { leads: 10_000_000, visits: 42_000_000, events: 100_000_000 },
    logBytes: 4e9,
    insideBytes: 1e9,
  };

  it('is told what it would need, and what would fit', () => {
    expect(whyTooLarge(need, true, 1.5e9)).toBe(
      'This run would need about 5.0 GB for 10,000,000 leads with 42,000,000 visits and 100,000,000 events, and there is room for 1.5 GB. Run about 3,000,000 leads, or fewer days.',
    );
  });

  it('may fit without its log', () => {
    expect(whyTooLarge(need, false, 1.5e9)).toBeNull();
    expect(whyTooLarge(need, true, 5e9)).toBeNull();
  });
});
