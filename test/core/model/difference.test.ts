import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyChanges, invertChanges } from '../../../src/core/model/changes.ts';
import { changesBetween } from '../../../src/core/model/difference.ts';
import { sameJson } from '../../../src/core/lib/json.ts';
import { anyJson } from '../../support/arbitraries.ts';
import { blueprintOf, record, stage } from '../../support/blueprints.ts';

describe('the difference between two states of a record', () => {
  it('is the smallest change that says it', () => {
    const before = stage('call', { sla: { attempts: 3 }, toolIds: ['tool_a', 'tool_b'] });
    const after = { ...before, sla: { ...before.sla, attempts: 6 }, toolIds: ['tool_a', 'tool_c'] };
    expect(changesBetween(before, after)).toEqual([
      { op: 'set', id: 'stage_call', path: ['toolIds', 1], from: 'tool_b', to: 'tool_c' },
      { op: 'set', id: 'stage_call', path: ['sla', 'attempts'], from: 3, to: 6 },
    ]);
    expect(changesBetween(before, { ...before, toolIds: ['tool_b'] })).toMatchObject([{ path: ['toolIds'] }]);
    expect(changesBetween(before, { ...before })).toEqual([]);
  });

  it('leads from one to the other and back, whatever they hold', () => {
    fc.assert(
      fc.property(anyJson, anyJson, (one, other) => {
        const before = { ...record('note', 'a'), extra: one };
        const after = { ...record('note', 'a'), extra: other };
        const changes = changesBetween(before, after);
        const there = applyChanges(blueprintOf(before), changes);
        expect(sameJson(there.records['note_a'], after)).toBe(true);
        expect(sameJson(applyChanges(there, invertChanges(changes)).records['note_a'], before)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});
