import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readChanges, readRecord } from '../../src/storage/storedRecord.ts';
import { stage } from '../support/blueprints.ts';
import { changesOf, smallBlueprint, step } from '../support/changes.ts';

const good = stage('a');

describe('a stored record', () => {
  it('is read as it was written', () => {
    expect(readRecord({ recordId: 'stage_a', record: good })).toEqual({ record: good });
    const more = { ...good, later: { kept: true } };
    expect(readRecord({ recordId: 'stage_a', record: more })).toEqual({ record: more });
  });

  it.each([
    ['no object', 7, 'its /type'],
    ['nothing', undefined, 'it is of type undefined'],
    ['another type of member', { ...good, name: 7 }, 'its /name'],
    ['not a number', { ...good, order: Number.NaN }, 'its /order'],
    ['no key', { ...good, key: undefined }, 'its /key'],
    ['a giant text', { ...good, definition: 'x'.repeat(10_000_000) }, 'its /definition'],
    ['a name that reaches a prototype', { ...good, extra: JSON.parse('{"__proto__":{}}') }, 'its /extra'],
    ['a kind nobody knows', { ...good, type: 'planet' }, 'its /type'],
    ['a kind every object has', { ...good, type: 'toString' }, 'its /type'],
    ['another id', { ...good, id: 'stage_b' }, 'its /id'],
  ])('that is %s is told with its place', (_, record, place) => {
    const read = readRecord({ recordId: 'stage_a', record });
    expect('trouble' in read && read.trouble).toContain(`The record stage_a could not be read: ${place}`);
  });

  it('is never thrown over', () => {
    fc.assert(
      fc.property(fc.anything(), (record) => 'trouble' in readRecord({ recordId: 'stage_a', record })),
    );
  });
});

describe('stored changes', () => {
  it('are read as they were written', () => {
    fc.assert(
      fc.property(step, (taken) => {
        const changes = changesOf(smallBlueprint(), taken);
        expect(readChanges(structuredClone(changes))).toEqual(changes);
      }),
    );
  });

  it.each([
    ['no list', {}],
    ['an unknown operation', [{ op: 'drop', id: 'stage_a' }]],
    ['a malformed record', [{ op: 'add', record: { ...good, name: '' } }]],
    ['a path to a prototype', [{ op: 'set', id: 'stage_a', path: ['__proto__', 'x'], from: 1, to: 2 }]],
    ['a path to nowhere', [{ op: 'set', id: 'stage_a', path: [], from: 1, to: 2 }]],
    ['no JSON', [{ op: 'set', id: 'stage_a', path: ['x'], from: 1, to: new Date() }]],
  ])('that are %s are refused', (_, stored) => {
    expect(readChanges(stored)).toBeNull();
  });
});
