import { describe, expect, it } from 'vitest';
import { expectedScores, type ExpectedScore } from '../../../../src/core/analyse/score/expectedScores.ts';
import { scoringStages } from '../../../../src/core/analyse/score/scoreWorld.ts';
import { levelPoints, meanPoints, pointsVariance } from '../../../../src/core/analyse/score/shotNoise.ts';
import { findRecord } from '../../../../src/core/model/queries.ts';
import type { BlueprintRecord } from '../../../../src/core/model/records.ts';
import { rawLeadToEvangelist } from '../../../../src/core/templates/rawLeadToEvangelist.ts';
import { blueprintOf, record, stage } from '../../../support/blueprints.ts';

const LEADS = 4_000;
const DAYS_A_MONTH = 365 / 12;
const halfLife = { value: 30, unit: 'days', calendarId: null } as const;
const question = { stageId: 'stage_nurture', days: 120, leads: LEADS, seed: 7 };
const signal = (name: string, timesPerMonth: number, members = {}) =>
  record('signal', name, { rates: [{ stageId: 'stage_nurture', timesPerMonth }], ...members });
const scoreModel = (members = {}) =>
  record('scoreModel', 'main', { id: 'scoreModel_main', halfLife, ...members });

function scoreOf(...records: readonly BlueprintRecord[]): ExpectedScore {
  const blueprint = blueprintOf(stage('nurture'), record('source', 'web'), ...records);
  return expectedScores(blueprint, question)[0]!;
}

describe('points that come by chance and fade', () => {
  const visits = { perDay: 2 / DAYS_A_MONTH, points: 5 };
  const clicks = { perDay: 0.5 / DAYS_A_MONTH, points: 12 };
  const score = scoreOf(
    scoreModel(),
    signal('visit', 2, { points: 5 }),
    signal('click', 0.5, { points: 12 }),
  );

  it.each([1, 10, 30, 60, 120])('are on average what Campbell’s theorem says, on day %i', (day) => {
    const mean = meanPoints(visits, 30, day) + meanPoints(clicks, 30, day);
    const variance = pointsVariance(visits, 30, day) + pointsVariance(clicks, 30, day);
    const standardError = Math.sqrt(variance / LEADS);
    expect(Math.abs(score.engagement[day]! - mean)).toBeLessThan(4 * standardError);
  });

  it('level off at rate times points times the mean life', () => {
    expect(meanPoints(visits, 30, 10_000)).toBeCloseTo(levelPoints(visits, 30), 6);
    expect(levelPoints({ perDay: 0, points: 5 }, Infinity)).toBe(0);
  });

  it('add up where nothing fades', () => {
    const { engagement } = scoreOf(scoreModel({ halfLife: null }), signal('visit', 2, { points: 5 }));
    const standardError = Math.sqrt(pointsVariance(visits, Infinity, 120) / LEADS);
    expect(Math.abs(engagement[120]! - meanPoints(visits, Infinity, 120))).toBeLessThan(4 * standardError);
  });
});

describe('the threshold', () => {
  it('is reached with the first of a signal that suffices: exponentially, half of those in the known time', () => {
    const { reached, medianDay, raisedHand } = scoreOf(
      scoreModel({ threshold: 40 }),
      signal('demo', 0.3, { points: 50, component: 'intent', isHandRaise: true }),
    );
    const rate = 0.3 / DAYS_A_MONTH;
    const share = 1 - Math.exp(-rate * 120);
    expect(Math.abs(reached[120]! - share)).toBeLessThan(4 * Math.sqrt((share * (1 - share)) / LEADS));
    expect(raisedHand).toBe(reached[120]);
    expect(medianDay!).toBeCloseTo(-Math.log(1 - share / 2) / rate, -1);
  });

  it('is reached on arrival by who fits, and by nobody without a threshold', () => {
    const fits = { name: 'All', appliesTo: { all: [] }, points: 40 };
    expect(scoreOf(scoreModel({ threshold: 40, fitRules: [fits] }))).toMatchObject({ medianDay: 0 });
    expect(scoreOf(scoreModel({ fitRules: [fits] }))).toMatchObject({ medianDay: null });
  });

  it('is reached sooner with more points, by the same leads', () => {
    const withPoints = (points: number) =>
      scoreOf(scoreModel({ threshold: 30 }), signal('visit', 2, { points })).reached;
    const [few, many] = [withPoints(8), withPoints(9)];
    few.forEach((share, day) => expect(many[day]!).toBeGreaterThanOrEqual(share));
    expect(many[120]!).toBeGreaterThan(few[120]!);
  });
});

describe('a signal', () => {
  it('that may happen once happens once: its rate is asked again after it', () => {
    const isFirst = {
      subject: { kind: 'signalCount', signalId: 'signal_form' },
      operator: 'is',
      value: 0,
    } as const;
    const { intent } = scoreOf(
      scoreModel({ halfLife: null }),
      signal('form', 300, {
        points: 50,
        component: 'intent',
        modifiers: [
          { appliesTo: isFirst, factor: 1 },
          { appliesTo: { all: [] }, factor: 0 },
        ],
      }),
    );
    expect(intent[120]!).toBe(50);
  });

  it('that takes points away never takes more than there are', () => {
    const { engagement } = scoreOf(scoreModel(), signal('leave', 5, { points: -30 }));
    expect(Math.max(...engagement)).toBe(0);
  });

  it('may set a field that the fit asks for', () => {
    const isKnown = { subject: { kind: 'field', fieldId: 'field_size' }, operator: 'isKnown', value: null };
    const { fit } = scoreOf(
      record('field', 'size'),
      scoreModel({ fitRules: [{ name: 'Known', appliesTo: isKnown, points: 10 }] }),
      signal('form', 300, { sets: [{ fieldId: 'field_size', value: 'large' }] }),
    );
    expect(fit[0]).toBe(0);
    expect(fit[120]).toBeCloseTo(10, 1);
  });
});

describe('in the template', () => {
  const blueprint = rawLeadToEvangelist.build();
  const [stageId] = scoringStages(blueprint);
  const ask = { stageId: stageId!, days: 180, leads: 200, seed: 1 };
  const of = (sourceId: string, scores = expectedScores(blueprint, ask)) =>
    scores.find((score) => score.sourceId === sourceId)!;

  it('points are made in nurture, and referrals qualify more often than cheap advertisements', () => {
    expect(stageId).toBe('stage_mal');
    expect(of('source_referral').reached[180]!).toBeGreaterThan(3 * of('source_metaAds').reached[180]!);
  });

  it('one source is not touched by what another is like', () => {
    const meta = findRecord(blueprint, 'source', 'source_metaAds')!;
    const changed = {
      ...blueprint,
      records: { ...blueprint.records, [meta.id]: { ...meta, attributes: [] } },
    };
    expect(of('source_webinar', expectedScores(changed, ask))).toEqual(of('source_webinar'));
    expect(of('source_metaAds', expectedScores(changed, ask))).not.toEqual(of('source_metaAds'));
  });
});
