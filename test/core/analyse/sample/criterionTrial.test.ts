import { describe, expect, it } from 'vitest';
import { tryCriterion, type CriterionTrial } from '../../../../src/core/analyse/sample/criterionTrial.ts';
import { compileBlueprint } from '../../../../src/core/compile/compileBlueprint.ts';
import type { Criterion } from '../../../../src/core/criteria/criterion.ts';
import type { Blueprint } from '../../../../src/core/model/blueprint.ts';
import { rawLeadToEvangelist } from '../../../../src/core/templates/rawLeadToEvangelist.ts';
import { blueprintOf, record, stage, transition } from '../../../support/blueprints.ts';

const is = (field: string, value: string | boolean): Criterion => ({
  subject: { kind: 'field', fieldId: `field_${field}` },
  operator: 'is',
  value,
});
const mix = (field: string, ...values: readonly (readonly [string | boolean | null, number])[]) => ({
  fieldId: `field_${field}`,
  values: values.map(([value, weight]) => ({ value, weight })),
});

/** A gate that sorts new leads: half are German, a quarter asked for something, and a tenth have no size. */
function sorting(toCall: Criterion, toWait: Criterion): Blueprint {
  return blueprintOf(
    record('field', 'country', { fieldType: 'choice', options: [{ value: 'de' }, { value: 'fr' }] }),
    record('field', 'asked', { fieldType: 'boolean' }),
    record('field', 'size', { fieldType: 'choice', options: [{ value: 'small' }, { value: 'large' }] }),
    record('source', 'web', {
      entryStageId: 'stage_new',
      arrivals: { volume: { kind: 'rate', leads: 10, per: 'day' } },
      attributes: [
        mix('country', ['de', 1], ['fr', 1]),
        mix('asked', [true, 1], [false, 3]),
        mix('size', ['small', 5], ['large', 4], [null, 1]),
      ],
    }),
    stage('new', { isEntryPoint: true }),
    stage('sort', { kind: 'gate' }),
    stage('call', { kind: 'end' }),
    stage('wait', { kind: 'end' }),
    stage('out', { kind: 'end', route: 'detour' }),
    transition('new', 'sort', { trigger: 'automatic' }),
    transition('sort', 'call', { criteria: toCall }),
    transition('sort', 'wait', { criteria: toWait }),
    transition('sort', 'out', { isDefault: true }),
  );
}

function tryAt(blueprint: Blueprint, recordId: string, member: string): CriterionTrial {
  const { plan } = compileBlueprint(blueprint);
  const trying = tryCriterion(blueprint, plan!, { recordId, path: [member] });
  let step = trying.next();
  while (step.done !== true) step = trying.next();
  return step.value;
}

describe('a criterion that is tried', () => {
  const german = is('country', 'de');
  const asked = is('asked', true);
  const trial = tryAt(sorting({ all: [german, asked] }, german), 'transition_sort-call', 'criteria');
  const of = (figure: number) => figure / trial.shares!.leads;

  it('says how many meet it, and how many would without each condition', () => {
    expect(of(trial.shares!.met)).toBeCloseTo(1 / 8, 1);
    expect(trial.shares!.parts.map(({ path }) => path)).toEqual([[0], [1]]);
    const [first, second] = trial.shares!.parts;
    expect(of(first!.alone)).toBeCloseTo(1 / 2, 1);
    expect(of(first!.without)).toBeCloseTo(1 / 4, 1);
    expect(of(second!.without)).toBeCloseTo(1 / 2, 1);
    expect(trial.shares!.strictest).toEqual([1]);
  });

  it('tells leads of whom it cannot be told apart from those that fail', () => {
    const { shares } = tryAt(sorting(is('size', 'large'), asked), 'transition_sort-call', 'criteria');
    expect(shares!.met / shares!.leads).toBeCloseTo(0.4, 1);
    expect(shares!.unknown / shares!.leads).toBeCloseTo(0.1, 1);
  });

  it('shows leads that only just fail, and why', () => {
    expect(trial.misses).toHaveLength(3);
    expect(trial.misses[0]).toMatchObject({
      sourceId: 'source_web',
      missing: { kind: 'all', truth: false, members: [{ kind: 'comparison', truth: false }] },
    });
  });

  it('shares leads out among the ways of a gate, in their order, and the rest to the default', () => {
    const [call, wait, out] = trial.ways!.ways;
    expect(of(call!.takes)).toBeCloseTo(1 / 8, 1);
    expect(of(wait!.takes)).toBeCloseTo(3 / 8, 1);
    expect(wait!.met).toBe(call!.takes + wait!.takes);
    expect(wait!.shared).toBe(call!.met);
    expect(out).toMatchObject({ isDefault: true });
    expect(of(out!.takes)).toBeCloseTo(1 / 2, 1);
    expect(trial.ways!.none).toBe(0);
  });

  it('says what is certain about the ways beside it', () => {
    expect(trial.relations).toEqual([
      { transitionId: 'transition_sort-wait', relation: 'first within second' },
    ]);
    const apart = tryAt(sorting(asked, is('asked', false)), 'transition_sort-call', 'criteria');
    expect(apart.relations).toEqual([{ transitionId: 'transition_sort-wait', relation: 'never both' }]);
  });
});

describe('the template, tried', () => {
  const template = rawLeadToEvangelist.build();

  it('shares raw leads out as its own assumptions say', () => {
    const { ways } = tryAt(template, 'transition_rawLeadToMal', 'criteria');
    const share = (id: string) =>
      ways!.ways.find(({ transitionId }) => transitionId === id)!.takes / ways!.leads;
    expect(share('transition_rawLeadToMal')).toBeCloseTo(0.8, 1);
    expect(share('transition_rawLeadToDisqualified')).toBeCloseTo(0.1, 1);
    expect(share('transition_rawLeadToOtherPartner')).toBeCloseTo(0.06, 1);
  });

  it('finds that the score excludes most from MQL, and nothing that could go', () => {
    const { shares, certain, occasion, withinDays } = tryAt(template, 'stage_mql', 'enterCriteria');
    expect(occasion.stageIds).toEqual(['stage_mal']);
    expect(withinDays).toBe(365);
    expect(shares!.met / shares!.leads).toBeGreaterThan(0.2);
    expect(shares!.met / shares!.leads).toBeLessThan(0.45);
    expect(shares!.strictest).toEqual([0, 2]);
    expect(certain).toMatchObject({ never: false, addsNothing: [] });
  });
});
