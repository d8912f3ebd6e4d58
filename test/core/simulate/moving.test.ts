import { describe, expect, it } from 'vitest';
import { VisitFlag } from '../../../src/core/simulate/runLog.ts';
import { blueprintOf, record, stage, transition } from '../../support/blueprints.ts';
import { activity, daily, field, hasStatus, isInStage, takes, time } from './parts.ts';
import { firstDifference, runOf, storyOf, visitsOf } from './runs.ts';

const country = record('field', 'country', {
  fieldType: 'choice',
  options: [{ value: 'DE' }, { value: 'US' }],
});
const from = (value: string) => ({ attributes: [{ fieldId: 'field_country', values: [{ value }] }] });

describe('a gate', () => {
  const split = (value: string, members: object = {}) =>
    runOf(
      blueprintOf(
        country,
        daily('check', from(value)),
        stage('check', { kind: 'gate' }),
        stage('home'),
        stage('abroad', { enterCriteria: field('country', 'is', 'US') }),
        stage('rest', members),
        transition('check', 'rest', { isDefault: true }),
        transition('check', 'home', { criteria: field('country', 'is', 'DE') }),
        transition('check', 'abroad'),
      ),
      { days: 1 },
    );

  it('takes the first open way at once, and asks for enter criteria on it (C2, E2)', () => {
    expect(storyOf(split('DE')).slice(1)).toEqual(['0 12:00:00.000 passed check-home']);
    expect(storyOf(split('US')).slice(1)).toEqual(['0 12:00:00.000 passed check-abroad']);
  });

  it('takes its default last, wherever it stands, and asks nothing of it (C2)', () => {
    const run = split('FR', { enterCriteria: field('country', 'is', 'DE') });
    expect(storyOf(run).slice(1)).toEqual(['0 12:00:00.000 passed check-rest']);
  });

  it('holds nobody: the visit begins and ends at the same instant (E2)', () => {
    const [visit] = visitsOf(split('DE'), { stage: 'check' });
    expect(visit!.left).toBe(visit!.entered);
  });
});

