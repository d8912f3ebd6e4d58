import { describe, expect, it } from 'vitest';
import type { JsonObject } from '../../../../src/core/lib/json.ts';
import { sayCapacity } from '../../../../src/ui/dictionary/forms/capacityWords.ts';
import { record } from '../../../support/blueprints.ts';

const team = (headCount: number | null, ...shifts: readonly (readonly [string, number])[]) =>
  record('team', 'desk', {
    headCount,
    shifts: shifts.map(([name, people]) => ({ name, headCount: people })),
  }) as unknown as JsonObject;

describe('the people of a team', () => {
  it.each([
    [team(null), 'not counted'],
    [team(0), 'nobody'],
    [team(1), '1 person'],
    [team(6), '6 people'],
    [team(2, ['Mornings', 1]), '2 + 1 people'],
    [team(2, ['', 3]), '2 + 3 people'],
    [team(1, ['Mornings', 1], ['Nights', 2]), '1 + 3 people'],
    [team(null, ['Mornings', 1]), '1 person'],
    [team(0, ['Mornings', 1], ['Nights', 2]), '3 people'],
  ])('are said in a few words (%#)', (record, words) => {
    expect(sayCapacity(record)).toBe(words);
  });
});
