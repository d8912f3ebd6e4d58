import { describe, expect, it } from 'vitest';
import { measureRun } from '../../../src/core/metrics/measure/measureRun.ts';
import type { BlueprintRecord } from '../../../src/core/model/records.ts';
import { VisitFlag } from '../../../src/core/simulate/runLog.ts';
import { blueprintOf, record, stage, transition } from '../../support/blueprints.ts';
import { comes } from './desk.ts';
import { activity, takes } from './parts.ts';
import { countOf, firstDifference, journalOf, runOf, visitsOf } from './runs.ts';

const policy = (skipping: 'strict' | 'withReason' | 'backfill') => record('policies', 'main', { skipping });

/** A success path a, b, c, d, and a detour past all of it that leads where it says. */
const path = (around: string, ...more: readonly BlueprintRecord[]) => [
  record('field', 'size', { fieldType: 'number' }),
  comes('ada', 12, 'a'),
  ...['a', 'b', 'c', 'd'].map((name) => stage(name)),
  stage('aside', { route: 'detour' }),
  transition('a', 'b', { share: 0 }),
  transition('b', 'c', { share: 0 }),
  transition('c', 'd', { share: 0 }),
  transition('a', 'aside', { share: 1, kind: 'recycle', delay: takes(1, 'hours') }),
  transition('aside', around, { delay: takes(1, 'hours') }),
  ...more,
];
const runDay = (...records: readonly BlueprintRecord[]) => runOf(blueprintOf(...records), { days: 1 });
const skippedIn = (...records: readonly BlueprintRecord[]) =>
  journalOf(runDay(...records)).filter((line) => line.includes('skipped'));

