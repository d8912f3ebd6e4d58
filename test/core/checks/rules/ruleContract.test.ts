import { describe, expect, it } from 'vitest';
import { createReviewer } from '../../../../src/core/checks/incremental/reviewer.ts';
import { checks } from '../../../../src/core/checks/registry.ts';
import { reviewBlueprint } from '../../../../src/core/checks/reviewBlueprint.ts';
import type { Blueprint } from '../../../../src/core/model/blueprint.ts';
import { applyChanges } from '../../../../src/core/model/changes.ts';
import { templates } from '../../../../src/core/templates/registry.ts';
import { ruleExamples } from './ruleExamples.ts';
import { sound } from './soundLifecycle.ts';

const found = (blueprint: Blueprint) => reviewBlueprint(blueprint).problems;
const rulesIn = (blueprint: Blueprint) => [...new Set(found(blueprint).map(({ check }) => check))];
const errorsIn = (blueprint: Blueprint) =>
  found(blueprint).filter(({ severity }) => severity === 'error').length;

describe('the rules', () => {
  it('each have a smallest blueprint that they speak about', () => {
    expect(Object.keys(ruleExamples).sort()).toEqual(checks.all.map(({ id }) => id).sort());
  });

  it('are silent about a sound lifecycle, in which every question has an answer', () => {
    const { problems, agreement } = createReviewer()(sound);
    expect(problems).toEqual([]);
    expect(agreement.answered).toBe(agreement.asked);
    expect(agreement.asked).toBeGreaterThan(100);
  });

  it('say it in these words', async () => {
    const words = Object.entries(ruleExamples).map(([id, { triggers }]) => {
      const said = found(triggers).map(
        ({ severity, sentence, remedy, fix }) =>
          `  ${severity}: ${sentence}\n    ${remedy}${fix === undefined ? '' : `\n    [${fix.label}]`}`,
      );
      return `${id} (${checks.find(id)?.kind ?? 'unknown'})\n${said.join('\n')}\n`;
    });
    await expect(words.join('\n')).toMatchFileSnapshot('sentences.txt');
  });

  it('find nothing structural in any template', () => {
    for (const template of templates.all) {
      const structural = found(template.build()).filter(
        ({ check }) => checks.find(check)?.kind === 'structure',
      );
      expect(structural, template.name).toEqual([]);
    }
  });
});

describe.each(Object.entries(ruleExamples))('the rule %s', (id, { triggers, almost }) => {
  it('alone speaks about its smallest blueprint', () => {
    expect(rulesIn(triggers)).toEqual([id]);
  });

  it('is silent about one that comes close', () => {
    expect(rulesIn(almost)).not.toContain(id);
  });

  it('mends what it offers to mend, and breaks nothing by it', () => {
    for (const problem of found(triggers)) {
      if (problem.fix === undefined) continue;
      const mended = applyChanges(triggers, problem.fix.changes);
      const left = found(mended).map(({ check, recordId, sentence }) => `${check} ${recordId} ${sentence}`);
      expect(left).not.toContain(`${problem.check} ${problem.recordId} ${problem.sentence}`);
      expect(errorsIn(mended)).toBeLessThanOrEqual(errorsIn(triggers));
      if (problem.severity === 'error') expect(errorsIn(mended)).toBeLessThan(errorsIn(triggers));
    }
  });
});
