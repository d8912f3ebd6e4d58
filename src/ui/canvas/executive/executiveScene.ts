import type { Blueprint } from '../../../core/model/blueprint.ts';
import { groupsAround } from '../../../core/model/placement.ts';
import { findRecord, recordsOf } from '../../../core/model/queries.ts';
import type { Stage } from '../../../core/model/records/stage.ts';
import { stageKindOf } from '../../../core/stage-kinds/registry.ts';
import { inPathOrder, type TopOf } from './pathOrder.ts';
import { successBoxes, type ExecutiveBox } from './successBoxes.ts';

/** All transitions from one box to another as one arrow. */
export interface ExecutiveArrow {
  readonly from: string;
  readonly to: string;
  /** Along the success path; back along it (a referral, too); aside or out; from aside back onto it. */
  readonly kind: 'onward' | 'back' | 'aside' | 'leaves' | 'return';
  readonly transitionIds: readonly string[];
}

/** A lifecycle as about five boxes and the arrows between them. */
export interface ExecutiveScene {
  readonly boxes: readonly ExecutiveBox[];
  readonly arrows: readonly ExecutiveArrow[];
  readonly boxOf: ReadonlyMap<string, string>;
  readonly topOf: TopOf;
}

/**
 * Draws a blueprint together: each phase is a box (without phases: consecutive stages of one team), detours that
 * lead back are one, those that end another. Every top-level stage is in exactly one box.
 */
export function executiveScene(blueprint: Blueprint): ExecutiveScene {
  const tops = new Map<string, string>();
  for (const stage of recordsOf(blueprint, 'stage')) tops.set(stage.id, topStageOf(blueprint, stage).id);
  const topOf: TopOf = (id) => tops.get(id);
  const topLevel = recordsOf(blueprint, 'stage').filter(({ id }) => tops.get(id) === id);
  const leadsBack = stagesThatLeadBack(blueprint, topOf);

  const phasesOnPath = new Set(
    topLevel.flatMap(({ route, phaseId }) => (route === 'success' && phaseId !== null ? [phaseId] : [])),
  );
  // A detour that its authors gave a phase of the path belongs to it, unless the journey stops there.
  const isOnPath = (stage: Stage) =>
    stage.route === 'success' ||
    (!stageKindOf(stage).isEnd && stage.phaseId !== null && phasesOnPath.has(stage.phaseId));
  const path = inPathOrder(blueprint, topLevel.filter(isOnPath), topOf);
  const beside = topLevel.filter((stage) => !isOnPath(stage));
  const aside = beside.filter((stage) => !stageKindOf(stage).isEnd && leadsBack.has(stage.id));
  const leaving = beside.filter((stage) => !aside.includes(stage));

  const boxes: ExecutiveBox[] = [
    ...successBoxes(blueprint, path),
    ...quietBox('aside', 'Set aside', 'may come back', aside),
    ...quietBox('leaves', 'Leaves', 'the journey ends', leaving),
  ];
  const boxOf = new Map(boxes.flatMap(({ key, stages }) => stages.map(({ id }) => [id, key] as const)));
  return { boxes, arrows: arrowsOf(blueprint, boxes, boxOf, topOf), boxOf, topOf };
}

function quietBox(
  kind: 'aside' | 'leaves',
  name: string,
  subtitle: string,
  stages: readonly Stage[],
): readonly ExecutiveBox[] {
  return stages.length === 0 ? [] : [{ key: kind, kind, name, subtitle, stages }];
}

/** The stage itself, or the outermost of the groups around it. */
function topStageOf(blueprint: Blueprint, stage: Stage): Stage {
  const parent = findRecord(blueprint, 'stage', stage.parentId);
  // A stage whose group is gone, or is no group, stands on its own, as on the canvas.
  if (parent === undefined || !stageKindOf(parent).hasSubStages) return stage;
  return groupsAround(blueprint, stage).at(-1) ?? stage;
}

/** Stages from which some way, however long, leads onto the success path. */
function stagesThatLeadBack(blueprint: Blueprint, topOf: TopOf): ReadonlySet<string> {
  const into = new Map<string, string[]>();
  for (const { fromId, toId } of recordsOf(blueprint, 'transition')) {
    const [from, to] = [topOf(fromId), topOf(toId)];
    if (from !== undefined && to !== undefined) into.set(to, [...(into.get(to) ?? []), from]);
  }
  const found = new Set(
    recordsOf(blueprint, 'stage').flatMap(({ id, route }) =>
      topOf(id) === id && route === 'success' ? [id] : [],
    ),
  );
  const open = [...found];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    for (const before of into.get(id) ?? []) {
      if (found.has(before)) continue;
      found.add(before);
      open.push(before);
    }
  }
  return found;
}

function arrowsOf(
  blueprint: Blueprint,
  boxes: readonly ExecutiveBox[],
  boxOf: ReadonlyMap<string, string>,
  topOf: TopOf,
): ExecutiveArrow[] {
  const place = new Map(boxes.map(({ key }, index) => [key, index]));
  const kinds = new Map(boxes.map(({ key, kind }) => [key, kind]));
  const summed = new Map<string, { from: string; to: string; transitionIds: string[] }>();
  for (const { id, fromId, toId } of recordsOf(blueprint, 'transition')) {
    const from = boxOf.get(topOf(fromId) ?? '');
    const to = boxOf.get(topOf(toId) ?? '');
    if (from === undefined || to === undefined || from === to) continue;
    const arrow = summed.get(`${from} ${to}`) ?? { from, to, transitionIds: [] };
    arrow.transitionIds.push(id);
    summed.set(`${from} ${to}`, arrow);
  }
  const kindOf = (from: string, to: string): ExecutiveArrow['kind'] => {
    const target = kinds.get(to);
    if (target === 'aside' || target === 'leaves') return target;
    if (kinds.get(from) !== 'stretch') return 'return';
    return (place.get(from) ?? 0) < (place.get(to) ?? 0) ? 'onward' : 'back';
  };
  return [...summed.values()].map((arrow) => ({ ...arrow, kind: kindOf(arrow.from, arrow.to) }));
}
