import { describe, expect, it } from 'vitest';
import { pastedFigures } from '../../../src/ui/forms/pastedFigures.ts';

describe('figures from a spreadsheet', () => {
  it.each([
    ['350\t350\t390', [350, 350, 390]],
    ['350\r\n350\r\n390\r\n', [350, 350, 390]],
    ['Jan\tFeb\n120\t1,340', [120, 1340]],
    ['1.250\t1.100\t980', [1250, 1100, 980]],
    ['1.5\t2.25', [1.5, 2.25]],
    ['1,5; 2,5', [1.5, 2.5]],
    ['10 20 30', [10, 20, 30]],
    ['€ 12\t€ 1,300', [12, 1300]],
  ])('are read from %j', (text, figures) => {
    expect(pastedFigures(text)).toEqual(figures);
  });

  it.each(['42', 'hello', '', 'Leads a month'])('are not seen in %j', (text) => {
    expect(pastedFigures(text)).toBeNull();
  });
});
