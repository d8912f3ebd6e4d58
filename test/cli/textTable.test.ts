import { describe, expect, it } from 'vitest';
import { textTable } from '../../src/cli/textTable.ts';

describe('a table of text', () => {
  it('has its first column to the left, numbers to the right, and long headings over several lines', () => {
    const table = textTable(
      ['Stage', 'SLA past due'],
      [
        ['MQL', '7'],
        ['Sales Accepted', '1,024'],
      ],
    );

    expect(table.split('\n')).toEqual([
      '                  SLA',
      '                 past',
      'Stage             due',
      '──────────────  ─────',
      'MQL                 7',
      'Sales Accepted  1,024',
      '',
    ]);
  });
});
