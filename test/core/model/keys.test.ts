import { describe, expect, it } from 'vitest';
import { freshKey, freshName, keyOf } from '../../../src/core/model/keys.ts';
import { blueprintOf, record, stage } from '../../support/blueprints.ts';

const blueprint = blueprintOf(stage('Sales call', { key: 'salesCall' }), record('team', 'Sales'));

describe('a fresh key', () => {
  it('is free among records of its own kind', () => {
    expect(freshKey(blueprint, 'stage', 'Sales call')).toBe('salesCall2');
    expect(freshKey(blueprint, 'stage', 'Sales call', ['salesCall2'])).toBe('salesCall3');
    expect(freshKey(blueprint, 'field', 'Sales call')).toBe('salesCall');
  });
});

describe('a fresh name', () => {
  it('is numbered where it is taken, without regard to case', () => {
    expect(freshName(blueprint, 'team', 'SALES')).toBe('SALES 2');
    expect(freshName(blueprint, 'team', 'Marketing')).toBe('Marketing');
  });
});

describe('the key of a record', () => {
  it('is undefined where its kind has none', () => {
    expect(keyOf(stage('a'))).toBe('a');
    expect(keyOf(record('team', 'a'))).toBeUndefined();
  });
});
