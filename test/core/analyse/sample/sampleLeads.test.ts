import { describe, expect, it } from 'vitest';
import { occasionOf } from '../../../../src/core/analyse/sample/occasion.ts';
import { drawSample, type LeadSample } from '../../../../src/core/analyse/sample/sampleLeads.ts';
import { compileBlueprint } from '../../../../src/core/compile/compileBlueprint.ts';
import type { Blueprint } from '../../../../src/core/model/blueprint.ts';
import { rawLeadToEvangelist } from '../../../../src/core/templates/rawLeadToEvangelist.ts';
import { ranBlueprint } from '../../../support/ranBlueprint.ts';

function sampleOf(blueprint: Blueprint, recordId: string, member: string, wanted = 500): LeadSample {
  const { plan } = compileBlueprint(blueprint);
  const size = { seed: 1, wanted, most: 4 * wanted };
  const drawing = drawSample(plan!, occasionOf(blueprint, recordId, [member]), size);
  let step = drawing.next();
  while (step.done !== true) step = drawing.next();
  return step.value;
}

const template = rawLeadToEvangelist.build();

describe('leads of a sample', () => {
  it('are the same every time', () => {
    expect(sampleOf(template, 'stage_mql', 'enterCriteria', 100)).toEqual(
      sampleOf(template, 'stage_mql', 'enterCriteria', 100),
    );
  });

  it('are as the sources say: three of four from Germany', () => {
    const { leads, drawn } = sampleOf(ranBlueprint, 'stage_call', 'enterCriteria', 2_000);
    expect(drawn).toBe(2_000);
    const german = leads.filter(({ moments }) => moments[0]!.fields[0] === 0).length;
    expect(german / leads.length).toBeCloseTo(0.75, 1);
  });

  it('are those that come as far: to the sales call only the German ones', () => {
    const { leads, drawn } = sampleOf(ranBlueprint, 'stage_call', 'leaveCriteria');
    expect(leads.every(({ moments }) => moments[0]!.fields[0] === 0)).toBe(true);
    expect(leads.length / drawn).toBeCloseTo(0.75, 1);
  });

  it('stand there for as long as the clock of the stage says, and gather signals', () => {
    const { leads } = sampleOf(template, 'stage_mal', 'leaveCriteria', 200);
    const last = leads.map(({ moments }) => moments.at(-1)!);
    // Those who went quiet leave after half a year, as their way says; everybody else after the whole year.
    const days = new Set(last.map(({ timeInStageMs }) => timeInStageMs / 86_400_000));
    expect([...days].toSorted()).toEqual([180, 365]);
    const signals = last.map((moment) => moment.signals.reduce((sum, each) => sum + each, 0));
    // One signal a month by the rates of the template; those who asked to talk ask again and again.
    const mean = signals.reduce((sum, each) => sum + each, 0) / signals.length;
    expect(mean).toBeGreaterThan(6);
    expect(mean).toBeLessThan(40);
  });

  it('are none where nothing leads', () => {
    const { plan } = compileBlueprint(ranBlueprint);
    const drawing = drawSample(
      plan!,
      { stageIds: ['stage_nowhere'], when: 'arrival' },
      { seed: 1, wanted: 10, most: 20 },
    );
    let step = drawing.next();
    while (step.done !== true) step = drawing.next();
    // A stage that is not there is no place: they are new leads as they come.
    expect(step.value.leads).toHaveLength(10);
  });
});
