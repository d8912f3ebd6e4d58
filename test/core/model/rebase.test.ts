import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyChanges, setMember, type Change, type FieldPath } from '../../../src/core/model/changes.ts';
import { findRecord } from '../../../src/core/model/queries.ts';
import { rebaseChanges } from '../../../src/core/model/rebase.ts';
import type { Blueprint } from '../../../src/core/model/blueprint.ts';
import { recordShapes } from '../../../src/core/model/records.ts';
import type { Json } from '../../../src/core/lib/json.ts';
import { blueprintOf, stage, transition } from '../../support/blueprints.ts';

const activity = (name: string) => ({ id: `activity_${name}`, name });
const base = blueprintOf(
  stage('a', { activities: [activity('call'), activity('mail')], sla: { attempts: 1 } }),
  stage('b'),
  transition('a', 'b'),
);
const set = (blueprint: Blueprint, id: string, path: FieldPath, to: Json): Change[] =>
  setMember(blueprint.records[id]!, path, to);
const remove = (id: string): Change[] => [{ op: 'remove', record: base.records[id]! }];
const carry = (theirs: Change[], ours: Change[]) => rebaseChanges(base, applyChanges(base, theirs), ours);
const a = (blueprint: Blueprint) => findRecord(blueprint, 'stage', 'stage_a')!;

describe('changes carried over to what others have changed', () => {
  it('keep both when they are about different places', () => {
    const result = carry(
      set(base, 'stage_a', ['sla', 'attempts'], 3),
      set(base, 'stage_a', ['sla', 'escalation'], 'tell the lead'),
    );
    expect(a(result.blueprint).sla).toMatchObject({ attempts: 3, escalation: 'tell the lead' });
    expect(result.refused).toEqual([]);
    expect([...result.overwrote]).toEqual([]);
  });

  it('keep what both put into a list', () => {
    const put = (name: string) => [
      ...a(base).activities,
      recordShapes.stage.shape.activities.parse([activity(name)])[0]!,
    ];
    const result = carry(
      set(base, 'stage_a', ['activities'], put('theirs') as unknown as Json),
      set(base, 'stage_a', ['activities'], put('ours') as unknown as Json),
    );
    expect(a(result.blueprint).activities.map(({ name }) => name)).toEqual([
      'call',
      'mail',
      'theirs',
      'ours',
    ]);
  });

  it('find an item of a list again after it has moved', () => {
    const theirs = set(base, 'stage_a', ['activities'], a(base).activities.slice(1) as unknown as Json);
    const result = carry(theirs, set(base, 'stage_a', ['activities', 1, 'name'], 'letter'));
    expect(a(result.blueprint).activities.map(({ name }) => name)).toEqual(['letter']);
    expect(result.changes).toMatchObject([{ path: ['activities', 0, 'name'], from: 'mail', to: 'letter' }]);
  });

  it('are refused where the item or the record is gone', () => {
    const gone = set(base, 'stage_a', ['activities'], a(base).activities.slice(1) as unknown as Json);
    const ours = set(base, 'stage_a', ['activities', 0, 'name'], 'letter');
    expect(carry(gone, ours)).toMatchObject({ changes: [], refused: ours });
    expect(carry(remove('stage_a'), ours)).toMatchObject({ changes: [], refused: ours });
  });

  it('say where they overwrite what others changed at the same place', () => {
    const result = carry(set(base, 'stage_b', ['name'], 'theirs'), set(base, 'stage_b', ['name'], 'ours'));
    expect(result.blueprint.records['stage_b']).toMatchObject({ name: 'ours' });
    expect(result.changes).toMatchObject([{ from: 'theirs', to: 'ours' }]);
    expect([...result.overwrote]).toEqual(['stage_b']);
  });

  it('carry the right past with them, so that later ones of the same place overwrite nobody', () => {
    const first = set(base, 'stage_b', ['name'], 'one');
    const second: Change[] = [{ op: 'set', id: 'stage_b', path: ['name'], from: 'one', to: 'two' }];
    const result = carry(set(base, 'stage_a', ['name'], 'other'), [...first, ...second]);
    expect(result.changes).toEqual([...first, ...second]);
    expect([...result.overwrote]).toEqual([]);
  });

  it('are done when others did the same, and leave removed records removed', () => {
    expect(carry(remove('stage_b'), remove('stage_b')).changes).toEqual([]);
    const same = set(base, 'stage_b', ['name'], 'same');
    expect(carry(same, same)).toMatchObject({ changes: [], refused: [] });
    const renamed = set(base, 'stage_b', ['name'], 'renamed');
    const removed = carry(renamed, remove('stage_b'));
    expect(removed.changes).toMatchObject([{ op: 'remove', record: { name: 'renamed' } }]);
    expect([...removed.overwrote]).toEqual(['stage_b']);
  });

  it('never leave a malformed record behind', () => {
    const paths: [FieldPath, Json][] = [
      [['name'], 'x'],
      [['activities'], []],
      [['activities', 0, 'name'], 'y'],
      [['activities', 1], activity('z')],
      [['sla'], { variants: [] }],
      [['sla', 'variants'], [{ name: 'v', appliesTo: null }]],
      [['sla', 'variants', 0, 'name'], 'w'],
      [['position'], { x: 1, y: 2 }],
    ];
    const walk = fc.array(fc.constantFrom(...paths), { maxLength: 6 });
    const changesOf = (steps: [FieldPath, Json][]) => {
      let state = base;
      return steps.flatMap(([path, to]) => {
        const changes = set(state, 'stage_a', path, to);
        const next = applyChanges(state, changes);
        if (!recordShapes.stage.safeParse(next.records['stage_a']).success) return [];
        state = next;
        return changes;
      });
    };
    fc.assert(
      fc.property(walk, walk, (theirs, ours) => {
        const { blueprint, changes } = carry(changesOf(theirs), changesOf(ours));
        expect(recordShapes.stage.safeParse(blueprint.records['stage_a']).success).toBe(true);
        expect(applyChanges(applyChanges(base, changesOf(theirs)), changes)).toEqual(blueprint);
      }),
      { numRuns: 300 },
    );
  });
});
