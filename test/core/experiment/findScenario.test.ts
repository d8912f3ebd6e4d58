import { describe, expect, it } from 'vitest';
import { findScenario } from '../../../src/core/experiment/findScenario.ts';
import { blueprintOf, record } from '../../support/blueprints.ts';

const fewer = record('scenario', 'fewer', { name: 'Fewer BDRs' });
const blueprint = blueprintOf(
  fewer,
  record('scenario', 'twinA', { name: 'Twin' }),
  record('scenario', 'twinB', { name: 'Twin' }),
);

describe('a scenario that is asked for', () => {
  it.each(['scenario_fewer', 'fewer', 'Fewer BDRs', ' fewer bdrs'])('is found as "%s"', (wanted) => {
    expect(findScenario(blueprint, wanted)).toMatchObject({ scenario: { id: 'scenario_fewer' } });
  });

  it('is none where it is the base', () => {
    expect(findScenario(blueprint, 'base')).toEqual({ scenario: null });
  });

  it.each([
    ['Fewer BDR', 'There is no scenario "Fewer BDR". Did you mean "Fewer BDRs"?'],
    ['twin', '2 scenarios are called "twin"; say which by its id: scenario_twinA, scenario_twinB.'],
    [
      'quite another',
      'There is no scenario "quite another"; there are scenario_fewer (Fewer BDRs), scenario_twinA (Twin), scenario_twinB (Twin).',
    ],
  ])('as "%s" is not there, and a sentence says what is', (wanted, problem) => {
    expect(findScenario(blueprint, wanted)).toEqual({ problem });
  });

  it('cannot be there where the blueprint has none', () => {
    expect(findScenario(blueprintOf(), 'x')).toEqual({
      problem: 'There is no scenario "x": the blueprint has none.',
    });
  });
});
