import { describe, expect, it } from 'vitest';
import { findBlockers } from '../../../src/core/compile/blockers.ts';
import { recordsOf } from '../../../src/core/model/queries.ts';
import { blank } from '../../../src/core/templates/blank.ts';

describe('the blank template', () => {
  const blueprint = blank.build();

  it('can be compiled as it is', () => {
    expect(findBlockers(blueprint)).toEqual([]);
  });

  it('holds two stages, three teams and one calendar', () => {
    expect(recordsOf(blueprint, 'stage')).toHaveLength(2);
    expect(recordsOf(blueprint, 'team')).toHaveLength(3);
    expect(recordsOf(blueprint, 'calendar')).toHaveLength(1);
  });
});
