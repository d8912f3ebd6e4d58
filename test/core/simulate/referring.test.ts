import { describe, expect, it } from 'vitest';
import type { BlueprintRecord } from '../../../src/core/model/records.ts';
import { blueprintOf, record, stage, transition } from '../../support/blueprints.ts';
import { daily, exponential, field, takes } from './parts.ts';
import { countOf, firstDifference, runOf, storyOf, visitsOf } from './runs.ts';

const referring = (members: object, ...more: BlueprintRecord[]) =>
  runOf(
    blueprintOf(
      daily('fan'),
      stage('fan'),
      stage('raw'),
      transition('fan', 'raw', { kind: 'refer', delay: takes(2, 'days'), ...members }),
      ...more,
    ),
    { days: 7 },
  );

describe('a referral', () => {
  it('makes a new lead at the target every time its delay has passed, and moves nobody (X2)', () => {
    const run = referring({});
    expect(storyOf(run).slice(1)).toEqual([
      '2 12:00:00.000 referred fan-raw',
      '4 12:00:00.000 referred fan-raw',
      '6 12:00:00.000 referred fan-raw',
    ]);
    const [first] = Array.from(run.log.leads.parent).flatMap((parent, lead) => (parent === 0 ? [lead] : []));
    expect(visitsOf(run, { lead: first! })).toMatchObject([{ stage: 'raw', entered: 2.5 * 86_400_000 }]);
    expect(visitsOf(run, { lead: 0 })).toMatchObject([{ stage: 'fan', left: NaN }]);
    expect(firstDifference(run)).toBeNull();
  });

  it('is made so often at most (Y1)', () => {
    expect(storyOf(referring({ maximumRounds: 2 })).slice(1)).toHaveLength(2);
  });

  it('is never made along a way without a delay (X2)', () => {
    expect(countOf(referring({ delay: null }), 'referred')).toBe(0);
  });

  it('is not made by a lead for whom its way is closed (X2, C1)', () => {
    const run = referring(
      { criteria: field('size', 'isKnown') },
      record('field', 'size', { fieldType: 'number' }),
    );
    expect(countOf(run, 'referred')).toBe(0);
  });

  it('gives its lead the source for referrals and the attributes of that (X2, A6)', () => {
    const run = referring(
      { maximumRounds: 1 },
      record('field', 'size', { fieldType: 'number' }),
      record('source', 'friend', {
        isReferral: true,
        attributes: [{ fieldId: 'field_size', values: [{ value: 42 }] }],
      }),
    );
    const child = run.log.leads.parent.findIndex((parent) => parent === 0);
    expect(storyOf(run, child)[0]).toBe('2 12:00:00.000 arrives from friend: size 42');
  });

  it('neither hands off the lead that refers nor resets its score (X2, S4)', () => {
    const run = runOf(
      blueprintOf(
        record('team', 'cs'),
        record('team', 'marketing'),
        record('status', 'fresh', { setBy: 'handOff' }),
        daily('fan'),
        stage('fan', { responsibleTeamId: 'team_cs' }),
        stage('raw', { responsibleTeamId: 'team_marketing' }),
        transition('fan', 'raw', { kind: 'refer', delay: takes(2, 'days'), resetsScore: true }),
      ),
      { days: 7 },
    );
    expect(countOf(run, 'status')).toBe(0);
    expect(firstDifference(run)).toBeNull();
  });

  it('along a way of a group goes on at its pace while the lead moves among the sub-stages (X2, G1)', () => {
    const run = runOf(
      blueprintOf(
        daily('a'),
        stage('g', { kind: 'group' }),
        stage('a', { parentId: 'stage_g' }),
        stage('b', { parentId: 'stage_g' }),
        stage('raw'),
        transition('g', 'raw', { kind: 'refer', delay: takes(2, 'days') }),
        transition('a', 'b', { delay: takes(12, 'hours') }),
        transition('b', 'a', { delay: takes(12, 'hours') }),
      ),
      { days: 7 },
    );
    expect(storyOf(run).filter((line) => line.includes('referred'))).toEqual([
      '2 12:00:00.000 referred g-raw',
      '4 12:00:00.000 referred g-raw',
      '6 12:00:00.000 referred g-raw',
    ]);
  });

  it('is seen by automatic ways that ask how often there was one (X2, E3)', () => {
    const run = referring(
      {},
      stage('done'),
      transition('fan', 'done', {
        trigger: 'automatic',
        criteria: {
          subject: { kind: 'rounds', transitionId: 'transition_fan-raw' },
          operator: 'isAtLeast',
          value: 2,
        },
      }),
    );
    expect(storyOf(run).slice(1)).toEqual([
      '2 12:00:00.000 referred fan-raw',
      '4 12:00:00.000 referred fan-raw',
      '4 12:00:00.000 passed fan-done',
    ]);
    expect(firstDifference(run)).toBeNull();
  });

  it('leads where the machine begins, also past a gate that another referral leads to (X2, N1)', () => {
    const run = runOf(
      blueprintOf(
        daily('fan'),
        stage('fan'),
        stage('raw'),
        stage('check', { kind: 'gate' }),
        transition('fan', 'raw', { kind: 'refer', delay: takes(2, 'days'), maximumRounds: 1 }),
        transition('fan', 'check', { kind: 'refer', delay: takes(3, 'days'), maximumRounds: 1 }),
        transition('check', 'raw', { isDefault: true }),
      ),
      { days: 7 },
    );
    expect(countOf(run, 'passed', 'check-raw')).toBeGreaterThan(0);
    expect(firstDifference(run)).toBeNull();
  });

  it('brings as many leads as it should: a tree of them grows by its mean (X2)', () => {
    // A lead refers one other on average in its time here: so does each of those, and so on.
    const run = runOf(
      blueprintOf(
        daily('fan', {
          arrivals: {
            process: 'fixed',
            volume: { kind: 'rate', leads: 3_000, per: 'day' },
            batchSize: 3_000,
          },
        }),
        stage('fan'),
        stage('gone', { kind: 'end' }),
        transition('fan', 'fan', { kind: 'refer', delay: exponential(2, 'days') }),
        transition('fan', 'gone', { delay: exponential(1, 'days') }),
      ),
      { days: 30 },
    );
    const first = Array.from(run.log.leads.parent).filter(
      (parent, lead) => parent < 0 && run.log.leads.arrived[lead]! < 86_400_000,
    );
    let generation = new Set(first.map((_, lead) => lead));
    const sizes: number[] = [generation.size];
    while (generation.size > 0 && sizes.length < 3) {
      generation = new Set(
        Array.from(run.log.leads.parent).flatMap((parent, lead) => (generation.has(parent) ? [lead] : [])),
      );
      sizes.push(generation.size);
    }
    // Referring at half the rate of leaving: half as many in each generation; the variance of one lead's is 3/4.
    expect(Math.abs(sizes[1]! - 1_500)).toBeLessThan(4 * Math.sqrt(3_000 * 0.75));
    expect(Math.abs(sizes[2]! - 750)).toBeLessThan(4 * Math.sqrt(3_000 * 0.75 * 1.5));
  });
});
