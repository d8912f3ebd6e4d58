import { describe, expect, it } from 'vitest';
import { hasCapacity } from '../../../src/core/model/capacity.ts';
import { record } from '../../support/blueprints.ts';

describe('the people of a team', () => {
  it('are counted as soon as there is a head-count, of nobody too, or a shift', () => {
    const shifts = [{ name: 'Mornings', headCount: 1, calendarId: null }];
    expect(hasCapacity(record('team', 'desk'))).toBe(false);
    expect(hasCapacity(record('team', 'desk', { headCount: 0 }))).toBe(true);
    expect(hasCapacity(record('team', 'desk', { headCount: 3 }))).toBe(true);
    expect(hasCapacity(record('team', 'desk', { shifts }))).toBe(true);
  });
});
