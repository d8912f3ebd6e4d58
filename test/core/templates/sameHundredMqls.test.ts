import { describe, expect, it } from 'vitest';
import { recordsOf } from '../../../src/core/model/queries.ts';
import { sameHundredMqls } from '../../../src/core/templates/sameHundredMqls.ts';
import { templateYears } from './templateYear.ts';

const blueprint = sameHundredMqls.build();
const text = JSON.stringify(blueprint).toLowerCase();
const year = templateYears(blueprint, [1, 2]);

describe('the lesson of the same 100 MQLs', () => {
  it('sets the numbers of its sources in two scenarios', () => {
    const set = recordsOf(blueprint, 'scenario').map(({ name, settings }) => [
      name,
      ...settings.map(({ recordId, value }) => [recordId, (value as { leads: number[] }).leads]),
    ]);
    const months = (leads: number) => Array<number>(12).fill(leads);
    expect(set).toEqual([
      [
        '40 % fewer hand-raisers, still 100 MQLs',
        ['source_handRaisers', months(30)],
        ['source_scored', months(70)],
      ],
      [
        'Made up with scored MQLs alone: 400',
        ['source_handRaisers', months(30)],
        ['source_scored', months(370)],
      ],
    ]);
  });

  it.each([
    'Liam Moroney, Storybook Marketing',
    'significant 40 % decrease in the number of handraisers',
    'quadruple the number of MQLs',
    'Aggregate numbers often conceal underlying issues',
    'Hand-raiser MQL',
    'Scored MQL',
    'meeting booked (Sales Accepted Lead)',
    'revenue attributed (Opportunity or Customer)',
    'how campaigns contribute to the two segments',
    'in about 10.7 % of cases a single simulated run misleads',
    'Real ratios are nearer 3 than 16',
    '140 MQLs in all then make up the loss',
    'call as soon as possible, because they asked for something',
  ])('says “%s”', (words) => {
    expect(text).toContain(words.toLowerCase());
  });

  it('brings a hundred MQLs a month, half of them hand-raisers, who book sixteen times as often', () => {
    expect(year.came('marketingQualifiedLead')).toBeGreaterThan(1_195);
    expect(year.came('marketingQualifiedLead')).toBeLessThan(1_210);
    const [raised, scored] = (['raised', 'scored'] as const).map((among) =>
      year.wentOn('marketingQualifiedLead', 'meetingBooked', among),
    );
    expect(raised).toBeGreaterThan(0.28);
    expect(raised).toBeLessThan(0.36);
    expect(scored).toBeGreaterThan(0.008);
    expect(scored).toBeLessThan(0.035);
  });
});
