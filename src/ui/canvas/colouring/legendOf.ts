import type { Colouring } from '../../../app/viewStore.ts';
import { answersOf } from '../../../core/compile/stageCard.ts';
import type { Blueprint } from '../../../core/model/blueprint.ts';
import { findRecord, recordsOf } from '../../../core/model/queries.ts';
import type { Stage } from '../../../core/model/records/stage.ts';
import type { Duration } from '../../../core/model/records/time.ts';
import type { CanvasOverlay } from '../overlay.ts';

/** What one colour of the canvas means, and the stages that have it. */
export interface LegendEntry {
  readonly key: string;
  readonly words: string;
  /** The name of a colour among the tokens, without its dashes. */
  readonly tone: string;
  readonly stageIds: readonly string[];
}

/** What the colours of the cards mean, in the order of the legend; every stage is in one entry, none is empty. */
export function legendOf(
  blueprint: Blueprint,
  colouring: Colouring,
  overlay: CanvasOverlay | null,
): readonly LegendEntry[] {
  const keys = keysOf(blueprint, colouring, overlay);
  const byKey = new Map<string, string[]>();
  for (const stage of recordsOf(blueprint, 'stage')) {
    const key = keys.of(stage);
    byKey.set(key, [...(byKey.get(key) ?? []), stage.id]);
  }
  return keys.all.flatMap(({ key, words, tone }) => {
    const stageIds = byKey.get(key);
    return stageIds === undefined ? [] : [{ key, words, tone, stageIds }];
  });
}

interface Keys {
  readonly all: readonly Omit<LegendEntry, 'stageIds'>[];
  of(stage: Stage): string;
}

const NONE = 'none';
const none = (words: string) => ({ key: NONE, words, tone: 'ink-faint' });

function keysOf(blueprint: Blueprint, colouring: Colouring, overlay: CanvasOverlay | null): Keys {
  switch (colouring) {
    case 'team':
      return {
        all: [
          ...recordsOf(blueprint, 'team').map(({ id, name, colour }) => ({
            key: id,
            words: name,
            tone: `team-${colour}`,
          })),
          none('no owner yet'),
        ],
        of: ({ responsibleTeamId }) => findRecord(blueprint, 'team', responsibleTeamId)?.id ?? NONE,
      };
    case 'phase':
      return {
        all: [
          ...recordsOf(blueprint, 'phase').map(({ id, name }, place) => ({
            key: id,
            words: name,
            tone: `phase-${place % 8}`,
          })),
          none('no phase'),
        ],
        of: ({ phaseId }) => findRecord(blueprint, 'phase', phaseId)?.id ?? NONE,
      };
    case 'completeness':
      return {
        all: [
          { key: 'few', words: 'few answers', tone: 'step-1' },
          { key: 'half', words: 'about half', tone: 'step-2' },
          { key: 'most', words: 'most', tone: 'step-3' },
          { key: 'all', words: 'all', tone: 'step-4' },
          none('nothing is asked'),
        ],
        of: (stage) => completenessOf(blueprint, stage),
      };
    case 'sla':
      return overlay === null ? promised : kept(overlay);
  }
}

function completenessOf(blueprint: Blueprint, stage: Stage): string {
  const { asked, answered } = answersOf(stage, blueprint);
  if (asked.length === 0) return NONE;
  const share = answered.length / asked.length;
  if (share === 1) return 'all';
  if (share >= 0.7) return 'most';
  return share >= 0.4 ? 'half' : 'few';
}

const promised: Keys = {
  all: [
    { key: 'hours', words: 'within hours', tone: 'due-1' },
    { key: 'days', words: 'within days', tone: 'due-2' },
    { key: 'weeks', words: 'within weeks', tone: 'due-3' },
    none('no promise'),
  ],
  of: ({ sla }) => {
    const promise = sla.firstResponse ?? sla.maximumTime;
    return promise === null ? NONE : lengthOf(promise);
  },
};

const hours = { seconds: 1 / 3600, minutes: 1 / 60, hours: 1, days: 24, weeks: 168 } as const;

/** Hours or less, days, or weeks; business hours count as the hours one waits for. */
function lengthOf({ value, unit, calendarId }: Duration): string {
  const perDay = calendarId !== null && (unit === 'hours' || unit === 'minutes') ? 3 : 1;
  const length = value * hours[unit] * perDay;
  if (length < 24) return 'hours';
  return length < 168 ? 'days' : 'weeks';
}

/** Of a run: the part of the leads for which the promise was kept. */
function kept(overlay: CanvasOverlay): Keys {
  return {
    all: [
      { key: 'few', words: 'kept for under 50 %', tone: 'step-1' },
      { key: 'half', words: 'for 50 to 80 %', tone: 'step-2' },
      { key: 'most', words: 'for 80 to 95 %', tone: 'step-3' },
      { key: 'all', words: 'for 95 % or more', tone: 'step-4' },
      none('no promise'),
    ],
    of: ({ id }) => {
      const missed = overlay.stages[id]?.slaMissedShare ?? NaN;
      if (!Number.isFinite(missed)) return NONE;
      if (missed <= 0.05) return 'all';
      if (missed <= 0.2) return 'most';
      return missed <= 0.5 ? 'half' : 'few';
    },
  };
}