describe('a lead that goes past stages of the success path', () => {
  it('is noted once for each that every success path goes through (B1)', () => {
    expect(skippedIn(policy('withReason'), ...path('d'))).toEqual([
      '0 14:00 ada skipped b',
      '0 14:00 ada skipped c',
    ]);
    expect(skippedIn(policy('withReason'), ...path('c'))).toEqual(['0 14:00 ada skipped b']);
    expect(skippedIn(policy('withReason'), ...path('b'))).toEqual([]);
    expect(firstDifference(runDay(policy('withReason'), ...path('d')))).toBeNull();
  });

  it('has skipped nothing where there is a success path without it (B1)', () => {
    const shortcut = transition('a', 'c', { share: 0 });
    expect(skippedIn(policy('withReason'), ...path('d', shortcut))).toEqual(['0 14:00 ada skipped c']);
    const recycling = transition('a', 'c', { share: 0, kind: 'recycle' });
    expect(skippedIn(policy('withReason'), ...path('c', recycling))).toEqual(['0 14:00 ada skipped b']);
  });

  it('is noted as having been there, by a visit of no length that counts for nothing (B1)', () => {
    const run = runDay(policy('backfill'), ...path('d'));
    const made = visitsOf(run, { lead: 0 }).filter(({ flags }) => flags & VisitFlag.backfilled);
    expect(made).toMatchObject(
      ['b', 'c'].map((name) => ({ stage: name, entered: 50_400_000, left: 50_400_000, way: null })),
    );
    expect(made.map(({ flags }) => flags)).toEqual([VisitFlag.backfilled, VisitFlag.backfilled]);
    expect(countOf(run, 'skipped')).toBe(0);
    expect(firstDifference(run)).toBeNull();
    const strict = runDay(policy('strict'), ...path('d'));
    const measured = [run, strict].map(({ plan, log }) =>
      measureRun(plan, log).stages.map(({ inflow, outflow }) => [inflow, outflow]),
    );
    expect(measured[0]).toEqual(measured[1]);
  });

  it('is not noted at all where skipping is a mistake of the blueprint (B1)', () => {
    const run = runDay(policy('strict'), ...path('d'));
    expect(countOf(run, 'skipped')).toBe(0);
    expect(visitsOf(run).every(({ flags }) => (flags & VisitFlag.backfilled) === 0)).toBe(true);
  });

  it('goes where it went, whatever the policy (B1)', () => {
    const paths = (['strict', 'withReason', 'backfill'] as const).map((skipping) =>
      journalOf(runDay(policy(skipping), ...path('d'))).filter((line) => !line.includes('skipped')),
    );
    expect(paths[1]).toEqual(paths[0]);
    expect(paths[2]).toEqual(paths[0]);
  });

  it('may come to a stage that it has skipped before, and has been there for the first time then (B1, E1)', () => {
    const back = [
      transition('d', 'b', { kind: 'recycle', delay: takes(1, 'hours') }),
      stage('b', { activities: [activity('ring')] }),
    ];
    const run = runDay(policy('backfill'), ...path('d', ...back));
    const visits = visitsOf(run, { stage: 'b' });
    expect(visits.map(({ flags }) => flags & (VisitFlag.firstVisit | VisitFlag.backfilled))).toEqual([
      VisitFlag.backfilled,
      VisitFlag.firstVisit,
    ]);
    expect(countOf(run, 'activityStarted', 'ring')).toBe(1);
  });

  it('is noted by where it began: who begins later has skipped nothing before (B1)', () => {
    const later = comes('ben', 12.5, 'c');
    expect(skippedIn(policy('withReason'), ...path('d', later))).toEqual([
      '0 14:00 ada skipped b',
      '0 14:00 ada skipped c',
    ]);
  });

  it.each(['leaf', 'group'])('is noted when it began as a referral to a %s (B1, X2)', (target) => {
    const journal = skippedIn(
      policy('withReason'),
      record('source', 'friend', { isReferral: true }),
      comes('ada', 12, 'fan'),
      stage('fan', { route: 'detour' }),
      stage('group', { kind: 'group' }),
      stage('leaf', { parentId: 'stage_group' }),
      stage('b'),
      stage('c'),
      stage('aside', { route: 'detour' }),
      transition('fan', target, { kind: 'refer', delay: takes(1, 'hours'), maximumRounds: 1 }),
      transition('leaf', 'b', { share: 0 }),
      transition('b', 'c', { share: 0 }),
      transition('leaf', 'aside', { share: 1, kind: 'recycle', delay: takes(1, 'hours') }),
      transition('aside', 'c', { delay: takes(1, 'hours') }),
    );
    expect(journal).toEqual(['0 15:00 friend skipped b']);
  });

  it('skips no gates and no groups, but their sub-stages (B1)', () => {
    const journal = skippedIn(
      policy('withReason'),
      comes('ada', 12, 'a'),
      stage('a'),
      stage('gate', { kind: 'gate' }),
      stage('group', { kind: 'group' }),
      stage('inner', { parentId: 'stage_group' }),
      stage('d'),
      stage('aside', { route: 'detour' }),
      transition('a', 'gate', { share: 0 }),
      transition('gate', 'group', { isDefault: true }),
      transition('group', 'd', { share: 0 }),
      transition('a', 'aside', { share: 1, kind: 'recycle' }),
      transition('aside', 'd', { delay: takes(1, 'hours') }),
    );
    expect(journal).toEqual(['0 13:00 ada skipped inner']);
  });

  it('has skipped no end: nothing leads on from there, whatever ways the group around it has (B1, X1)', () => {
    const journal = skippedIn(
      policy('withReason'),
      comes('ada', 12, 'a'),
      stage('a'),
      stage('group', { kind: 'group' }),
      stage('closed', { kind: 'end', parentId: 'stage_group' }),
      stage('d'),
      stage('aside', { route: 'detour' }),
      transition('a', 'group', { share: 0 }),
      transition('group', 'd', { share: 0 }),
      transition('a', 'aside', { share: 1, kind: 'recycle' }),
      transition('aside', 'd', { delay: takes(1, 'hours') }),
    );
    expect(journal).toEqual([]);
  });

  it('of the stock has skipped nothing before the stage it stands in, if none begins there (B1, N2)', () => {
    const records = path('d').map((each) =>
      each.id === 'stage_c' ? stage('c', { stock: { leads: 1 } }) : each,
    );
    const run = runOf(
      blueprintOf(
        policy('withReason'),
        ...records,
        transition('c', 'd', { id: 'transition_on', share: 1, delay: takes(1, 'hours') }),
      ),
      { days: 0.5, stock: true },
    );
    expect(journalOf(run)).toEqual(['0 01:00 ada outcome on']);
  });
});
