import { MS_PER, type Criterion } from '../../criteria/criterion.ts';
import type { Json } from '../../lib/json.ts';
import { hashText } from '../../lib/random.ts';
import type { Blueprint } from '../../model/blueprint.ts';
import { groupsAround } from '../../model/placement.ts';
import { findRecord, recordsOf, singleton } from '../../model/queries.ts';
import type { RecordId } from '../../model/records.ts';

/** A signal as a lead in one stage gives it. */
export interface StageSignal {
  readonly id: RecordId;
  readonly word: number;
  readonly perDay: number;
  readonly points: number;
  readonly component: 'engagement' | 'intent';
  readonly isHandRaise: boolean;
  readonly modifiers: readonly { readonly appliesTo: Criterion; readonly factor: number }[];
  readonly sets: readonly { readonly fieldId: RecordId; readonly value: Json }[];
}

/** What scores a lead while it stays in one stage. */
export interface ScoreWorld {
  readonly signals: readonly StageSignal[];
  readonly fitRules: readonly { readonly appliesTo: Criterion; readonly points: number }[];
  readonly halfLifeDays: number;
  readonly threshold: number | null;
}

/** A month, for rates, is a twelfth of 365 days (rule S1). */
export const DAYS_A_MONTH = 365 / 12;

/** The score model and the signals of a stage and of the groups around it. */
export function scoreWorldOf(blueprint: Blueprint, stageId: RecordId): ScoreWorld {
  const { fitRules, halfLife, threshold } = singleton(blueprint, 'scoreModel');
  const stage = findRecord(blueprint, 'stage', stageId);
  const places = new Set(
    stage === undefined ? [] : [stageId, ...groupsAround(blueprint, stage).map(({ id }) => id)],
  );
  const signals = recordsOf(blueprint, 'signal').flatMap((signal): StageSignal[] => {
    const perMonth = signal.rates
      .filter((rate) => places.has(rate.stageId))
      .reduce((sum, { timesPerMonth }) => sum + timesPerMonth, 0);
    if (perMonth <= 0) return [];
    const { id, points, component, isHandRaise, sets } = signal;
    const modifiers = signal.modifiers as unknown as StageSignal['modifiers'];
    return [
      {
        id,
        word: hashText(id),
        perDay: perMonth / DAYS_A_MONTH,
        points,
        component,
        isHandRaise,
        modifiers,
        sets,
      },
    ];
  });
  const halfLifeMs = halfLife === null ? Infinity : halfLife.value * MS_PER[halfLife.unit];
  return {
    signals,
    fitRules: fitRules as unknown as ScoreWorld['fitRules'],
    // Nothing is left of points that halve in no time; a millisecond stands for it.
    halfLifeDays: Math.max(halfLifeMs, 1) / MS_PER.days,
    threshold,
  };
}

/** The stages in which signals happen, those that give most points first: where a score is made. */
export function scoringStages(blueprint: Blueprint): readonly RecordId[] {
  const points = new Map<RecordId, number>();
  for (const signal of recordsOf(blueprint, 'signal')) {
    for (const { stageId, timesPerMonth } of signal.rates) {
      // One that is asked for far more often than a person can act stands for "at once", not for points a month.
      const often = Math.min(timesPerMonth, 30);
      points.set(stageId, (points.get(stageId) ?? 0) + often * Math.max(signal.points, 0));
    }
  }
  const before = (id: RecordId) => findRecord(blueprint, 'stage', id)?.order ?? 0;
  return [...points]
    .filter(([id]) => findRecord(blueprint, 'stage', id) !== undefined)
    .toSorted(([a, left], [b, right]) => right - left || before(a) - before(b))
    .map(([id]) => id);
}
