import { describe, expect, it } from 'vitest';
import { compileBlueprint } from '../../../src/core/compile/compileBlueprint.ts';
import type { BlueprintRecord } from '../../../src/core/model/records.ts';
import { blueprintOf, record, stage, transition } from '../../support/blueprints.ts';
import { field, takes, time } from '../simulate/parts.ts';

/** The names of the mistakes, and whether there is a plan all the same. */
function blockersOf(...records: BlueprintRecord[]) {
  const { plan, problems } = compileBlueprint(blueprintOf(...records));
  expect(plan === null).toBe(problems.some(({ severity }) => severity === 'error'));
  for (const { sentence, remedy } of problems) {
    expect(sentence).toMatch(/\.$/);
    expect(remedy).toMatch(/^[A-Z].*\.$/);
  }
  return problems.map(({ check, recordId }) => [check, recordId]);
}

const automatic = { trigger: 'automatic' } as const;
const size = record('field', 'size', { fieldType: 'number' });

describe('a blueprint has no plan, and says why,', () => {
  it('without stages', () => {
    expect(blockersOf()).toEqual([['noStages', null]]);
  });

  it('when two stages have one key', () => {
    expect(blockersOf(stage('a', { key: 'same' }), stage('b', { key: 'same' }))).toEqual([
      ['duplicateKey', 'stage_b'],
    ]);
  });

  it('when a way begins or ends nowhere', () => {
    expect(blockersOf(stage('a'), transition('a', 'gone'), transition('gone', 'a'))).toEqual([
      ['danglingReference', 'transition_a-gone'],
      ['danglingReference', 'transition_gone-a'],
    ]);
  });

  it('when a gate has no default (C2)', () => {
    const gate = [stage('g', { kind: 'gate' }), stage('a')];
    expect(blockersOf(...gate, transition('g', 'a'))).toEqual([['gateWithoutDefault', 'stage_g']]);
    expect(blockersOf(...gate, transition('g', 'a', { isDefault: true }))).toEqual([]);
  });

  it('when fit asks for something other than a field (S3)', () => {
    const fitRules = [
      {
        name: 'odd',
        appliesTo: { subject: { kind: 'status' } as const, operator: 'isKnown', value: null },
        points: 1,
      },
    ];
    expect(blockersOf(stage('a'), record('scoreModel', 'main', { fitRules }))).toEqual([
      ['fitRuleLooksElsewhere', 'scoreModel_main'],
    ]);
  });
});

describe('a circle that takes no time and asks nothing (E3)', () => {
  const loops = (...records: BlueprintRecord[]) =>
    blockersOf(stage('a'), stage('b'), stage('c'), size, ...records)
      .filter(([check]) => check === 'immediateLoop')
      .map(([, id]) => id?.replace('transition_', ''));

  it('is found on each of its ways', () => {
    expect(loops(transition('a', 'b', automatic), transition('b', 'a', automatic))).toEqual(['a-b', 'b-a']);
    expect(loops(transition('a', 'a', automatic))).toEqual(['a-a']);
  });

  it('is found through gates and their defaults', () => {
    const records = [
      stage('g', { kind: 'gate' }),
      transition('g', 'c', { criteria: field('size', 'isKnown') }),
      transition('g', 'a', { isDefault: true, criteria: field('size', 'isKnown') }),
      transition('a', 'g', automatic),
    ];
    expect(loops(...records)).toEqual(['g-a', 'a-g']);
  });

  it('is found through groups: by way of their first sub-stage, and from around a stage', () => {
    const group = [stage('g', { kind: 'group' }), stage('in', { parentId: 'stage_g' })];
    expect(loops(...group, transition('a', 'g', automatic), transition('in', 'a', automatic))).toEqual([
      'a-g',
      'in-a',
    ]);
    expect(loops(...group, transition('a', 'in', automatic), transition('g', 'a', automatic))).toEqual([
      'a-in',
      'g-a',
    ]);
    expect(loops(...group, transition('g', 'in', automatic))).toEqual(['g-in']);
  });

  it('is none where a sub-stage goes on elsewhere before its group is asked', () => {
    const group = [stage('g', { kind: 'group' }), stage('in', { parentId: 'stage_g' })];
    expect(
      loops(
        ...group,
        transition('a', 'in', automatic),
        transition('in', 'c', automatic),
        transition('g', 'a', automatic),
      ),
    ).toEqual([]);
  });

  it('is found where a timer of no length closes it', () => {
    const atOnce = { trigger: 'timer', timer: { kind: 'after', duration: time(0, 'hours') } } as const;
    expect(loops(transition('a', 'b', atOnce), transition('b', 'a', automatic))).toEqual(['a-b', 'b-a']);
    const later = { trigger: 'timer', timer: { kind: 'after', duration: time(1, 'seconds') } } as const;
    expect(loops(transition('a', 'b', later), transition('b', 'a', automatic))).toEqual([]);
  });

  it('is broken by a criterion, a decision, a limit or an end', () => {
    const back = transition('b', 'a', automatic);
    expect(loops(back, transition('a', 'b', { ...automatic, criteria: field('size', 'isKnown') }))).toEqual(
      [],
    );
    expect(loops(back, transition('a', 'b', { delay: takes(1, 'hours') }))).toEqual([]);
    expect(loops(back, transition('a', 'b', { ...automatic, maximumRounds: 3 }))).toEqual([]);
    expect(loops(back, transition('a', 'b', automatic), stage('b', { kind: 'end' }))).toEqual([]);
  });
});
