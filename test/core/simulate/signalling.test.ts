import { describe, expect, it } from 'vitest';
import { MS_PER } from '../../../src/core/criteria/criterion.ts';
import { rowsOfLead } from '../../../src/core/simulate/logIndex.ts';
import { EventKind } from '../../../src/core/simulate/runLog.ts';
import { blueprintOf, record, stage, transition } from '../../support/blueprints.ts';
import { byChance, daily, field, hasSeen, score } from './parts.ts';
import { countOf, firstDifference, runOf, storyOf, visitsOf, type TestRun } from './runs.ts';

const DAY = MS_PER.days;
/** Signals so often that a lead has one about every hour. */
const often = (...stages: string[]) => ({
  rates: stages.map((name) => ({ stageId: `stage_${name}`, timesPerMonth: 730 })),
});

/** The instants of a lead's events of one kind. */
function instants({ log, index }: TestRun, lead: number, kind: keyof typeof EventKind): number[] {
  return Array.from(rowsOfLead(index.events, lead))
    .filter((row) => log.events.kind[row] === EventKind[kind])
    .map((row) => log.events.at[row]!);
}

describe('signals', () => {
  it('are a Poisson process: as many as the rate says, with a variance that is as large (S1)', () => {
    const perMonth = 30;
    const run = runOf(
      blueprintOf(
        byChance('pool', 200),
        stage('pool'),
        record('signal', 'visit', { rates: [{ stageId: 'stage_pool', timesPerMonth: perMonth }] }),
      ),
      { leads: 4_000, days: 60 },
    );
    // Each lead is watched for its first 20 days.
    const expected = (20 * perMonth * 12) / 365;
    const counts = Array.from({ length: run.log.leads.length }, (_, lead) => lead)
      .filter((lead) => run.log.leads.arrived[lead]! < 40 * DAY)
      .map((lead) => {
        const arrived = run.log.leads.arrived[lead]!;
        return instants(run, lead, 'signal').filter((at) => at - arrived <= 20 * DAY).length;
      });
    const mean = counts.reduce((sum, count) => sum + count, 0) / counts.length;
    const variance = counts.reduce((sum, count) => sum + (count - mean) ** 2, 0) / counts.length;
    expect(Math.abs(mean - expected)).toBeLessThan(4 * Math.sqrt(expected / counts.length));
    expect(Math.abs(variance / expected - 1)).toBeLessThan(4 * Math.sqrt(2 / counts.length));
  });

  it('of a group go on in its sub-stages, and add to theirs (S1, G1)', () => {
    const run = runOf(
      blueprintOf(
        byChance('a', 200),
        stage('g', { kind: 'group' }),
        stage('a', { parentId: 'stage_g' }),
        record('signal', 'both', {
          rates: [
            { stageId: 'stage_g', timesPerMonth: 30 },
            { stageId: 'stage_a', timesPerMonth: 60 },
          ],
        }),
        record('signal', 'elsewhere', { rates: [] }),
      ),
      { leads: 1_000, days: 60 },
    );
    const leadDays = Array.from(run.log.leads.arrived, (arrived) => 60 - arrived / DAY).reduce(
      (sum, days) => sum + days,
      0,
    );
    const expected = (leadDays * 90 * 12) / 365;
    expect(Math.abs(countOf(run, 'signal', 'both') - expected)).toBeLessThan(4 * Math.sqrt(expected));
    expect(countOf(run, 'signal', 'elsewhere')).toBe(0);
  });

  it('of different kinds share their time as their rates, by the factor of the first modifier that fits (S1)', () => {
    const run = runOf(
      blueprintOf(
        record('field', 'size', { fieldType: 'number' }),
        byChance('a', 100, {
          attributes: [{ fieldId: 'field_size', values: [{ value: 1 }, { value: 1_000 }] }],
        }),
        stage('a'),
        record('signal', 'visit', { rates: [{ stageId: 'stage_a', timesPerMonth: 20 }] }),
        record('signal', 'demo', {
          rates: [{ stageId: 'stage_a', timesPerMonth: 10 }],
          modifiers: [
            { appliesTo: field('size', 'isAtLeast', 500), factor: 4 },
            { appliesTo: field('size', 'isKnown'), factor: 0 },
          ],
        }),
      ),
      { leads: 2_000, days: 60 },
    );
    const demos = (isLarge: boolean) => {
      let [demo, all] = [0, 0];
      for (let row = 0; row < run.log.events.length; row += 1) {
        if (run.log.leads.attributes[run.log.events.lead[row]!]! >= 500 !== isLarge) continue;
        all += 1;
        if (run.log.events.subject[row] === 1) demo += 1;
      }
      return demo / all;
    };
    expect(demos(false)).toBe(0);
    expect(demos(true)).toBeCloseTo(40 / 60, 1);
  });

  it('set fields, and fit follows at once (S2, S3)', () => {
    const run = runOf(
      blueprintOf(
        record('field', 'size', { fieldType: 'number' }),
        daily('a'),
        stage('a'),
        stage('b'),
        record('signal', 'form', { ...often('a'), sets: [{ fieldId: 'field_size', value: 500 }] }),
        record('scoreModel', 'main', {
          fitRules: [{ name: 'large', appliesTo: field('size', 'isAtLeast', 100), points: 40 }],
        }),
        transition('a', 'b', { trigger: 'automatic', criteria: score('isAtLeast', 40) }),
      ),
      { days: 3 },
    );
    const [, signal, moved, ...rest] = storyOf(run);
    expect(signal).toMatch(/ signal form$/);
    expect(moved).toBe(signal!.replace('signal form', 'passed a-b'));
    expect(rest).toEqual([]);
    expect(firstDifference(run)).toBeNull();
  });

  it('that set nothing at all take the value away (S2)', () => {
    const run = runOf(
      blueprintOf(
        record('field', 'size', { fieldType: 'number' }),
        daily('a', { attributes: [{ fieldId: 'field_size', values: [{ value: 7 }] }] }),
        stage('a'),
        stage('b'),
        record('signal', 'forget', { ...often('a'), sets: [{ fieldId: 'field_size', value: null }] }),
        transition('a', 'b', { trigger: 'automatic', criteria: field('size', 'isUnknown') }),
      ),
      { days: 3 },
    );
    expect(storyOf(run)[2]).toMatch(/ passed a-b$/);
    expect(firstDifference(run)).toBeNull();
  });

  it('never bring points below zero (S2)', () => {
    const run = runOf(
      blueprintOf(
        daily('a'),
        stage('a'),
        stage('b'),
        stage('c'),
        record('signal', 'leave', { ...often('a'), points: -50 }),
        record('signal', 'visit', { ...often('b'), points: 10 }),
        transition('a', 'b', { trigger: 'automatic', criteria: hasSeen('leave', 3) }),
        transition('b', 'c', { trigger: 'automatic', criteria: score('isAtLeast', 10) }),
      ),
      { days: 3 },
    );
    // Had the points gone below zero, one visit would not have been enough.
    expect(
      storyOf(run)
        .slice(1)
        .map((line) => line.slice(15)),
    ).toEqual(['signal leave', 'signal leave', 'signal leave', 'passed a-b', 'signal visit', 'passed b-c']);
    expect(firstDifference(run)).toBeNull();
  });
});

