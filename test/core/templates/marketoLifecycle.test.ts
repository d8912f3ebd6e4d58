import { describe, expect, it } from 'vitest';
import { findRecord, recordsOf, singleton, waysFrom } from '../../../src/core/model/queries.ts';
import { marketoLifecycle } from '../../../src/core/templates/marketoLifecycle.ts';
import { templateYears } from './templateYear.ts';

const blueprint = marketoLifecycle.build();
const stages = recordsOf(blueprint, 'stage');
const year = templateYears(blueprint, [1, 2]);

describe('the template Marketo lifecycle', () => {
  it('has the statuses of the program in top, middle and bottom of the funnel', () => {
    const byPhase = recordsOf(blueprint, 'phase').map(({ id, name, subtitle }) => [
      `${name}: ${subtitle}`,
      ...stages.filter(({ phaseId, kind }) => phaseId === id && kind !== 'gate').map((stage) => stage.name),
    ]);
    expect(byPhase).toEqual([
      ['Top of funnel: Awareness', 'Known'],
      ['Middle of funnel: Consideration', 'Engaged', 'Marketing Qualified Lead'],
      ['Bottom of funnel: Decision', 'Sales Accepted Lead', 'Sales Qualified Lead', 'Opportunity', 'Won'],
    ]);
    expect(stages.filter(({ route }) => route === 'detour').map(({ name }) => name)).toEqual([
      'Recycled',
      'Inactive',
      'Disqualified',
      'Lost',
    ]);
  });

  it('asks three ways whether an accepted lead is ready, and takes “not ready” for all others', () => {
    const ways = waysFrom(blueprint, 'stage_salesDecision');
    expect(ways.map(({ label, toId, isDefault }) => [label, toId, isDefault])).toEqual([
      ['Ready to purchase', 'stage_sql', false],
      ['Not a fit to purchase', 'stage_disqualified', false],
      ['Not ready to purchase', 'stage_recycled', true],
    ]);
  });

  it('has a score of 40 and 72 hours as example values, and returns what is not decided by then', () => {
    expect(singleton(blueprint, 'scoreModel').threshold).toBe(40);
    expect(findRecord(blueprint, 'stage', 'stage_sal')!.sla.maximumTime).toMatchObject({
      value: 72,
      unit: 'hours',
    });
    expect(findRecord(blueprint, 'transition', 'transition_salReturnedByClock')).toMatchObject({
      toId: 'stage_recycled',
      trigger: 'timer',
      timer: { kind: 'maximumTimeMissed' },
    });
  });

  it.each([
    'how many leads are in each stage',
    'when sales should contact them',
    'ready to go to sales',
    'how much time they spend in each stage',
    'alert the sales team',
    'back to marketing with recycled status for continued nurturing',
    'displayed buying behaviour',
    'ready to purchase',
    'not a fit to purchase',
    'converted to a contact and becomes an Opportunity',
    'combination of demographics and behaviour',
    'ideal target',
    'level of interaction with content',
    'buying intent, based on purchase indicators',
    'formal process of acceptance',
    'service level agreement',
    'characteristics of a SAL',
    'mark it as recycled and return it to marketing',
    'given to an account executive to close the deal',
    'one process rather than two',
    'targets for marketing’s contributions to pipeline',
    'prior year sales and lead sources',
    'forecast call',
    'static state',
    'quality over quantity',
    'patterns and activities',
    'revenue cycle modeler',
    'increased revenue',
    'shorter sales cycle',
  ])('says “%s”', (words) => {
    expect(JSON.stringify(blueprint).toLowerCase()).toContain(words.toLowerCase());
  });

  it('simulates a plausible year', () => {
    expect(year.leads).toBeGreaterThan(6_500);
    expect(year.leads).toBeLessThan(7_500);
    expect(year.came('won')).toBeGreaterThan(50);
    expect(year.came('won')).toBeLessThan(110);
    expect(year.wentOn('marketingQualifiedLead', 'salesAcceptedLead', 'raised')).toBeGreaterThan(
      year.wentOn('marketingQualifiedLead', 'salesAcceptedLead', 'scored'),
    );
    for (const team of ['inside', 'executives', 'customers']) {
      expect(year.busy(team), team).toBeGreaterThan(0.2);
      expect(year.busy(team), team).toBeLessThan(0.8);
    }
  });

  it('has some leads returned by the clock, and not most', () => {
    const returned = year.runs.flatMap(({ plan, log }) =>
      [...log.visits.way].filter((way) => plan.ways[way]?.id === 'transition_salReturnedByClock'),
    ).length;
    const share = returned / year.runs.length / year.came('salesAcceptedLead');
    expect(share).toBeGreaterThan(0.01);
    expect(share).toBeLessThan(0.2);
  });
});
