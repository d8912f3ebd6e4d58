import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Blueprint } from '../../../src/core/model/blueprint.ts';
import { applyChanges, invertChanges } from '../../../src/core/model/changes.ts';
import { findDangling, removalOf, repair, stagesInCycles } from '../../../src/core/model/integrity.ts';
import { findRecord } from '../../../src/core/model/queries.ts';
import { blueprints } from '../../support/arbitraries.ts';
import { blueprintOf, record, stage, transition } from '../../support/blueprints.ts';

/** A blueprint from which some records were torn out without a thought for the rest. */
const torn: fc.Arbitrary<Blueprint> = fc
  .tuple(blueprints(), fc.array(fc.nat(40), { maxLength: 5 }))
  .map(([blueprint, places]) => {
    const ids = Object.keys(blueprint.records);
    const gone = new Set(places.map((place) => ids[place % ids.length]));
    const kept = Object.entries(blueprint.records).filter(([id]) => !gone.has(id));
    return { ...blueprint, records: Object.fromEntries(kept) };
  });

describe('a dangling reference', () => {
  it('is one that leads to nothing or to another kind of record', () => {
    const blueprint = blueprintOf(
      record('tool', 'crm'),
      stage('call', { responsibleTeamId: 'tool_crm', phaseId: 'phase_gone', toolIds: ['tool_crm'] }),
    );
    expect(findDangling(blueprint)).toEqual([
      { recordId: 'stage_call', path: ['phaseId'], id: 'phase_gone', target: 'phase' },
      { recordId: 'stage_call', path: ['responsibleTeamId'], id: 'tool_crm', target: 'team' },
    ]);
  });

  it('of a scenario may lead to any kind of record that is there', () => {
    const settings = [
      { recordId: 'team_a', path: ['headCount'], value: 3 },
      { recordId: 'team_gone', path: ['headCount'], value: 3 },
    ];
    const blueprint = blueprintOf(record('team', 'a'), record('scenario', 'more', { settings }));
    expect(findDangling(blueprint)).toMatchObject([{ path: ['settings', 1, 'recordId'], target: null }]);
  });
});

describe('repairing', () => {
  it('leaves nothing dangling and no stage inside itself, and touches nothing that is sound', () => {
    fc.assert(
      fc.property(torn, (blueprint) => {
        const repaired = applyChanges(blueprint, repair(blueprint));
        expect(findDangling(repaired)).toEqual([]);
        expect(repair(repaired)).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  it('is taken back by its inverse', () => {
    fc.assert(
      fc.property(torn, (blueprint) => {
        const changes = repair(blueprint);
        expect(applyChanges(applyChanges(blueprint, changes), invertChanges(changes))).toEqual(blueprint);
      }),
      { numRuns: 50 },
    );
  });

  it('opens circles of groups and leaves what hangs on them', () => {
    const group = (name: string, parent: string) =>
      stage(name, { kind: 'group', parentId: `stage_${parent}` });
    const blueprint = blueprintOf(group('a', 'b'), group('b', 'a'), group('c', 'a'), group('d', 'd'));
    expect(stagesInCycles(blueprint)).toEqual(['stage_a', 'stage_b', 'stage_d']);
    const repaired = applyChanges(blueprint, repair(blueprint));
    expect(stagesInCycles(repaired)).toEqual([]);
    expect(findRecord(repaired, 'stage', 'stage_c')?.parentId).toBe('stage_a');
  });

  it('removes what hangs on what it removes', () => {
    const rounds = {
      subject: { kind: 'rounds', transitionId: 'transition_a-gone' },
      operator: 'is',
      value: 1,
    } as const;
    const blueprint = blueprintOf(stage('a', { leaveCriteria: rounds }), transition('a', 'gone'));
    const repaired = applyChanges(blueprint, repair(blueprint));
    expect(repaired.records).toEqual({
      stage_a: { ...findRecord(blueprint, 'stage', 'stage_a'), leaveCriteria: null },
    });
  });
});

describe('removing records', () => {
  it('removes them, what makes no sense without them, and nothing else', () => {
    fc.assert(
      fc.property(blueprints(), fc.nat(40), (blueprint, place) => {
        const ids = Object.keys(blueprint.records);
        const id = ids[place % ids.length] ?? '';
        const left = applyChanges(blueprint, removalOf(blueprint, [id]));
        expect(left.records).not.toHaveProperty(id);
        expect(findDangling(left)).toEqual([]);
        const gone = ids.filter((each) => !Object.hasOwn(left.records, each));
        const kinds = new Set(gone.filter((each) => each !== id).map((each) => each.split('_')[0]));
        expect([...kinds].filter((kind) => kind !== 'transition' && kind !== 'stage')).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });

  it('knows nothing to do for what is not there', () => {
    expect(removalOf(blueprintOf(stage('a')), ['stage_gone', '__proto__', 'toString'])).toEqual([]);
  });
});
