import { sameJson, type Json } from '../lib/json.ts';
import { createRecord } from '../model/records.ts';
import type { Stage } from '../model/records/stage.ts';

/** Which of two cards an answer is taken from; both, where it is a list, a text or a criterion. */
export type Winner = 'stays' | 'goes' | 'both';

/** What a merged card may take from either of the two. Its kind, key and place are those of the stage that stays. */
export const mergedAnswers = [
  'name',
  'abbreviation',
  'number',
  'definition',
  'phaseId',
  'route',
  'responsibleTeamId',
  'accountableTeamId',
  'consultedTeamIds',
  'informedTeamIds',
  'activities',
  'enterCriteria',
  'leaveCriteria',
  'criteriaAuthorTeamId',
  'toolIds',
  'systemOfRecordToolId',
  'trackedFieldIds',
  'trackingNote',
  'reports',
  'sla',
  'needs',
  'challenges',
  'content',
  'messaging',
  'hurdles',
  'evidence',
  'winProbability',
  'forecastCategory',
  'requiredFieldIds',
  'handOver',
  'statusIds',
  'statusOnEntryId',
  'costPerLead',
  'assumption',
] as const satisfies readonly (keyof Stage)[];
export type MergedAnswer = (typeof mergedAnswers)[number];

/** Texts that are one thing, and make no sense one after the other. */
const single: ReadonlySet<MergedAnswer> = new Set<MergedAnswer>([
  'name',
  'abbreviation',
  'number',
  'phaseId',
  'route',
  'forecastCategory',
]);

const longest: Partial<Record<MergedAnswer, number>> = { activities: 100, reports: 50, handOver: 100 };

/** An answer that both cards give, and not the same. */
export interface Conflict {
  readonly answer: MergedAnswer;
  readonly canBeBoth: boolean;
}

/** The answers that somebody has to choose between; where only one card has an answer, that is it. */
export function conflictsOf(stays: Stage, goes: Stage): Conflict[] {
  return mergedAnswers.flatMap((answer) => {
    if (sameJson(asJson(stays[answer]), asJson(goes[answer]))) return [];
    if (isEmpty(stays, answer) || isEmpty(goes, answer)) return [];
    return [{ answer, canBeBoth: bothOf(answer, stays[answer], goes[answer]) !== undefined }];
  });
}

/** The card of the stage that stays, with what it takes from the other. What nobody chose: both, or its own. */
export function mergedCard(
  stays: Stage,
  goes: Stage,
  chosen: Partial<Readonly<Record<MergedAnswer, Winner>>>,
): Stage {
  const taken: Record<string, unknown> = {};
  for (const answer of mergedAnswers) {
    if (isEmpty(goes, answer)) continue;
    if (isEmpty(stays, answer)) taken[answer] = goes[answer];
    else {
      const winner = chosen[answer] ?? (single.has(answer) ? 'stays' : 'both');
      if (winner === 'goes') taken[answer] = goes[answer];
      if (winner === 'both') taken[answer] = bothOf(answer, stays[answer], goes[answer]) ?? stays[answer];
    }
  }
  const leads = Math.min(10_000_000, stays.stock.leads + goes.stock.leads);
  const stock = stays.stock.leads === 0 && leads > 0 ? goes.stock : stays.stock;
  return {
    ...stays,
    ...taken,
    isEntryPoint: stays.isEntryPoint || goes.isEntryPoint,
    stock: { ...stock, leads },
  };
}

const untouched = createRecord('stage', {
  id: 'stage_untouched',
  key: 'untouched',
  name: 'Untouched',
  order: 0,
});

function isEmpty(stage: Stage, answer: MergedAnswer): boolean {
  return (
    answer !== 'route' && answer !== 'name' && sameJson(asJson(stage[answer]), asJson(untouched[answer]))
  );
}

/** Both answers as one, or undefined where there is no such thing. */
function bothOf(answer: MergedAnswer, one: unknown, other: unknown): unknown {
  if (single.has(answer)) return undefined;
  if (Array.isArray(one) && Array.isArray(other)) {
    const known = one as readonly Json[];
    const added = (other as readonly Json[]).filter((item) => !known.some((each) => sameJson(each, item)));
    return [...known, ...added].slice(0, longest[answer] ?? 500);
  }
  if (answer === 'enterCriteria' || answer === 'leaveCriteria') return { any: [one, other] };
  if (typeof one !== 'string' || typeof other !== 'string' || answer.endsWith('Id')) return undefined;
  return `${one.trim()}\n\n${other.trim()}`.slice(0, 20_000);
}

function asJson(value: unknown): Json {
  return value as Json;
}
