import { describe, expect, it } from 'vitest';
import { compileBlueprint } from '../../../src/core/compile/compileBlueprint.ts';
import { measuredRun } from '../../../src/core/experiment/measuredRun.ts';
import { measureParts, measureTree } from '../../../src/core/experiment/measureTree.ts';
import type { RunMeasures } from '../../../src/core/metrics/stageMeasures.ts';
import { blueprintOf, record, stage, transition } from '../../support/blueprints.ts';

const blueprint = blueprintOf(
  record('settings', 'main', { customerStageId: 'stage_won', qualifiedStageId: 'stage_lead' }),
  record('source', 'web', {
    name: 'Web site',
    entryStageId: 'stage_lead',
    arrivals: { volume: { kind: 'rate', leads: 10, per: 'day' } },
  }),
  record('reasonList', 'lost', {
    reasons: [
      { id: 'reason_price', name: 'Price', weight: 1 },
      { id: 'reason_never', name: 'Never', weight: 0 },
    ],
  }),
  stage('lead', { name: 'Lead', isEntryPoint: true }),
  stage('won', { name: 'Won', kind: 'end' }),
  stage('lost', { name: 'Lost', kind: 'end' }),
  transition('lead', 'won', { share: 0.5, kind: 'win' }),
  transition('lead', 'lost', { kind: 'lose', reasonListId: 'reasonList_lost' }),
);
const plan = compileBlueprint(blueprint).plan!;
const measures = measuredRun(plan, { leads: 100, days: 30, seed: 1 });
const tree = measureTree(blueprint, plan, measures);

describe('the measures by name', () => {
  it('have the parts that are documented', () => {
    expect(Object.keys(tree)).toEqual(measureParts);
  });

  it('are those of the run', () => {
    expect(tree.run).toMatchObject({
      arrived: 100,
      customers: measures.customers,
      qualified: { stage: 'lead', scored: { visits: 100 } },
    });
    expect(tree.run).not.toHaveProperty('stages');
  });

  it('are those of stages by key, with id and name', () => {
    expect(Object.keys(tree.stages)).toEqual(['lead', 'won', 'lost']);
    const { stageId, ...rest } = measures.stages[0]!;
    expect(tree.stages['lead']).toEqual({ id: stageId, name: 'Lead', ...rest });
  });

  it('count every transition, and every reason that could be given', () => {
    expect(tree.transitions['transition_lead-won']).toEqual({
      id: 'transition_lead-won',
      name: 'Lead → Won',
      from: 'lead',
      to: 'won',
      count: measures.customers,
      reasons: {},
    });
    expect(tree.transitions['transition_lead-lost']).toMatchObject({
      reasons: { reason_price: { name: 'Price' }, reason_never: { name: 'Never', count: 0 } },
    });
  });

  it('are those of sources by key, of teams by id, of outcomes by the key of the stage', () => {
    const made: RunMeasures = {
      ...measures,
      teams: [{ teamId: 'team_sales', people: 3 } as RunMeasures['teams'][number]],
      sources: [{ sourceId: 'source_web', arrived: 100 } as RunMeasures['sources'][number]],
      outcomes: [
        { kind: 'customer', stageId: 'stage_won', leads: 40 } as RunMeasures['outcomes'][number],
        { kind: 'inside', stageId: null, leads: 60 } as RunMeasures['outcomes'][number],
      ],
      reasons: [
        { transitionId: 'transition_lead-lost', reasonId: 'reason_price', count: 9, countsBySource: {} },
      ],
    };
    expect(measureTree(blueprint, plan, made)).toMatchObject({
      teams: { team_sales: { id: 'team_sales', people: 3 } },
      sources: { web: { id: 'source_web', name: 'Web site', arrived: 100 } },
      outcomes: {
        won: { kind: 'customer', stageId: 'stage_won', name: 'Won', leads: 40 },
        inside: { kind: 'inside', stageId: null, name: 'Still inside', leads: 60 },
      },
      transitions: { 'transition_lead-lost': { reasons: { reason_price: { count: 9 } } } },
    });
  });

  it('tell two sources of one key apart', () => {
    const twins = blueprintOf(
      record('source', 'a', { key: 'web' }),
      record('source', 'b', { key: 'web' }),
      stage('lead', { isEntryPoint: true }),
    );
    const sources = ['source_a', 'source_b'].map(
      (sourceId) => ({ sourceId }) as RunMeasures['sources'][number],
    );
    const { sources: named } = measureTree(twins, compileBlueprint(twins).plan!, { ...measures, sources });
    expect(Object.keys(named)).toEqual(['web', 'web2']);
  });
});
