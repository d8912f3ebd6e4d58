import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { prettyJson } from '../../src/cli/prettyJson.ts';

describe('JSON for people and pipes', () => {
  it('has small objects of plain values on one line', () => {
    expect(prettyJson({ a: { mean: 1, low: null }, b: { c: {}, d: [1, 2] }, e: undefined })).toBe(
      [
        '{',
        '  "a": { "mean": 1, "low": null },',
        '  "b": {',
        '    "c": {},',
        '    "d": [ 1, 2 ]',
        '  }',
        '}',
        '',
      ].join('\n'),
    );
  });

  it('says the same as any other JSON', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 4 }), (value) => {
        expect(JSON.parse(prettyJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });

  it('knows no number for what is none', () => {
    expect(prettyJson([NaN, Infinity])).toBe('[\n  null,\n  null\n]\n');
  });
});
