import { describe, expect, it } from 'vitest';
import { compileBlueprint } from '../../../src/core/compile/compileBlueprint.ts';
import { startWalk, stepOn, type Walk } from '../../../src/core/compile/walkLead.ts';
import { countMet, explain, missingIn, sayReason } from '../../../src/core/compile/walkReasons.ts';
import { sampleFields } from '../../../src/core/compile/walkSample.ts';
import { leadFactsOf, readWalk } from '../../../src/core/compile/walkState.ts';
import { waysOf } from '../../../src/core/compile/walkWays.ts';
import type { Criterion } from '../../../src/core/criteria/criterion.ts';
import { criterionNames } from '../../../src/core/model/names.ts';
import { simulate } from '../../../src/core/simulate/simulate.ts';
import { fieldsOf } from '../../../src/core/simulate/replay.ts';
import { templates } from '../../../src/core/templates/registry.ts';
import { walkedBlueprint } from '../../support/walkedBlueprint.ts';

const names = criterionNames(walkedBlueprint);
const plan = compileBlueprint(walkedBlueprint).plan!;
const begin = (fields = {}) => startWalk(plan, walkedBlueprint, { stageId: 'stage_new', fields, at: 0 });
const read = (walk: Walk) => waysOf(walk, readWalk(walk));

describe('the ways out of a stage', () => {
  it('say in words why they are closed, with what the lead has', () => {
    const [way] = read(begin({ country: 'de' }));

    expect(way!.taking).toBe('itself');
    expect(way!.truth).toBe(false);
    expect(way!.reasons.map(({ askedBy, reason }) => `${askedBy}: ${sayReason(reason, names)}`)).toEqual([
      'entering: Country is one of Germany, at: met (Germany); lead score is at least 40: not met (0)',
    ]);
  });

  it('are unknown, not closed, where the lead lacks a value', () => {
    const [way] = read(stepOn(begin(), { kind: 'signal', signalId: 'signal_demo' }));

    expect(way!.truth).toBe(null);
    expect(sayReason(way!.reasons[0]!.reason, names)).toContain('unknown (not known)');
  });

  it('include those of the groups around, innermost first', () => {
    const deal = [
      { kind: 'signal', signalId: 'signal_demo' } as const,
      { kind: 'way', wayId: 'transition_call-deal' } as const,
    ].reduce<Walk>(stepOn, begin({ country: 'de' }));

    expect(read(deal).map(({ way, isOpen }) => [way.id, isOpen])).toEqual([['transition_deal-lost', true]]);
  });

  it('are open exactly where the machine would take them, all along a template', () => {
    const blueprint = templates.find('rawLeadToEvangelist')!.build();
    const compiled = compileBlueprint(blueprint).plan!;
    for (let ordinal = 0; ordinal < 4; ordinal += 1) {
      const fields = sampleFields(compiled, 0, 7, ordinal);
      const stageId = compiled.stages[compiled.sources[0]!.entryStage]!.id;
      let walk = startWalk(compiled, blueprint, { stageId, fields, at: 0 });
      for (let step = 0; step < 12; step += 1) {
        const state = readWalk(walk);
        const ways = waysOf(walk, state);
        for (const { taking, isOpen, truth } of ways) {
          if (taking === 'sent') expect(isOpen).toBe(truth === true);
        }
        const open = ways.find(({ isOpen }) => isOpen);
        const signal = compiled.signals[step % compiled.signals.length]!;
        walk = stepOn(
          walk,
          open && step % 2 === 1
            ? { kind: 'way', wayId: open.way.id }
            : { kind: 'signal', signalId: signal.id },
        );
      }
    }
  });
});

describe('a reason', () => {
  const walk = begin({ country: 'fr' });
  const facts = leadFactsOf(walk, readWalk(walk).context, 'new', 0);
  const country = (value: string): Criterion => ({
    subject: { kind: 'field', fieldId: 'field_country' },
    operator: 'is',
    value,
  });
  const score = (value: number): Criterion => ({
    subject: { kind: 'score', component: 'total' },
    operator: 'isAtLeast',
    value,
  });
  const missing = (criterion: Criterion) => {
    const found = missingIn(explain(criterion, facts));
    return found === null ? null : sayReason(found, names);
  };

  it('names what is missing, and of alternatives the nearest', () => {
    expect(missing(country('fr'))).toBe(null);
    expect(missing({ all: [country('fr'), score(40)] })).toBe('lead score is at least 40: not met (0)');
    expect(missing({ any: [{ all: [country('de'), score(40)] }, score(10)] })).toBe(
      'lead score is at least 10: not met (0)',
    );
  });

  it('keeps equally near alternatives', () => {
    expect(missing({ any: [{ all: [country('de'), country('fr')] }, score(40)] })).toBe(
      '(Country is Germany: not met (France)); or lead score is at least 40: not met (0)',
    );
  });

  it('says what must not be so', () => {
    expect(missing({ none: [country('fr'), country('de')] })).toBe(
      'none of (Country is France: met (France)): not met',
    );
  });

  it('counts what is met', () => {
    expect(countMet(explain({ all: [country('fr'), { any: [score(40), country('de')] }] }, facts))).toEqual({
      met: 1,
      of: 3,
    });
  });
});

describe('a sample lead', () => {
  it('has the fields that leads of its source have, in about the same shares', () => {
    const blueprint = templates.find('rawLeadToEvangelist')!.build();
    const compiled = compileBlueprint(blueprint).plan!;
    const log = simulate(compiled, { leads: 3_000, days: 60, seed: 3 });
    const source = log.leads.source[0]!;
    const simulated = Array.from(log.leads.source.keys(), (lead) => lead)
      .filter((lead) => log.leads.source[lead] === source && log.leads.parent[lead] === -1)
      .map((lead) => fieldsOf(compiled, log, lead));
    const sampled = simulated.map((_, n) => sampleFields(compiled, source, 3, n));
    const shares = (leads: readonly Record<string, unknown>[]) => {
      const counts = new Map<string, number>();
      for (const lead of leads)
        for (const [key, value] of Object.entries(lead))
          if (typeof value !== 'number')
            counts.set(`${key} ${String(value)}`, (counts.get(`${key} ${String(value)}`) ?? 0) + 1);
      return counts;
    };
    const [expected, found] = [shares(simulated), shares(sampled)];
    const common = [...expected].filter(([, count]) => count > 100);
    expect(common.length).toBeGreaterThan(10);
    for (const [what, count] of common) {
      // Four standard deviations of the difference of two counts.
      expect(Math.abs(count - (found.get(what) ?? 0))).toBeLessThan(4 * Math.sqrt(2 * count));
    }
  });

  it('is the same for the same seed and number, and another for another', () => {
    const { plan } = compileBlueprint(templates.find('rawLeadToEvangelist')!.build());
    expect(sampleFields(plan!, 0, 3, 5)).toEqual(sampleFields(plan!, 0, 3, 5));
    const others = Array.from({ length: 20 }, (_, n) => JSON.stringify(sampleFields(plan!, 0, 3, n)));
    expect(new Set(others).size).toBeGreaterThan(10);
  });
});
