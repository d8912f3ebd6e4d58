import { describe, expect, it } from 'vitest';
import { VisitFlag } from '../../../src/core/simulate/runLog.ts';
import { blueprintOf, record, stage, transition } from '../../support/blueprints.ts';
import { activity, byChance, daily, exponential, field, hasStatus, isInStage, takes } from './parts.ts';
import { countOf, firstDifference, runOf, storyOf, visitsOf } from './runs.ts';

describe('an outcome', () => {
  it('that is drawn now is made when its delay has passed (O4)', () => {
    const run = runOf(
      blueprintOf(daily('a'), stage('a'), stage('b'), transition('a', 'b', { delay: takes(36, 'hours') })),
      { days: 3 },
    );
    expect(storyOf(run).slice(1)).toEqual(['2 00:00:00.000 outcome a-b']);
  });

  it('is drawn anew when its way has closed meanwhile (O4)', () => {
    const run = runOf(
      blueprintOf(
        daily('a'),
        stage('a'),
        stage('b'),
        stage('c'),
        transition('a', 'b', {
          share: 1,
          criteria: isInStage(1, 'days', 'isLessThan'),
          delay: takes(30, 'hours'),
        }),
        transition('a', 'c', { share: 0, delay: takes(2, 'hours') }),
      ),
      { days: 4 },
    );
    expect(storyOf(run).slice(1)).toEqual(['1 20:00:00.000 outcome a-c']);
    expect(firstDifference(run)).toBeNull();
  });

  it('is never drawn in a stage without decision ways: the lead rests (O5)', () => {
    const run = runOf(blueprintOf(daily('a'), stage('a', { activities: [activity('ring')] })), { days: 1 });
    expect(visitsOf(run)[0]!.flags & VisitFlag.stuck).toBe(0);
  });

  it('is none where ways are drawn and none of them is open: the lead is stuck (O5)', () => {
    const run = runOf(
      blueprintOf(
        record('field', 'size', { fieldType: 'number' }),
        daily('a'),
        stage('a'),
        stage('b'),
        transition('a', 'b', { criteria: field('size', 'isAtLeast', 1) }),
      ),
      { days: 1 },
    );
    expect(visitsOf(run)[0]!.flags & VisitFlag.stuck).toBe(VisitFlag.stuck);
  });

  it('leaves the part that no share speaks for in the stage (O2)', () => {
    const run = runOf(
      blueprintOf(byChance('a', 100), stage('a'), stage('b'), transition('a', 'b', { share: 0.3 })),
      { leads: 20_000, days: 100 },
    );
    const share = countOf(run, 'outcome') / 20_000;
    expect(Math.abs(share - 0.3)).toBeLessThan(4 * Math.sqrt((0.3 * 0.7) / 20_000));
  });

  it('goes along a way of the group from any of its sub-stages (O1)', () => {
    const run = runOf(
      blueprintOf(
        daily('a'),
        stage('g', { kind: 'group' }),
        stage('a', { parentId: 'stage_g' }),
        stage('b', { parentId: 'stage_g' }),
        stage('won'),
        transition('a', 'b', { share: 1, delay: takes(1, 'hours') }),
        transition('g', 'won', { share: 1, criteria: isInStage(1, 'hours'), delay: takes(1, 'hours') }),
      ),
      { days: 1 },
    );
    expect(storyOf(run).slice(1)).toEqual(['0 13:00:00.000 outcome a-b', '0 14:00:00.000 outcome g-won']);
    expect(firstDifference(run)).toBeNull();
  });

  it('has a reason by the weights of its list, and by those of the source where it has its own', () => {
    const reasons = [
      { id: 'reason_price', name: 'Price', weight: 3 },
      { id: 'reason_time', name: 'Time', weight: 1, sourceWeights: [{ sourceId: 'source_list', weight: 6 }] },
    ];
    const run = runOf(
      blueprintOf(
        record('reasonList', 'why', { reasons }),
        byChance('a', 50),
        { ...byChance('a', 50), id: 'source_list', key: 'list' },
        stage('a'),
        stage('lost', { kind: 'end' }),
        transition('a', 'lost', { kind: 'lose', reasonListId: 'reasonList_why' }),
      ),
      { leads: 20_000, days: 100 },
    );
    const shareOf = (source: number) => {
      const visits = visitsOf(run, { stage: 'a' }).filter(
        ({ lead }) => run.log.leads.source[lead] === source,
      );
      return visits.filter(({ reason }) => reason === 'reason_price').length / visits.length;
    };
    expect(Math.abs(shareOf(0) - 3 / 4)).toBeLessThan(4 * Math.sqrt(3 / 16 / 10_000));
    expect(Math.abs(shareOf(1) - 1 / 3)).toBeLessThan(4 * Math.sqrt(2 / 9 / 10_000));
  });

  it('of some leads only weighs on them alone (O2)', () => {
    const run = runOf(
      blueprintOf(
        record('field', 'country', { fieldType: 'choice', options: [{ value: 'DE' }, { value: 'US' }] }),
        byChance('a', 50, {
          attributes: [{ fieldId: 'field_country', values: [{ value: 'DE' }, { value: 'US' }] }],
        }),
        stage('a'),
        stage('won'),
        stage('lost'),
        transition('a', 'won', {
          share: 0.2,
          modifiers: [{ appliesTo: field('country', 'is', 'US'), share: 0.6 }],
        }),
        transition('a', 'lost'),
      ),
      { leads: 20_000, days: 100 },
    );
    const wonShare = (country: number) => {
      const visits = visitsOf(run, { stage: 'a' }).filter(
        ({ lead }) => run.log.leads.attributes[lead] === country,
      );
      return visits.filter(({ way }) => way === 'a-won').length / visits.length;
    };
    expect(Math.abs(wonShare(0) - 0.2)).toBeLessThan(4 * Math.sqrt(0.16 / 10_000));
    expect(Math.abs(wonShare(1) - 0.6)).toBeLessThan(4 * Math.sqrt(0.24 / 10_000));
  });

  it('by an event and one by a decision are drawn alike (O1)', () => {
    const run = runOf(
      blueprintOf(
        byChance('a', 50),
        record('status', 'done'),
        stage('a'),
        stage('b', { statusOnEntryId: 'status_done' }),
        stage('c'),
        transition('a', 'b', { trigger: 'event', share: 0.5 }),
        transition('a', 'c', { trigger: 'decision', share: 0.5 }),
        transition('b', 'c', { trigger: 'automatic', criteria: hasStatus('done') }),
      ),
      { leads: 10_000, days: 100 },
    );
    expect(Math.abs(countOf(run, 'outcome', 'a-b') - 5_000)).toBeLessThan(4 * 50);
  });
});

describe('the time until an outcome', () => {
  it('that is exponential has the mean and the spread of one (T1)', () => {
    const run = runOf(
      blueprintOf(
        byChance('a', 100),
        stage('a'),
        stage('b'),
        transition('a', 'b', { delay: exponential(2, 'days') }),
      ),
      { leads: 20_000, days: 300 },
    );
    // The last arrivals may still be there when the run ends.
    const stays = visitsOf(run, { stage: 'a' })
      .filter(({ entered }) => entered < 260 * 86_400_000)
      .map(({ entered, left }) => (left - entered) / 86_400_000);
    const mean = stays.reduce((sum, stay) => sum + stay, 0) / stays.length;
    const variance = stays.reduce((sum, stay) => sum + (stay - mean) ** 2, 0) / stays.length;
    expect(Math.abs(mean - 2)).toBeLessThan((4 * 2) / Math.sqrt(stays.length));
    expect(Math.abs(variance - 4)).toBeLessThan((4 * 4 * Math.sqrt(8)) / Math.sqrt(stays.length));
  });
});
