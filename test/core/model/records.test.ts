import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ID_PATTERN } from '../../../src/core/lib/ids.ts';
import { typeWords } from '../../../src/core/model/names.ts';
import {
  collectionNames,
  createRecord,
  isSingletonType,
  recordShapes,
  recordTypes,
  singletonIds,
} from '../../../src/core/model/records.ts';
import { anyJson } from '../../support/arbitraries.ts';
import { record, stage } from '../../support/blueprints.ts';

describe('the kinds of record', () => {
  it('each have a list of their own in a file, and words of their own', () => {
    const lists = recordTypes.map((type) => collectionNames[type]);
    expect(new Set(lists).size).toBe(recordTypes.length);
    expect(Object.keys(typeWords).sort()).toEqual([...recordTypes].sort());
  });

  it('there is one of have an id that never changes', () => {
    for (const type of recordTypes.filter(isSingletonType)) {
      expect(recordShapes[type].parse({}).id).toBe(singletonIds[type]);
      expect(singletonIds[type]).toMatch(ID_PATTERN);
    }
  });
});

describe.each(recordTypes.filter((type) => !isSingletonType(type)))('a %s', (type) => {
  it('is complete once it has been made: making it again adds nothing', () => {
    const made = type === 'transition' ? transitionRecord() : record(type, 'a');
    expect(recordShapes[type].parse(made)).toEqual(made);
  });

  it('keeps members that this version does not know', () => {
    const made = type === 'transition' ? transitionRecord() : record(type, 'a');
    expect(recordShapes[type].parse({ ...made, inventedLater: [1] })).toMatchObject({ inventedLater: [1] });
  });
});

function transitionRecord() {
  return createRecord('transition', { id: 'transition_a', fromId: 'stage_a', toId: 'stage_b' });
}

describe('a shape', () => {
  it('answers anything at all without throwing', () => {
    fc.assert(
      fc.property(fc.constantFrom(...recordTypes), anyJson, (type, json) => {
        expect(recordShapes[type].safeParse(json).success).toBeTypeOf('boolean');
      }),
    );
  });

  it('refuses a name that nobody can see, a share above 1 and a key that no machine can have', () => {
    expect(() => stage('a', { name: '\u200b\u2060' })).toThrow('name');
    expect(() => stage('a', { winProbability: 1.2 })).toThrow('winProbability');
    expect(() => stage('a', { key: '4a' })).toThrow('key');
  });

  it('says in words what it refuses: sentences of ours end with them', () => {
    const said = (members: object) =>
      recordShapes.stage.safeParse({ ...stage('a'), ...members }).error?.issues.map(({ message }) => message);
    expect(said({ winProbability: 1.2 })).toEqual(['Too big: expected number to be <=1']);
    expect(said({ name: 7 })).toEqual(['Invalid input: expected string, received number']);
  });
});
