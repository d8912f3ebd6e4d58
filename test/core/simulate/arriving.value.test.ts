import { describe, expect, it } from 'vitest';
import type { BlueprintRecord } from '../../../src/core/model/records.ts';
import { blueprintOf, record, stage, transition } from '../../support/blueprints.ts';
import { byChance, takes } from './parts.ts';
import { runOf } from './runs.ts';

const valued = (dealValue: { mean: number; standardDeviation: number }) =>
  record('settings', 'main', { dealValue });

const valuesOf = (...records: readonly BlueprintRecord[]) =>
  Array.from(
    runOf(blueprintOf(byChance('a', 100), stage('a'), ...records), { leads: 20_000, days: 30 }).log.leads
      .value,
  );

describe('the value of a deal', () => {
  it('is drawn for each lead as it arrives, with the mean and deviation that are given (M1)', () => {
    const values = valuesOf(valued({ mean: 20_000, standardDeviation: 10_000 }));
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
    const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length;
    expect(Math.min(...values)).toBeGreaterThan(0);
    expect(Math.abs(mean - 20_000)).toBeLessThan((4 * 10_000) / Math.sqrt(values.length));
    // The fourth central moment of a lognormal of this spread is 8.8 times the square of its variance.
    expect(Math.abs(variance / 1e8 - 1)).toBeLessThan(4 * Math.sqrt(7.8 / values.length));
  });

  it('is always the same where it does not vary, and none where nothing is said (M1)', () => {
    expect(new Set(valuesOf(valued({ mean: 500, standardDeviation: 0 })))).toEqual(new Set([500]));
    expect(valuesOf().every(Number.isNaN)).toBe(true);
  });

  it('belongs to the lead: neither its way nor the time changes it, nor does it change these (M1, R2)', () => {
    const money = valued({ mean: 20_000, standardDeviation: 10_000 });
    const way = [stage('b'), transition('a', 'b', { share: 0.5, delay: takes(3, 'days') })];
    expect(valuesOf(money, ...way)).toEqual(valuesOf(money));
    const paths = [[money], []].map(
      (settings) =>
        runOf(blueprintOf(byChance('a', 10), stage('a'), ...way, ...settings), { days: 30 }).log.visits,
    );
    expect(paths[0]).toEqual(paths[1]);
  });
});
