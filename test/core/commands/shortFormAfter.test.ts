import { describe, expect, it } from 'vitest';
import { shortFormAfter } from '../../../src/core/commands/shortFormAfter.ts';

const after = (name: string, abbreviation: string, next: string) =>
  shortFormAfter({ name, abbreviation }, next);

describe('the short form of a stage that gets another name', () => {
  it('stays while it stands for the name', () => {
    expect(after('Marketing Accepted Lead', 'MAL', 'Marketing-accepted lead')).toBe('MAL');
    expect(after('Raw Lead', 'RAW', 'Raw enquiry')).toBe('RAW');
    expect(after('Other', 'OTH', 'Other or partner')).toBe('OTH');
    expect(after('臨床評価', '臨床', '臨床評価 二')).toBe('臨床');
  });

  it('goes with the name it stood for', () => {
    expect(after('Raw Lead', 'RAW', 'Enquiry from a clinic')).toBe('');
    expect(after('Marketing Accepted Lead', 'MAL', 'Fit confirmed')).toBe('');
  });

  it('is not touched where the name is not', () => {
    expect(after('Assessment', 'X1', ' Assessment ')).toBe('X1');
    expect(after('Assessment', '', 'Fit')).toBe('');
  });
});
