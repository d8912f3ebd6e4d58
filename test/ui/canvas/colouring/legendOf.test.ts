import { describe, expect, it } from 'vitest';
import { colourings } from '../../../../src/app/viewStore.ts';
import { recordsOf } from '../../../../src/core/model/queries.ts';
import { rawLeadToEvangelist } from '../../../../src/core/templates/rawLeadToEvangelist.ts';
import { legendOf } from '../../../../src/ui/canvas/colouring/legendOf.ts';
import type { StageNumbers } from '../../../../src/ui/canvas/overlay.ts';
import { blueprintOf, record, stage } from '../../../support/blueprints.ts';

const within = (
  value: number,
  unit: 'minutes' | 'hours' | 'days' | 'weeks',
  calendarId: string | null = null,
) => ({
  sla: { firstResponse: { value, unit, calendarId } },
});
const blueprint = blueprintOf(
  record('team', 'Sales', { colour: 2 }),
  record('phase', 'Early'),
  record('phase', 'Late'),
  record('calendar', 'office'),
  stage('a', { responsibleTeamId: 'team_Sales', phaseId: 'phase_Late', ...within(15, 'minutes') }),
  stage('b', within(1, 'days', 'calendar_office')),
  stage('c', within(12, 'hours', 'calendar_office')),
  stage('d', within(2, 'weeks')),
  stage('e', { kind: 'end' }),
);
const said = (...given: Parameters<typeof legendOf>) =>
  Object.fromEntries(legendOf(...given).map(({ words, stageIds }) => [words, stageIds]));

describe('what the colours mean', () => {
  it('names teams and phases, and what has none', () => {
    expect(said(blueprint, 'team', null)).toEqual({
      Sales: ['stage_a'],
      'no owner yet': ['stage_b', 'stage_c', 'stage_d', 'stage_e'],
    });
    expect(said(blueprint, 'phase', null)['Late']).toEqual(['stage_a']);
    expect(said(blueprint, 'phase', null)).not.toHaveProperty('Early');
  });

  it('tells promises of hours, days and weeks apart; twelve business hours are more than a day', () => {
    expect(said(blueprint, 'sla', null)).toEqual({
      'within hours': ['stage_a'],
      'within days': ['stage_b', 'stage_c'],
      'within weeks': ['stage_d'],
      'no promise': ['stage_e'],
    });
  });

  it('with a run says for how many leads the promise was kept', () => {
    const numbers = (slaMissedShare: number): StageNumbers => ({
      inflow: 1,
      balance: 0,
      nextStepShare: NaN,
      slaMissedShare,
      medianTimeMs: NaN,
    });
    const overlay = { stages: { stage_a: numbers(0.02), stage_b: numbers(0.7), stage_c: numbers(NaN) } };

    expect(said(blueprint, 'sla', overlay)).toMatchObject({
      'for 95 % or more': ['stage_a'],
      'kept for under 50 %': ['stage_b'],
      'no promise': ['stage_c', 'stage_d', 'stage_e'],
    });
  });

  it('counts every stage of the template once, whatever the colours tell', () => {
    const template = rawLeadToEvangelist.build();
    const all = recordsOf(template, 'stage')
      .map(({ id }) => id)
      .toSorted();

    for (const colouring of colourings) {
      const legend = legendOf(template, colouring, null);
      expect(legend.flatMap(({ stageIds }) => stageIds).toSorted(), colouring).toEqual(all);
      expect(legend.every(({ stageIds }) => stageIds.length > 0)).toBe(true);
    }
  });
});
