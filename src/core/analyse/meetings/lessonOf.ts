import { applyScenario } from '../../experiment/applyScenario.ts';
import type { Blueprint } from '../../model/blueprint.ts';
import { recordsOf } from '../../model/queries.ts';
import { equivalentMqls, misleadingShare, type Equivalent } from './equivalentMqls.ts';
import { expectedMeetings, type ExpectedMeetings } from './expectedMeetings.ts';

/** A blueprint's MQLs and the meetings they are expected to book: as it is, or in a scenario. */
export interface LessonCase {
  /** null: the blueprint as it is. */
  readonly scenarioId: string | null;
  readonly name: string;
  readonly expected: ExpectedMeetings;
}

/** What a blueprint teaches about the mix of its MQLs. */
export interface Lesson {
  readonly cases: readonly [LessonCase, ...LessonCase[]];
  /** The case with fewer hand-raisers in a total that stays, and by what part they are fewer. */
  readonly fewer: { readonly at: LessonCase; readonly fall: number } | null;
  /** What would make up for that fall. */
  readonly equivalent: Equivalent | null;
  /** How often one month of both misleads; null: too many MQLs to count it out. */
  readonly misleading: number | null;
}

/** A number of MQLs that is this near to another one is the same in every report. */
const SAME = 0.01;

/**
 * What can be learnt from a blueprint about hand-raisers and scored MQLs without a run: the blueprint beside its
 * scenarios of other mixes. null where that is not a plain sum, or there is only one kind, or no scenario of another mix.
 */
export function lessonOf(blueprint: Blueprint): Lesson | null {
  const { expected: base } = expectedMeetings(blueprint);
  if (base === null || base.handRaisers.mqls <= 0 || base.scored.mqls <= 0) return null;
  const others = recordsOf(blueprint, 'scenario').flatMap((scenario): LessonCase[] => {
    const applied = applyScenario(blueprint, scenario).blueprint;
    const expected = applied === null ? null : expectedMeetings(applied).expected;
    if (expected === null || isSameMix(base, expected)) return [];
    return [{ scenarioId: scenario.id, name: scenario.name, expected }];
  });
  if (others.length === 0) return null;
  const at = others.find(
    ({ expected }) =>
      expected.handRaisers.mqls < base.handRaisers.mqls &&
      Math.abs(mqlsOf(expected) / mqlsOf(base) - 1) < SAME,
  );
  const fewer =
    at === undefined ? null : { at, fall: 1 - at.expected.handRaisers.mqls / base.handRaisers.mqls };
  return {
    cases: [{ scenarioId: null, name: 'As it is', expected: base }, ...others],
    fewer,
    equivalent: fewer === null ? null : equivalentMqls(base, fewer.fall),
    misleading: fewer === null ? null : misleadingShare(base, fewer.at.expected),
  };
}

/** MQLs of both kinds in a month. */
export function mqlsOf({ handRaisers, scored }: ExpectedMeetings): number {
  return handRaisers.mqls + scored.mqls;
}

/** Meetings that both kinds are expected to book in a month. */
export function meetingsOf({ handRaisers, scored }: ExpectedMeetings): number {
  return handRaisers.meetings + scored.meetings;
}

function isSameMix(one: ExpectedMeetings, other: ExpectedMeetings): boolean {
  return one.handRaisers.mqls === other.handRaisers.mqls && one.scored.mqls === other.scored.mqls;
}
