import { describe, expect, it } from 'vitest';
import { lessonOf, meetingsOf, mqlsOf } from '../../../../src/core/analyse/meetings/lessonOf.ts';
import { applyChanges, setMember } from '../../../../src/core/model/changes.ts';
import { templates } from '../../../../src/core/templates/registry.ts';
import { lessonWith } from './lessonWith.ts';

describe('the lesson of a blueprint', () => {
  it('puts it beside its scenarios, and says what makes up for the fall', () => {
    const lesson = lessonOf(lessonWith(50, 0.32, 0.02))!;
    expect(
      lesson.cases.map(({ name, expected }) => [name, mqlsOf(expected), Math.round(meetingsOf(expected))]),
    ).toEqual([
      ['As it is', 100, 17],
      ['40 % fewer hand-raisers, still 100 MQLs', 100, 11],
      ['Made up with scored MQLs alone: 400', 400, 17],
    ]);
    expect(lesson.fewer?.at.scenarioId).toBe('scenario_fewerHandRaisers');
    expect(lesson.fewer?.fall).toBeCloseTo(0.4, 12);
    expect(lesson.equivalent?.total).toBeCloseTo(400, 9);
    expect(lesson.misleading).toBeCloseTo(0.107, 3);
  });

  it('follows every edit of a rate', () => {
    const { equivalent } = lessonOf(lessonWith(50, 0.45, 0.15))!;
    expect(equivalent!.ratio).toBeCloseTo(3, 9);
    expect(equivalent!.total).toBeCloseTo(140, 9);
  });

  it('knows no fall where no scenario has fewer hand-raisers in the same total', () => {
    const lesson = lessonWith(50, 0.32, 0.02);
    const more = applyChanges(
      lesson,
      setMember(
        lesson.records['scenario_fewerHandRaisers']!,
        ['settings', 1, 'value', 'leads'],
        Array(12).fill(90),
      ),
    );
    expect(lessonOf(more)).toMatchObject({ fewer: null, equivalent: null, misleading: null });
  });

  it('is there in the one template that is a lesson', () => {
    expect(templates.all.filter(({ build }) => lessonOf(build()) !== null).map(({ id }) => id)).toEqual([
      'sameHundredMqls',
    ]);
  });
});
