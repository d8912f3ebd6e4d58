import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  comparisonsIn,
  membersOf,
  type Criterion,
  type Truth,
} from '../../../src/core/criteria/criterion.ts';
import { evaluate, type LeadFacts } from '../../../src/core/criteria/evaluate.ts';
import type { Json } from '../../../src/core/lib/json.ts';
import { anyJson, criteria } from '../../support/arbitraries.ts';

const facts = (fields: Record<string, Json>): LeadFacts => ({
  field: (id) => fields[id],
  score: (component) => ({ total: 60, fit: 20, engagement: 30, intent: 10 })[component],
  timeInStageMs: 36 * 3_600_000,
  signalCount: () => 2,
  statusId: 'status_new',
  rounds: () => 1,
});

/** A comparison that is true, false or unknown for everybody. */
const saying = (truth: Truth): Criterion => ({
  subject: { kind: 'score', component: 'total' },
  operator: truth === null ? 'rhymesWith' : 'isAtLeast',
  value: truth === true ? 0 : 1_000,
});
const truths: readonly Truth[] = [true, false, null];
const lead = facts({});

/** Kleene's tables: the weakest link of a chain, with unknown between no and yes. */
const rank = (truth: Truth) => (truth === null ? 1 : truth ? 2 : 0);
const truthOf = (ranked: number): Truth => [false, null, true][ranked] ?? null;

describe('a criterion', () => {
  it('is the least of its members in all, the greatest in any, and the opposite of that in none', () => {
    for (const a of truths) {
      for (const b of truths) {
        for (const c of truths) {
          const members = [a, b, c].map(saying);
          const ranks = [a, b, c].map(rank);
          expect(evaluate({ all: members }, lead)).toBe(truthOf(Math.min(...ranks)));
          expect(evaluate({ any: members }, lead)).toBe(truthOf(Math.max(...ranks)));
          expect(evaluate({ none: members }, lead)).toBe(truthOf(2 - Math.max(...ranks)));
        }
      }
    }
  });

  it('holds when it asks nothing, and never when it asks for any of nothing', () => {
    expect(evaluate(null, lead)).toBe(true);
    expect(evaluate({ all: [] }, lead)).toBe(true);
    expect(evaluate({ none: [] }, lead)).toBe(true);
    expect(evaluate({ any: [] }, lead)).toBe(false);
  });

  it('never throws and obeys De Morgan, whatever it says and whatever the lead has', () => {
    const asked = criteria({
      fieldIds: ['field_a', 'field_b'],
      signalIds: ['signal_a'],
      transitionIds: ['transition_a'],
      statusIds: ['status_new'],
    });
    fc.assert(
      fc.property(
        asked,
        fc.dictionary(fc.constantFrom('field_a', 'field_b'), anyJson),
        (criterion, fields) => {
          const anyLead = facts(fields);
          const members = membersOf(criterion);
          expect(evaluate({ none: [{ none: [criterion] }] }, anyLead)).toBe(evaluate(criterion, anyLead));
          expect(evaluate({ none: members }, anyLead)).toBe(
            evaluate({ all: members.map((member) => ({ none: [member] })) }, anyLead),
          );
        },
      ),
      { numRuns: 500 },
    );
  });

  it('looks where its subjects say', () => {
    const known = facts({ field_country: 'DE' });
    const holds = (subject: object, operator: string, value: Json) =>
      evaluate({ subject, operator, value } as Criterion, known);
    expect(holds({ kind: 'field', fieldId: 'field_country' }, 'is', 'de')).toBe(true);
    expect(holds({ kind: 'field', fieldId: 'field_other' }, 'isNot', 'de')).toBeNull();
    expect(holds({ kind: 'score', component: 'fit' }, 'is', 20)).toBe(true);
    expect(holds({ kind: 'timeInStage', unit: 'days' }, 'is', 1.5)).toBe(true);
    expect(holds({ kind: 'signalCount', signalId: 'signal_visit' }, 'is', 2)).toBe(true);
    expect(holds({ kind: 'status' }, 'is', 'status_new')).toBe(true);
    expect(holds({ kind: 'rounds', transitionId: 'transition_a' }, 'isLessThan', 2)).toBe(true);
  });
});

describe('the comparisons of a criterion', () => {
  it('are listed in reading order, however deep they are', () => {
    const [a, b, c] = [saying(true), saying(false), saying(null)] as const;
    expect(comparisonsIn({ all: [a, { any: [b, { none: [c] }] }] })).toEqual([a, b, c]);
    expect(comparisonsIn(null)).toEqual([]);
  });
});
