import { describe, expect, it } from 'vitest';
import { expectedMeetings } from '../../../../src/core/analyse/meetings/expectedMeetings.ts';
import { atLevel } from '../../../../src/core/compile/atLevel.ts';
import { compileBlueprint } from '../../../../src/core/compile/compileBlueprint.ts';
import { applyScenario } from '../../../../src/core/experiment/applyScenario.ts';
import { measuredRun } from '../../../../src/core/experiment/measuredRun.ts';
import { planReplications } from '../../../../src/core/experiment/planReplications.ts';
import type { Blueprint } from '../../../../src/core/model/blueprint.ts';
import { applyChanges, setMember } from '../../../../src/core/model/changes.ts';
import { recordsOf } from '../../../../src/core/model/queries.ts';
import { rawLeadToEvangelist } from '../../../../src/core/templates/rawLeadToEvangelist.ts';
import { sameHundredMqls } from '../../../../src/core/templates/sameHundredMqls.ts';
import { lessonWith } from './lessonWith.ts';

const lesson = sameHundredMqls.build();
const all: readonly (readonly [string, Blueprint])[] = [
  ['as it is', lesson],
  ...recordsOf(lesson, 'scenario').map(
    (scenario) => [scenario.name, applyScenario(lesson, scenario).blueprint!] as const,
  ),
];

function edited(recordId: string, path: (string | number)[], value: unknown): Blueprint {
  return applyChanges(lesson, setMember(lesson.records[recordId]!, path, value as never));
}

describe('expected meetings', () => {
  it('are 17, 11 and 17 again in the lesson', () => {
    const rows = all.map(([, blueprint]) => expectedMeetings(blueprint).expected!);
    expect(
      rows.map(({ handRaisers, scored }) => [handRaisers.mqls, scored.mqls, handRaisers.mqls + scored.mqls]),
    ).toEqual([
      [50, 50, 100],
      [30, 70, 100],
      [30, 370, 400],
    ]);
    const [as, fewer, madeUp] = rows.map(({ handRaisers, scored }) => handRaisers.meetings + scored.meetings);
    expect(as).toBeCloseTo(17, 9);
    expect(fewer).toBeCloseTo(11, 9);
    expect(madeUp).toBeCloseTo(17, 9);
  });

  // At the level of paths no lead knows of another, so a replication may hold many months at once.
  it.each(all)('agree with what 60 replications of 2,000 leads come to: %s', (_, blueprint) => {
    const [days, leads] = [31, 2_000];
    const plan = atLevel(compileBlueprint(blueprint, days).plan!, 'paths');
    const counts = planReplications({ leads, days, seed: 7 }, 60).map(({ options }) => {
      const { handRaisers, scored } = measuredRun(plan, options).qualified!;
      return { raised: handRaisers.accepted, scored: scored.accepted };
    });
    const { handRaisers, scored } = expectedMeetings(blueprint).expected!;
    const months = leads / (handRaisers.mqls + scored.mqls);
    expectWithin(
      counts.map(({ raised }) => raised),
      handRaisers.meetings * months,
    );
    expectWithin(
      counts.map((count) => count.scored),
      scored.meetings * months,
    );
  });

  it('follow the modifiers and the ways that criteria close', () => {
    const closed = edited('stage_meeting', ['enterCriteria'], {
      subject: { kind: 'field', fieldId: 'field_icpFit' },
      operator: 'isOneOf',
      value: ['a', 'b'],
    });
    // What the closed way would have taken goes to the others; of the other 85 % nothing changes.
    expect(expectedMeetings(closed).expected!.handRaisers.meetings).toBeCloseTo(16 * 0.85, 9);
    const none = edited('transition_mqlToMeeting', ['modifiers'], []);
    expect(expectedMeetings(none).expected!.handRaisers.meetings).toBeCloseTo(1, 9);
  });

  it('are told apart by source', () => {
    const { bySource } = expectedMeetings(lessonWith(30, 0.26, 0.01)).expected!;
    expect(
      bySource.map(({ sourceId, handRaisers, scored }) => [sourceId, handRaisers.mqls, scored.mqls]),
    ).toEqual([
      ['source_handRaisers', 30, 0],
      ['source_scored', 0, 70],
    ]);
  });

  it('are refused, with a reason, where only a run can tell', () => {
    expect(expectedMeetings(rawLeadToEvangelist.build()).problem).toBe(
      'Not every lead of Website and organic search comes to Marketing Qualified Lead, so only a run can tell how many do.',
    );
    const byScore = edited('transition_mqlToMeeting', ['criteria'], {
      subject: { kind: 'score', component: 'total' },
      operator: 'isAtLeast',
      value: 60,
    });
    expect(expectedMeetings(byScore).problem).toBe(
      'What decides in Marketing Qualified Lead is more than the fields of a lead, so only a run can tell.',
    );
    expect(expectedMeetings(edited('settings_main', ['qualifiedStageId'], null)).problem).toMatch(
      /^The blueprint does not say in which stage leads are qualified/,
    );
    expect(expectedMeetings(edited('settings_main', ['qualifiedStageId'], 'stage_lost')).problem).toBe(
      'No decision leads on from Lost. Draw the way to the meeting.',
    );
  });
});

/** The mean of the counts is within three standard errors of what was expected. */
function expectWithin(counts: readonly number[], expected: number): void {
  const mean = counts.reduce((sum, count) => sum + count, 0) / counts.length;
  const variance = counts.reduce((sum, count) => sum + (count - mean) ** 2, 0) / (counts.length - 1);
  expect(Math.abs(mean - expected) / Math.sqrt(variance / counts.length)).toBeLessThan(3);
}
