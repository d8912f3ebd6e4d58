import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Blueprint } from '../../src/core/model/blueprint.ts';
import type { BlueprintRecord } from '../../src/core/model/records.ts';
import { updateBetween, withUpdate } from '../../src/worker/blueprintUpdate.ts';
import { blueprintOf, stage } from '../support/blueprints.ts';

const names = ['a', 'b', 'c', 'd'];
const records = names.flatMap((name) => [stage(name), stage(name, { definition: 'Another.' })]);
const states = fc
  .uniqueArray(fc.constantFrom(...records), { selector: ({ id }) => id })
  .map((some) => blueprintOf(...some.map((each) => ({ ...each, order: 1 }))));

/** The same in another realm: nothing keeps its identity on the way. */
const sent = <T>(message: T): T => structuredClone(message);

describe('a blueprint somewhere else', () => {
  it('becomes what it is here by what changed, whatever the way', () => {
    fc.assert(
      fc.property(fc.array(states, { minLength: 1 }), (walk) => {
        let here: Blueprint | null = null;
        let there: Blueprint | null = null;
        for (const next of walk) {
          there = withUpdate(there, sent(updateBetween(here, next)));
          here = next;
          expect(there).toEqual(next);
        }
      }),
    );
  });

  it('is sent as the records that are not the same objects any more', () => {
    const before = blueprintOf(stage('a'), stage('b'), stage('c'));
    const changed: BlueprintRecord = { ...before.records['stage_b']!, order: 7 } as BlueprintRecord;
    const { stage_c: _, ...others } = before.records;
    const after = { ...before, records: { ...others, stage_b: changed } };
    expect(updateBetween(before, after)).toMatchObject({ changed: [changed], gone: ['stage_c'] });
    expect(updateBetween(after, after)).toMatchObject({ changed: [], gone: [] });
  });

  it('keeps the identity of what was not sent', () => {
    const first = withUpdate(null, updateBetween(null, blueprintOf(stage('a'), stage('b'))));
    const update = {
      schemaVersion: first.schemaVersion,
      changed: [sent(first.records['stage_b']!)],
      gone: [],
    };
    const second = withUpdate(first, update);
    expect(second.records['stage_a']).toBe(first.records['stage_a']);
    expect(second.records['stage_b']).not.toBe(first.records['stage_b']);
  });
});
