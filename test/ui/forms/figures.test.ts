import { describe, expect, it } from 'vitest';
import { readFigure, readPercent, writeFigure, writePercent } from '../../../src/ui/forms/figures.ts';

describe('a figure', () => {
  it.each([
    ['40', 40],
    ['2.5', 2.5],
    ['2,5', 2.5],
    ['3,600,000', 3_600_000],
    ["3'600'000", 3_600_000],
    ['3 600 000', 3_600_000],
    ['-12', -12],
  ])('is read from "%s"', (text, value) => {
    expect(readFigure(text, false)).toEqual({ value });
  });

  it.each(['forty', '1e999', '4 0 apples', '--3'])('is not read from "%s"', (text) => {
    expect(readFigure(text, false)).toEqual({ problem: expect.stringContaining('Write a number') });
  });

  it('may be left out only where that means something', () => {
    expect(readFigure(' ', true)).toEqual({ value: null });
    expect(readFigure(' ', false)).toEqual({ problem: 'A number is needed here.' });
  });

  it('reads back what it writes', () => {
    for (const value of [0, 0.1, 1 / 3, 24_000, 3_600_000, -7.25])
      expect(readFigure(writeFigure(value), false)).toEqual({ value: Math.round(value * 1e6) / 1e6 });
  });
});

describe('a percentage', () => {
  it.each([
    ['32', 0.32],
    ['32 %', 0.32],
    ['0.5%', 0.005],
    ['100', 1],
  ])('is read from "%s" as a ratio', (text, value) => {
    expect(readPercent(text, false)).toEqual({ value });
  });

  it('stays between nought and a hundred', () => {
    expect(readPercent('101', false)).toEqual({ problem: expect.stringContaining('between 0 and 100') });
    expect(readPercent('-1', false)).toEqual({ problem: expect.stringContaining('between 0 and 100') });
    expect(readPercent('a third', false)).toEqual({ problem: expect.stringContaining('32 %') });
  });

  it('reads back what it writes', () => {
    for (const value of [0, 0.07, 0.29, 0.325, 1])
      expect(readPercent(writePercent(value), false)).toEqual({ value });
  });
});
