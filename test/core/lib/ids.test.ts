import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ID_PATTERN, KEY_PATTERN, createIds, keyFromName } from '../../../src/core/lib/ids.ts';
import { seededIds } from '../../support/blueprints.ts';

const none: ReadonlySet<string> = new Set();

describe('a key made from a name', () => {
  it.each([
    ['Sales Accepted Lead', 'salesAcceptedLead'],
    ['MQL', 'mql'],
    ['Sales SQL', 'salesSql'],
    ['4a – SAL', 'aSal'],
    ['Über-Größe', 'uberGroE'],
    ['  ', 'stage'],
    ['線索', 'stage'],
    ['constructor', 'constructor2'],
  ])('%j becomes %s', (name, key) => {
    expect(keyFromName(name, none)).toBe(key);
  });

  it('is none of the taken ones and always well formed, whatever the name', () => {
    fc.assert(
      fc.property(fc.string(), fc.array(fc.string()), (name, others) => {
        const taken = new Set([...others.map((other) => keyFromName(other, none)), keyFromName(name, none)]);
        const key = keyFromName(name, taken);
        expect(taken.has(key)).toBe(false);
        expect(key).toMatch(KEY_PATTERN);
      }),
    );
  });

  it('keeps within 40 characters, numbered or not', () => {
    const long = 'Very '.repeat(40);
    const key = keyFromName(long, none);
    expect(keyFromName(long, new Set([key]))).toMatch(KEY_PATTERN);
  });
});

describe('an id', () => {
  it('says what it is for and has the form of an id', () => {
    const newId = seededIds(3);
    const ids = Array.from({ length: 1_000 }, () => newId('reasonList'));
    expect(new Set(ids).size).toBe(1_000);
    for (const id of ids) expect(id).toMatch(ID_PATTERN);
  });

  it('follows from the numbers it is made of alone', () => {
    expect(createIds(() => 0)('stage')).toBe('stage_000000000000');
    expect(createIds(() => 0.999999)('stage')).toBe('stage_zzzzzzzzzzzz');
  });
});
