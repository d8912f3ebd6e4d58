import { describe, expect, it } from 'vitest';
import { csvCells } from '../../../src/cli/event-log/csvCells.ts';

describe('cells of a CSV file', () => {
  it.each([
    ['plain', 'plain'],
    ['with, comma', '"with, comma"'],
    ['with "quotes"', '"with ""quotes"""'],
    ['two\nlines', '"two\nlines"'],
    ['', ''],
    ['=1+1', "'=1+1"],
    ['-5 days', "'-5 days"],
    ['＝HYPERLINK("x")', '"\'＝HYPERLINK(""x"")"'],
    ['a=b', 'a=b'],
  ])('%j is written %j', (text, cell) => {
    expect(csvCells(text)).toBe(cell);
  });

  it('stand beside each other', () => {
    expect(csvCells('a', '', 'b,c')).toBe('a,,"b,c"');
  });
});
