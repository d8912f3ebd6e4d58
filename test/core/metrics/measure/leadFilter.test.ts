import { describe, expect, it } from 'vitest';
import { arrivedIn, asksForLeads, wantedFlags } from '../../../../src/core/metrics/measure/leadFilter.ts';
import { VisitFlag } from '../../../../src/core/simulate/runLog.ts';

const DAY = 86_400_000;

describe('a filter', () => {
  it('finds the leads of a month by the date on which the run begins', () => {
    expect(arrivedIn(2027, 1, '2027-01-04')).toEqual({ arrivedFromMs: -3 * DAY, arrivedBeforeMs: 28 * DAY });
    expect(arrivedIn(2028, 2, '2028-02-01')).toEqual({ arrivedFromMs: 0, arrivedBeforeMs: 29 * DAY });
    expect(arrivedIn(2027, 12, '2027-11-30').arrivedBeforeMs).toBe(32 * DAY);
  });

  it('says what is wrong with a date', () => {
    expect(() => arrivedIn(2027, 1, 'soon')).toThrow('The run begins on "soon", which is no date');
  });

  it('always leaves out visits that were only marked as made', () => {
    expect(wantedFlags({})).toEqual({ mask: VisitFlag.backfilled, wanted: 0 });
    const { mask, wanted } = wantedFlags({ mqlType: 'handRaiser', isRecycled: false });
    expect(mask).toBe(VisitFlag.backfilled | VisitFlag.handRaiser | VisitFlag.recycled);
    expect(wanted).toBe(VisitFlag.handRaiser);
    expect(wantedFlags({ mqlType: 'scored', isRecycled: true }).wanted).toBe(VisitFlag.recycled);
  });

  it('needs to know the leads only where it asks for them', () => {
    expect(asksForLeads({ mqlType: 'scored', isRecycled: true })).toBe(false);
    expect(asksForLeads({ source: 0 })).toBe(true);
    expect(asksForLeads({ arrivedBeforeMs: 5 })).toBe(true);
  });
});