describe('automatic ways', () => {
  it('are taken at once where they are open already, innermost stage first, in document order (E3)', () => {
    const run = runOf(
      blueprintOf(
        country,
        daily('a', from('DE')),
        stage('g', { kind: 'group' }),
        stage('a', { parentId: 'stage_g' }),
        stage('b', { parentId: 'stage_g' }),
        stage('x'),
        stage('y'),
        transition('g', 'x', { trigger: 'automatic', criteria: field('country', 'is', 'DE') }),
        transition('a', 'y', { trigger: 'automatic', criteria: field('country', 'is', 'US') }),
        transition('a', 'b', { trigger: 'automatic', criteria: field('country', 'isKnown') }),
        transition('a', 'x', { trigger: 'automatic', criteria: field('country', 'isKnown') }),
      ),
      { days: 1 },
    );
    expect(storyOf(run).slice(1)).toEqual(['0 12:00:00.000 passed a-b', '0 12:00:00.000 passed g-x']);
    expect(firstDifference(run)).toBeNull();
  });

  it('see a status as soon as it changes (E3, P1)', () => {
    const run = runOf(
      blueprintOf(
        record('status', 'fresh', { setBy: 'handOff' }),
        record('status', 'connected', { setBy: 'contactMade' }),
        daily('a'),
        stage('a', {
          activities: [activity('call', { effort: takes(1, 'hours'), makesContact: true }), activity('mail')],
        }),
        stage('b'),
        transition('a', 'b', { trigger: 'automatic', criteria: hasStatus('connected') }),
      ),
      { days: 1 },
    );
    expect(storyOf(run).slice(1)).toEqual([
      '0 12:00:00.000 activityStarted call',
      '0 13:00:00.000 activityEnded call',
      '0 13:00:00.000 status connected',
      '0 13:00:00.000 passed a-b',
    ]);
  });

  it('that ask for time in stage are taken when it has come, to the millisecond (S3)', () => {
    const story = (operator: string, value: number) =>
      storyOf(
        runOf(
          blueprintOf(
            daily('a'),
            stage('a'),
            stage('b'),
            transition('a', 'b', { trigger: 'automatic', criteria: isInStage(value, 'days', operator) }),
          ),
        ),
      ).slice(1);
    expect(story('isAtLeast', 2)).toEqual(['2 12:00:00.000 passed a-b']);
    expect(story('isMoreThan', 2)).toEqual(['2 12:00:00.001 passed a-b']);
    expect(story('isAtLeast', 1 / 3)).toEqual(['0 20:00:00.000 passed a-b']);
    expect(story('isLessThan', 2)).toEqual(['0 12:00:00.000 passed a-b']);
  });

  it('in a circle stop after 1,000 moves at one instant, and the lead is marked stuck (E3)', () => {
    const always = field('country', 'isKnown');
    const run = runOf(
      blueprintOf(
        country,
        daily('a', from('DE')),
        stage('a'),
        stage('b'),
        transition('a', 'b', { trigger: 'automatic', criteria: always }),
        transition('b', 'a', { trigger: 'automatic', criteria: always }),
      ),
      { days: 1 },
    );
    expect(run.log.events.length).toBe(1_000);
    expect(visitsOf(run).at(-1)!.flags & VisitFlag.stuck).not.toBe(0);
    expect(firstDifference(run)).toMatch(/the machine stopped/);
  });

  it('by timers in a circle do not hang either (E3)', () => {
    const now = { trigger: 'timer', timer: { kind: 'after', duration: time(0, 'hours') } } as const;
    const always = field('country', 'isKnown');
    const run = runOf(
      blueprintOf(
        country,
        daily('a', from('DE')),
        stage('a'),
        stage('b'),
        transition('a', 'b', { ...now, criteria: always }),
        transition('b', 'a', { ...now, criteria: always }),
      ),
      { days: 1 },
    );
    expect(run.log.events.length).toBe(1_000);
  });
});

describe('criteria to leave and to enter', () => {
  const rejected = (kind: 'advance' | 'reject' | 'recycle' | 'lose' | 'win') =>
    storyOf(
      runOf(
        blueprintOf(
          country,
          daily('a', from('US')),
          stage('a', { leaveCriteria: field('country', 'is', 'DE') }),
          stage('b'),
          transition('a', 'b', { kind, share: 1 }),
        ),
        { days: 1 },
      ),
    ).slice(1);

  it('close a way, but no leave criterion keeps a lead that is recycled, rejected or lost (C1)', () => {
    expect(['advance', 'win'].map((kind) => rejected(kind as 'win'))).toEqual([[], []]);
    for (const kind of ['reject', 'recycle', 'lose'] as const)
      expect(rejected(kind)).toEqual(['0 12:00:00.000 outcome a-b']);
  });

  it('are asked of the groups that are entered, not of those that are around already (C1)', () => {
    const german = field('country', 'is', 'DE');
    const run = runOf(
      blueprintOf(
        country,
        daily('a', from('US')),
        stage('g', { kind: 'group', enterCriteria: german }),
        stage('a', { parentId: 'stage_g' }),
        stage('b', { parentId: 'stage_g' }),
        stage('h', { kind: 'group', enterCriteria: german }),
        stage('c', { parentId: 'stage_h' }),
        transition('a', 'b', { share: 0.5 }),
        transition('a', 'c', { share: 0.5 }),
      ),
      { days: 40 },
    );
    expect(new Set(visitsOf(run, { stage: 'a' }).map(({ way }) => way))).toEqual(new Set(['a-b']));
  });

  it('are unknown where the field is missing, which opens nothing (C3)', () => {
    const run = runOf(
      blueprintOf(
        country,
        daily('a'),
        stage('a'),
        stage('b'),
        transition('a', 'b', { trigger: 'automatic', criteria: field('country', 'isNot', 'DE') }),
      ),
      { days: 1 },
    );
    expect(storyOf(run)).toHaveLength(1);
  });
});

