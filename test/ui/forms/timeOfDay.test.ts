import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readTimeOfDay, writeTimeOfDay } from '../../../src/ui/forms/timeOfDay.ts';

describe('a time of the day', () => {
  it.each([
    ['9', 540],
    [' 9:30 ', 570],
    ['17.45', 1_065],
    ['0:00', 0],
    ['24:00', 1_440],
  ])('is read from "%s"', (text, minute) => {
    expect(readTimeOfDay(text)).toEqual({ value: minute });
  });

  it.each([
    ['', 'Write a time'],
    ['noon', 'Write a time'],
    ['9:5', 'Write a time'],
    ['24:01', '24:00'],
    ['9:75', '59 minutes'],
  ])('explains what is wrong with "%s"', (text, words) => {
    expect(readTimeOfDay(text)).toEqual({ problem: expect.stringContaining(words) });
  });

  it('is read back from how it is written', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1_440 }), (minute) => {
        expect(readTimeOfDay(writeTimeOfDay(minute))).toEqual({ value: minute });
      }),
    );
  });
});
