import type { LeadFacts } from '../criteria/evaluate.ts';
import { scoreComponents } from './criteriaCode.ts';
import { factsOf, fitOf, scoreRulesOf, type LeadContext } from './leadContext.ts';
import { nextFall } from './score.ts';
import type { Walk } from './walkLead.ts';

/** A clock that runs for the lead. Places are those of the plan. */
export interface WalkTimer {
  readonly what: 'firstResponse' | 'maximumTime' | 'clock' | 'retest' | 'score';
  /** The stage it belongs to; -1 for the score's. */
  readonly stage: number;
  /** The way of a clock; -1 for all others. */
  readonly way: number;
  readonly due: number;
  /** Nothing will happen when it ends: the lead has been answered in time. */
  readonly isMoot: boolean;
}

/** Where a lead stands, read from its machine. */
export interface WalkState {
  readonly now: number;
  readonly isOver: boolean;
  /** The stages it is in, outermost first; at the end the one it ended in. */
  readonly path: readonly number[];
  readonly context: LeadContext;
  readonly score: Readonly<Record<(typeof scoreComponents)[number], number>>;
  /** Soonest first. */
  readonly timers: readonly WalkTimer[];
}

/** Reads where the lead of a walk stands. */
export function readWalk(walk: Walk): WalkState {
  const { snapshot, now } = walk;
  const { context } = snapshot;
  const isOver = snapshot.status !== 'active';
  const { score } = leadFactsOf(walk, context, null, now);
  return {
    now,
    isOver,
    path: pathOf(walk, snapshot.value),
    context,
    score: Object.fromEntries(scoreComponents.map((each) => [each, score(each)])) as WalkState['score'],
    timers: isOver ? [] : timersOf(walk, context, now),
  };
}

/** What criteria of the blueprint may ask about the lead: by ids, as they are written there. */
export function leadFactsOf(
  { plan }: Pick<Walk, 'plan'>,
  context: LeadContext,
  stage: string | null,
  now: number,
): LeadFacts {
  const facts = factsOf(context, stage, now, scoreRulesOf(plan));
  const keyIn = (list: readonly { readonly id: string; readonly key: string }[], id: string) =>
    list.find((each) => each.id === id)?.key ?? id;
  return {
    ...facts,
    field: (id) => facts.field(keyIn(plan.fields, id)),
    signalCount: (id) => facts.signalCount(keyIn(plan.signals, id)),
    statusId: plan.statuses.find(({ key }) => key === facts.statusId)?.id ?? null,
  };
}

function pathOf({ plan, told }: Walk, value: unknown): number[] {
  const keys: string[] = [];
  let at: unknown = (value as Record<string, unknown>)['lifecycle'];
  while (typeof at === 'object' && at !== null) {
    const [key = ''] = Object.keys(at);
    keys.push(key);
    at = (at as Record<string, unknown>)[key];
  }
  if (typeof at === 'string') keys.push(at);
  const places = keys.map((key) => plan.stages.findIndex((stage) => stage.key === key));
  if (places.length > 0 && places.every((place) => place >= 0)) return places;
  // The end of a sub-stage ends its group as well: the stage that was entered last is where the lead stopped.
  const last = told.findLast(({ notice }) => notice.kind === 'entered')?.notice;
  const path: number[] = [];
  let place = plan.stages.findIndex(({ key }) => last?.kind === 'entered' && key === last.stage);
  for (; place >= 0; place = plan.stages[place]!.parent) path.unshift(place);
  return path;
}

function timersOf(walk: Walk, context: LeadContext, now: number): WalkTimer[] {
  const { plan, told } = walk;
  const timers = told.flatMap(({ notice }): WalkTimer[] => {
    if (notice.kind !== 'timer' || notice.due <= now || !Number.isFinite(notice.due)) return [];
    const visit = context.visits[notice.stage];
    if (visit === undefined || visit.entered !== notice.at) return [];
    const [what = '', wayId] = notice.timer.split('.');
    return [
      {
        what: what as WalkTimer['what'],
        stage: plan.stages.findIndex(({ key }) => key === notice.stage),
        way: what === 'clock' ? plan.ways.findIndex(({ id }) => id === wayId) : -1,
        due: notice.due,
        isMoot: what === 'firstResponse' && visit.responded !== null,
      },
    ];
  });
  const { engagement, intent, at } = context.points;
  const fit = fitOf(context, scoreRulesOf(plan));
  const fall = nextFall(plan.scoreBoundaries, fit, engagement, intent, at, now, plan.halfLifeMs);
  if (Number.isFinite(fall)) timers.push({ what: 'score', stage: -1, way: -1, due: fall, isMoot: false });
  return timers.sort((a, b) => a.due - b.due);
}
