import { describe, expect, it } from 'vitest';
import { findRecord, recordsOf, singleton, subStages } from '../../../src/core/model/queries.ts';
import { hubspotSeven } from '../../../src/core/templates/hubspotSeven.ts';
import { templateYears } from './templateYear.ts';

const blueprint = hubspotSeven.build();
const stages = recordsOf(blueprint, 'stage');
const year = templateYears(blueprint, [1, 2, 3, 4]);

describe('the template HubSpot seven', () => {
  it('has the seven stages, numbered, and what any lifecycle needs beside them', () => {
    const top = stages.filter(({ parentId, number }) => parentId === null && number !== '');
    expect(top.map(({ number, name }) => `${number} ${name}`)).toEqual([
      '1 Subscriber',
      '2 Lead',
      '3 Marketing Qualified Lead',
      '4 Sales Qualified Lead',
      '5 Opportunity',
      '6 Customer',
      '7 Evangelist',
    ]);
    expect(stages.filter(({ route }) => route === 'detour').map(({ name }) => name)).toEqual([
      'Closed Lost',
      'Non-marketing contact',
      'Unqualified',
    ]);
  });

  it('has HubSpot’s five deal stages with the probabilities it ships with', () => {
    expect(
      subStages(blueprint, 'stage_opportunity').map(({ name, winProbability }) => [name, winProbability]),
    ).toEqual([
      ['Appointment scheduled', 0.2],
      ['Qualified to buy', 0.4],
      ['Presentation scheduled', 0.6],
      ['Decision maker bought-in', 0.8],
      ['Contract sent', 0.9],
    ]);
    expect(singleton(blueprint, 'settings').dealStages).toBe(5);
  });

  it('has HubSpot’s eight lead statuses', () => {
    expect(recordsOf(blueprint, 'status').map(({ name }) => name)).toEqual([
      'New',
      'Open',
      'In progress',
      'Open deal',
      'Unqualified',
      'Attempted to contact',
      'Connected',
      'Bad timing',
    ]);
  });

  it('knows Hot, Warm and Cold as an attribute of the lead', () => {
    const options = findRecord(blueprint, 'field', 'field_temperature')!.options;
    expect(options.map(({ label }) => label)).toEqual(['Hot', 'Warm', 'Cold']);
  });

  it('has the lifecycle stage on the contact and on the company', () => {
    const fields = recordsOf(blueprint, 'field').filter(({ crmName }) => crmName === 'lifecyclestage');
    expect(fields.map(({ object }) => object)).toEqual(['contact', 'company']);
    expect(singleton(blueprint, 'settings').level).toBe('company');
  });

  it('resets Closed Lost to Lead after 180 days', () => {
    expect(findRecord(blueprint, 'transition', 'transition_closedLostToLead')).toMatchObject({
      toId: 'stage_lead',
      kind: 'recycle',
      trigger: 'timer',
      timer: { duration: { value: 180, unit: 'days' } },
    });
  });

  it.each([
    'news, stories, events, press releases, promotions',
    'exploring products or solutions',
    'contact form submission',
    'self-qualified lead',
    'proven demand, a specific timeline and budget',
    'contract negotiations',
    'defined budget',
    'Recycle the contact and reset their lifecycle stage back to Lead after a certain amount of time',
    'education and re-engagement',
    'co-marketing, business referrals, and various forms of partnership',
    'Not a one-size-fits-all solution',
    'contact or company',
    'relevant and timely',
    'Tracking progress',
    'understanding hand-offs',
    'right time',
  ])('says “%s”', (words) => {
    expect(JSON.stringify(blueprint).toLowerCase()).toContain(words.toLowerCase());
  });

  it('wins the part of its deals that HubSpot’s probabilities say', () => {
    expect(year.wentOn('opportunity', 'customer')).toBeGreaterThan(0.16);
    expect(year.wentOn('opportunity', 'customer')).toBeLessThan(0.24);
    expect(year.wentOn('contractSent', 'customer')).toBeGreaterThan(0.85);
  });

  it('simulates a plausible year', () => {
    expect(year.leads).toBeGreaterThan(10_500);
    expect(year.leads).toBeLessThan(11_800);
    expect(year.came('customer')).toBeGreaterThan(50);
    expect(year.came('customer')).toBeLessThan(110);
    expect(year.wentOn('marketingQualifiedLead', 'salesQualifiedLead', 'raised')).toBeGreaterThan(
      1.5 * year.wentOn('marketingQualifiedLead', 'salesQualifiedLead', 'scored'),
    );
    for (const team of ['salesDevelopment', 'sales', 'success']) {
      expect(year.busy(team), team).toBeGreaterThan(0.2);
      expect(year.busy(team), team).toBeLessThan(0.8);
    }
  });
});
