import { expect, it } from 'vitest';
import { agreedPercent } from '../../../src/core/checks/agreedPercent.ts';

it('is 100 only when nothing is open, and where nothing is asked', () => {
  expect(agreedPercent({ asked: 1_000, answered: 999 })).toBe(99);
  expect(agreedPercent({ asked: 3, answered: 3 })).toBe(100);
  expect(agreedPercent({ asked: 0, answered: 0 })).toBe(100);
  expect(agreedPercent({ asked: 100, answered: 29 })).toBe(29);
});
