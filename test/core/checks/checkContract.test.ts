import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkBlueprint } from '../../../src/core/checks/checkBlueprint.ts';
import { createReviewer } from '../../../src/core/checks/incremental/reviewer.ts';
import { checks } from '../../../src/core/checks/registry.ts';
import { findBlockers } from '../../../src/core/compile/blockers.ts';
import type { Blueprint } from '../../../src/core/model/blueprint.ts';
import { applyChanges } from '../../../src/core/model/changes.ts';
import type { Problem } from '../../../src/core/model/problem.ts';
import { isSingletonType, type BlueprintRecord } from '../../../src/core/model/records.ts';
import { templates } from '../../../src/core/templates/registry.ts';
import { blueprints } from '../../support/arbitraries.ts';

/** Blueprints as drafts are: records missing, kinds and operators nobody knows, stages inside themselves. */
const drafts: fc.Arbitrary<Blueprint> = fc
  .tuple(blueprints(), fc.array(fc.nat(40), { minLength: 6, maxLength: 6 }))
  .map(([blueprint, [gone = 0, kind = 0, parent = 0, twin = 0, operator = 0, end = 0]]) => {
    const records = Object.values(blueprint.records);
    const at = (n: number) => records[n % records.length]?.id;
    const kept = records.filter(({ id }) => gone % 2 === 1 || id !== at(gone));
    const mangled = kept.map((record): BlueprintRecord => {
      if (record.type === 'stage') {
        return {
          ...record,
          kind: record.id === at(kind) ? 'portal' : record.kind,
          parentId: record.id === at(parent) ? record.id : record.parentId,
          key: record.id === at(twin) ? 's0' : record.key,
        };
      }
      if (record.type !== 'transition') return record;
      const unheard = {
        subject: { kind: 'score', component: 'total' },
        operator: 'rhymesWith',
        value: 1,
      } as const;
      return {
        ...record,
        toId: record.id === at(end) ? 'stage_gone' : record.toId,
        criteria: record.id === at(operator) ? unheard : record.criteria,
        isDefault: record.isDefault,
      };
    });
    return { ...blueprint, records: Object.fromEntries(mangled.map((record) => [record.id, record])) };
  });

const identity = ({ check, recordId, path, sentence }: Problem) =>
  `${check} ${recordId} ${path?.join('.')} ${sentence}`;

function expectWellSaid({ records }: Blueprint, problem: Problem): void {
  expect(checks.find(problem.check)).toBeDefined();
  expect(problem.sentence).toMatch(/^\S.*\.$/);
  expect(problem.sentence).not.toMatch(/undefined|null|NaN|\[object|\b[a-z]+[A-Za-z]*_[a-z0-9]+\b/);
  expect(problem.remedy).toMatch(/^[A-Z].*\.$/);
  const { recordId } = problem;
  const isThere = recordId === null || Object.hasOwn(records, recordId);
  expect(isThere || isSingletonType(recordId.split('_')[0] ?? '')).toBe(true);
  expect(problem.fix === undefined || problem.fix.changes.length > 0).toBe(true);
  if (problem.fix) expect(problem.fix.label).toMatch(/^[A-Z].*[^.]$/);
}

describe.each(checks.all.map((check) => [check.id, check] as const))('the rule %s', (_, check) => {
  it('says in words what it looks for and why', () => {
    expect(check.label).toMatch(/^[A-Z].*[^.]$/);
    expect(check.label.length).toBeLessThan(80);
    expect(check.why).toMatch(/^[A-Z“].*\.$/);
  });

  it('belongs to one of the two kinds: only structure stands in the way of a machine, only gaps are agreements', () => {
    if (check.severity === 'error') expect(check.kind).toBe('structure');
    if (check.severity === 'gap') expect(check.kind).toBe('completeness');
  });
});

describe('the rules together', () => {
  it('never throw, say what is wrong in sentences, and mend it where they offer to', () => {
    fc.assert(
      fc.property(drafts, (blueprint) => {
        const { problems, agreement } = createReviewer()(blueprint);
        expect(agreement.answered).toBeGreaterThanOrEqual(0);
        expect(agreement.asked).toBeGreaterThanOrEqual(agreement.answered);
        for (const problem of problems) {
          expectWellSaid(blueprint, problem);
          if (problem.fix === undefined) continue;
          const mended = applyChanges(blueprint, problem.fix.changes);
          expect(checkBlueprint(mended).map(identity)).not.toContain(identity(problem));
        }
      }),
      { numRuns: 150 },
    );
  });
});

describe('checking a blueprint', () => {
  it('lists everything that stands in the way of a machine', () => {
    fc.assert(
      fc.property(drafts, (blueprint) => {
        const found = checkBlueprint(blueprint).map(({ check, recordId }) => `${check} ${recordId}`);
        for (const { check, recordId } of findBlockers(blueprint))
          expect(found).toContain(`${check} ${recordId}`);
      }),
      { numRuns: 100 },
    );
  });

  it('puts errors first, then warnings, then gaps', () => {
    fc.assert(
      fc.property(drafts, (blueprint) => {
        const ranks = checkBlueprint(blueprint).map(({ severity }) =>
          ['error', 'warning', 'gap'].indexOf(severity),
        );
        expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
      }),
      { numRuns: 50 },
    );
  });

  it('says nothing twice', () => {
    fc.assert(
      fc.property(drafts, (blueprint) => {
        const said = checkBlueprint(blueprint).map(identity);
        expect(said).toEqual([...new Set(said)]);
      }),
      { numRuns: 100 },
    );
  });
});

describe.each(templates.all.map((template) => [template.name, template] as const))(
  'the template %s',
  (_, template) => {
    it('has no errors, and no problem that is badly said', () => {
      const blueprint = template.build();
      const problems = checkBlueprint(blueprint);
      expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
      for (const problem of problems) expectWellSaid(blueprint, problem);
    });
  },
);
