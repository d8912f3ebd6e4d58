import { describe, expect, it } from 'vitest';
import { blueprintOf, record, stage, transition } from '../../support/blueprints.ts';
import { byChance, daily, field } from './parts.ts';
import { firstDifference, runOf, storyOf, visitsOf } from './runs.ts';

const country = record('field', 'country', { fieldType: 'choice' });
const size = record('field', 'size', { fieldType: 'number' });

describe('a lead that begins', () => {
  it('enters the entry stage of its source and is not asked for enter criteria (N1)', () => {
    const run = runOf(
      blueprintOf(
        size,
        daily('a'),
        stage('z', { isEntryPoint: true }),
        stage('a', { enterCriteria: field('size', 'isAtLeast', 1) }),
      ),
      { days: 1 },
    );
    expect(visitsOf(run).map(({ stage: name }) => name)).toEqual(['a']);
    expect(firstDifference(run)).toBeNull();
  });

  it('enters the first entry point where its source names no stage, else the first stage (N1)', () => {
    const entered = (isEntryPoint: boolean) =>
      visitsOf(
        runOf(blueprintOf(daily('a', { entryStageId: null }), stage('a'), stage('b', { isEntryPoint })), {
          days: 1,
        }),
      ).map(({ stage: name }) => name);
    expect([entered(true), entered(false)]).toEqual([['b'], ['a']]);
  });

  it('enters the groups around its stage, and goes down to a leaf (N1, G1)', () => {
    const run = runOf(
      blueprintOf(
        daily('h'),
        stage('g', { kind: 'group' }),
        stage('h', { kind: 'group', parentId: 'stage_g' }),
        stage('a', { parentId: 'stage_h' }),
      ),
      { days: 1 },
    );
    expect(visitsOf(run).map(({ stage: name }) => name)).toEqual(['a', 'h', 'g']);
  });

  it('has the status that a hand-off sets, without a word about it (P2)', () => {
    const run = runOf(
      blueprintOf(
        record('status', 'fresh', { setBy: 'handOff' }),
        daily('a'),
        stage('a'),
        stage('b'),
        transition('a', 'b', {
          trigger: 'automatic',
          criteria: { subject: { kind: 'status' }, operator: 'is', value: 'status_fresh' },
        }),
      ),
      { days: 1 },
    );
    expect(storyOf(run).slice(1)).toEqual(['0 12:00:00.000 passed a-b']);
  });
});

describe('the attributes of a lead', () => {
  const mix = (weights: Record<string, number>) =>
    Object.entries(weights).map(([value, weight]) => ({ value, weight }));

  it('are drawn by the weights of their values (A6)', () => {
    const run = runOf(
      blueprintOf(
        country,
        byChance('a', 100, {
          attributes: [{ fieldId: 'field_country', values: mix({ DE: 5, FR: 3, US: 2 }) }],
        }),
        stage('a'),
      ),
      { leads: 20_000, days: 10 },
    );
    const shares = [0, 1, 2].map(
      (code) => Array.from(run.log.leads.attributes).filter((value) => value === code).length / 20_000,
    );
    [0.5, 0.3, 0.2].forEach((share, code) =>
      expect(Math.abs(shares[code]! - share)).toBeLessThan(4 * Math.sqrt((share * (1 - share)) / 20_000)),
    );
  });

  it('may depend on those drawn before; the first entry that fits counts (A6)', () => {
    const run = runOf(
      blueprintOf(
        country,
        size,
        byChance('a', 100, {
          attributes: [
            { fieldId: 'field_country', values: mix({ DE: 1, US: 1 }) },
            { fieldId: 'field_size', appliesTo: field('country', 'is', 'US'), values: [{ value: 1_000 }] },
            { fieldId: 'field_size', values: [{ value: 10 }] },
          ],
        }),
        stage('a'),
      ),
      { leads: 500, days: 10 },
    );
    const pairs = new Set(
      Array.from({ length: 500 }, (_, lead) =>
        run.log.leads.attributes.slice(2 * lead, 2 * lead + 2).join(' '),
      ),
    );
    expect(pairs).toEqual(new Set(['0 10', '1 1000']));
  });

  it('may be numbers from a distribution (A6)', () => {
    const run = runOf(
      blueprintOf(
        size,
        byChance('a', 100, {
          attributes: [
            { fieldId: 'field_size', distribution: { kind: 'lognormal', mean: 50, standardDeviation: 25 } },
          ],
        }),
        stage('a'),
      ),
      { leads: 20_000, days: 10 },
    );
    const sizes = Array.from(run.log.leads.attributes);
    const mean = sizes.reduce((sum, value) => sum + value, 0) / sizes.length;
    expect(Math.abs(mean - 50)).toBeLessThan((4 * 25) / Math.sqrt(20_000));
  });

  it('may be missing: a value of none is as good as no entry (A6, C3)', () => {
    const run = runOf(
      blueprintOf(
        country,
        daily('a', { attributes: [{ fieldId: 'field_country', values: [{ value: null }] }] }),
        stage('a'),
        stage('b'),
        transition('a', 'b', { trigger: 'automatic', criteria: field('country', 'isUnknown') }),
      ),
      { days: 1 },
    );
    expect(run.log.leads.attributes[0]).toBeNaN();
    expect(storyOf(run)).toHaveLength(2);
  });
});