describe('the score', () => {
  const model = (days: number) =>
    record('scoreModel', 'main', { halfLife: { value: days, unit: 'days', calendarId: null } });

  it('crosses a threshold upwards exactly at the signal that brings it there (S3)', () => {
    const run = runOf(
      blueprintOf(
        model(1_000),
        daily('a'),
        stage('a'),
        stage('b'),
        record('signal', 'visit', { ...often('a'), points: 10 }),
        transition('a', 'b', { trigger: 'automatic', criteria: score('isAtLeast', 39.9) }),
      ),
      { days: 3 },
    );
    const signals = instants(run, 0, 'signal');
    expect(signals).toHaveLength(4);
    expect(instants(run, 0, 'passed')).toEqual([signals[3]]);
  });

  it('is halved every half-life, whichever way it is read (S3)', () => {
    const run = runOf(
      blueprintOf(
        model(2),
        daily('a'),
        stage('a'),
        stage('b'),
        stage('c'),
        record('signal', 'visit', { ...often('a'), points: 80 }),
        transition('a', 'b', { trigger: 'automatic', criteria: hasSeen('visit', 1) }),
        transition('b', 'c', { trigger: 'automatic', criteria: score('isLessThan', 10) }),
      ),
      { days: 20 },
    );
    // From 80 to 10 are three halvings, six days.
    const [signal] = instants(run, 0, 'signal');
    const [, fell] = instants(run, 0, 'passed');
    expect(Math.abs(fell! - signal! - 6 * DAY)).toBeLessThanOrEqual(1);
    expect(firstDifference(run)).toBeNull();
  });

  it('crosses a threshold downwards in the first millisecond in which it is below it (S3)', () => {
    const halfLife = 1.7 * DAY;
    const run = runOf(
      blueprintOf(
        model(1.7),
        byChance('a', 20),
        stage('a'),
        stage('b'),
        stage('c'),
        record('signal', 'visit', { ...often('a'), points: 37 }),
        record('signal', 'mail', { ...often('a'), points: 11, component: 'intent' }),
        transition('a', 'b', {
          trigger: 'automatic',
          criteria: { all: [hasSeen('visit', 2), hasSeen('mail', 1)] },
        }),
        transition('b', 'c', { trigger: 'automatic', criteria: score('isLessThan', 13.37) }),
      ),
      { days: 30 },
    );
    let fallen = 0;
    for (let lead = 0; lead < run.log.leads.length; lead += 1) {
      const moved = instants(run, lead, 'passed');
      if (moved.length < 2) continue;
      const rows = Array.from(rowsOfLead(run.index.events, lead)).filter(
        (row) => run.log.events.kind[row] === EventKind.signal,
      );
      const scoreAt = (instant: number) =>
        rows.reduce((sum, row) => {
          const points = run.log.events.subject[row] === 0 ? 37 : 11;
          return sum + points * 2 ** (-(instant - run.log.events.at[row]!) / halfLife);
        }, 0);
      expect(scoreAt(moved[1]!)).toBeLessThan(13.37);
      expect(scoreAt(moved[1]! - 1)).toBeGreaterThanOrEqual(13.37);
      fallen += 1;
    }
    expect(fallen).toBeGreaterThan(300);
    expect(firstDifference(run)).toBeNull();
  });

  it('is zero after recycling, unless the way says otherwise, and then fit is what is left (S4)', () => {
    const afterRecycling = (resetsScore: boolean | null) => {
      const run = runOf(
        blueprintOf(
          model(1_000),
          daily('a'),
          stage('a'),
          stage('b'),
          stage('c'),
          record('signal', 'visit', { ...often('a'), points: 30 }),
          transition('a', 'b', {
            trigger: 'automatic',
            kind: 'recycle',
            resetsScore,
            criteria: score('isAtLeast', 30),
          }),
          transition('b', 'c', { trigger: 'automatic', criteria: score('isLessThan', 1) }),
        ),
        { days: 3 },
      );
      expect(firstDifference(run)).toBeNull();
      return visitsOf(run, { lead: 0 }).map(({ stage: name }) => name);
    };
    expect(afterRecycling(null)).toEqual(['a', 'b', 'c']);
    expect(afterRecycling(true)).toEqual(['a', 'b', 'c']);
    expect(afterRecycling(false)).toEqual(['a', 'b']);
  });
});
