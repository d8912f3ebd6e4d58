import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tokensOf, toJsonLines, visibleLines } from '../../../src/ui/machine/jsonLines.ts';
import { anyJson } from '../../support/arbitraries.ts';

const value = { states: { open: { on: { 'lead.won': [1, true] } }, 'say "hi"': {} }, note: 'a: {' };

describe('lines of JSON', () => {
  it('are what JSON.stringify writes, whatever the value', () => {
    fc.assert(
      fc.property(anyJson, (json) => {
        const lines = toJsonLines(json).map(({ indent, text }) => '  '.repeat(indent) + text);

        expect(lines.join('\n')).toBe(JSON.stringify(json, null, 2));
      }),
    );
  });

  it('are coloured without losing a character', () => {
    fc.assert(
      fc.property(anyJson, (json) => {
        for (const { text } of toJsonLines(json)) {
          expect(
            tokensOf(text)
              .map((token) => token.text)
              .join(''),
          ).toBe(text);
        }
      }),
    );
  });

  it('tell keys from texts', () => {
    expect(tokensOf('"note": "a: {",').map(({ kind, text }) => `${kind} ${text}`)).toEqual([
      'key "note"',
      'mark : ',
      'string "a: {"',
      'mark ,',
    ]);
  });

  it('know the states of the machine, and where each ends', () => {
    const states = toJsonLines(value).flatMap((line, place) =>
      line.isState ? [[line.key, place, line.end]] : [],
    );

    expect(states).toEqual([
      ['open', 2, 9],
      ['say "hi"', 10, 10],
    ]);
  });

  it('hide what is folded', () => {
    expect(visibleLines(toJsonLines(value), new Set([2]))).toEqual([0, 1, 2, 10, 11, 12, 13]);
  });
});