describe('a group', () => {
  const blueprint = blueprintOf(
    daily('g'),
    stage('g', { kind: 'group', initialStageId: 'stage_b', sla: { maximumTime: time(3, 'days') } }),
    stage('a', { parentId: 'stage_g' }),
    stage('b', { parentId: 'stage_g' }),
    stage('late'),
    transition('b', 'a', { delay: takes(2, 'days') }),
    transition('a', 'g', { delay: takes(2, 'days') }),
    transition('g', 'late', { trigger: 'timer', timer: { kind: 'maximumTimeMissed' }, maximumRounds: 1 }),
  );

  it('begins in its initial sub-stage, and its clock spans the sub-stages (G1)', () => {
    expect(storyOf(runOf(blueprint)).slice(1)).toEqual([
      '2 12:00:00.000 outcome b-a',
      '3 12:00:00.000 maximumTimeMissed g',
      '3 12:00:00.000 passed g-late',
    ]);
  });

  it('is left with its sub-stages, at one instant (G1)', () => {
    const visits = visitsOf(runOf(blueprint), { lead: 0 });
    const days = (ms: number) => ms / 86_400_000;
    expect(visits.map(({ stage: name, entered, left }) => [name, days(entered), days(left)])).toEqual([
      ['b', 0.5, 2.5],
      ['a', 2.5, 3.5],
      ['g', 0.5, 3.5],
      ['late', 3.5, NaN],
    ]);
  });

  it('is left and entered anew by a way from a sub-stage to it, and restarts its clock (G2)', () => {
    const patient = {
      kind: 'group',
      initialStageId: 'stage_b',
      sla: { maximumTime: time(5, 'days') },
    } as const;
    const run = runOf(blueprintOf(...Object.values(blueprint.records), stage('g', patient)));
    expect(storyOf(run).slice(1, 5)).toEqual([
      '2 12:00:00.000 outcome b-a',
      '4 12:00:00.000 outcome a-g',
      '6 12:00:00.000 outcome b-a',
      '8 12:00:00.000 outcome a-g',
    ]);
  });

  it('with an end inside ends the lead, before any automatic way of the group is asked (X1)', () => {
    const run = runOf(
      blueprintOf(
        record('status', 'closed'),
        daily('a'),
        stage('g', { kind: 'group' }),
        stage('a', { parentId: 'stage_g' }),
        stage('lost', { kind: 'end', parentId: 'stage_g', statusOnEntryId: 'status_closed' }),
        stage('after'),
        transition('a', 'lost', { delay: takes(1, 'hours') }),
        transition('g', 'after', { trigger: 'automatic', criteria: hasStatus('closed') }),
      ),
      { days: 1 },
    );
    expect(storyOf(run).slice(1)).toEqual(['0 13:00:00.000 outcome a-lost', '0 13:00:00.000 status closed']);
    expect(visitsOf(run, { stage: 'lost' })[0]!.left).toBeNaN();
    expect(visitsOf(run, { stage: 'g' })[0]).toMatchObject({ left: 46_800_000, way: null });
    expect(firstDifference(run)).toBeNull();
  });
});

describe('a way from a stage to itself', () => {
  it('leaves it and enters it anew, with its clocks (G2)', () => {
    const run = runOf(
      blueprintOf(
        daily('a'),
        stage('a', { sla: { maximumTime: time(2, 'days') } }),
        transition('a', 'a', { delay: takes(36, 'hours'), maximumRounds: 2 }),
      ),
      { days: 10 },
    );
    expect(storyOf(run).slice(1)).toEqual([
      '2 00:00:00.000 outcome a-a',
      '3 12:00:00.000 outcome a-a',
      '5 12:00:00.000 maximumTimeMissed a',
    ]);
    const flags = visitsOf(run, { lead: 0 }).map((visit) => visit.flags & VisitFlag.firstVisit);
    expect(flags).toEqual([VisitFlag.firstVisit, 0, 0]);
  });
});
