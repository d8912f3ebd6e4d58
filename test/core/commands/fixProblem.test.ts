import { describe, expect, it } from 'vitest';
import { fixProblem } from '../../../src/core/commands/fixProblem.ts';
import type { Change } from '../../../src/core/model/changes.ts';
import type { Problem } from '../../../src/core/model/problem.ts';
import { blueprintOf, stage } from '../../support/blueprints.ts';

const mql = stage('mql', { number: '3' });
const example = blueprintOf(mql);
const problemWith = (...changes: Change[]): Problem => ({
  check: 'test',
  severity: 'error',
  recordId: mql.id,
  sentence: 'Something is wrong.',
  remedy: 'Mend it.',
  fix: { label: 'Mend it', changes },
});
const plan = (problem: Problem) =>
  fixProblem.plan(example, { problem }, { newId: (prefix) => `${prefix}_new` });

describe('the quick fix of a problem', () => {
  it('makes its changes', () => {
    const change: Change = { op: 'set', id: mql.id, path: ['number'], from: '3', to: '4' };
    expect(plan(problemWith(change))).toEqual([change]);
  });

  it('does nothing once the blueprint has moved on', () => {
    expect(plan(problemWith({ op: 'set', id: mql.id, path: ['number'], from: '2', to: '4' }))).toEqual([]);
    expect(plan(problemWith({ op: 'remove', record: stage('gone') }))).toEqual([]);
    expect(plan(problemWith({ op: 'add', record: mql }))).toEqual([]);
  });

  it('does nothing where there is none', () => {
    const { fix: _, ...without } = problemWith();
    expect(plan(without)).toEqual([]);
  });
});
