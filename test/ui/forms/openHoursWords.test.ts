import { describe, expect, it } from 'vitest';
import { readHours, writeHours } from '../../../src/ui/forms/openHoursWords.ts';

describe('opening hours', () => {
  it.each([
    ['9-17', [[540, 1_020]]],
    [
      '9:00–12:30, 13–18',
      [
        [540, 750],
        [780, 1_080],
      ],
    ],
    [
      '13 to 18, 9 to 12',
      [
        [540, 720],
        [780, 1_080],
      ],
    ],
    ['0-24', [[0, 1_440]]],
    ['', []],
    ['closed', []],
  ] as const)('are read from "%s"', (text, stretches) => {
    expect(readHours(text, 3)).toEqual({ value: stretches.map(([from, to]) => ({ weekday: 3, from, to })) });
  });

  it.each([
    ['all day', 'Write hours'],
    ['17-9', 'close after it opens'],
    ['9-25', '24:00'],
    ['9:75-12', '59 minutes'],
  ])('explain what is wrong with "%s"', (text, words) => {
    expect(readHours(text, 1)).toEqual({ problem: expect.stringContaining(words) });
  });

  it('are read back from how they are written', () => {
    const day = [
      { weekday: 1, from: 545, to: 720 },
      { weekday: 1, from: 780, to: 1_440 },
    ];
    expect(readHours(writeHours(day), 1)).toEqual({ value: day });
  });
});
