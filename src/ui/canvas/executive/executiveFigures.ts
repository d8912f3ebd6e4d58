import { findRecord } from '../../../core/model/queries.ts';
import type { Blueprint } from '../../../core/model/blueprint.ts';
import type { CanvasOverlay } from '../overlay.ts';
import type { ExecutiveArrow, ExecutiveScene } from './executiveScene.ts';

/** What a run says about one box. NaN: nothing to say. */
export interface BoxFigures {
  /** Leads that came into the box from outside of it. */
  readonly came: number;
  readonly inside: number;
  /** Leads that went on to a later box of the success path. */
  readonly wentOn: number;
  /** The part of those that came that went on, 0 to 1. */
  readonly share: number;
}

/** What a run says about the boxes and arrows of a lifecycle. */
export interface ExecutiveFigures {
  readonly boxes: ReadonlyMap<string, BoxFigures>;
  /** Leads by arrow, in the order of the arrows. */
  readonly arrows: readonly number[];
}

/** Sums what the overlay says about stages and transitions. */
export function executiveFigures(
  blueprint: Blueprint,
  { boxes, arrows, boxOf, topOf }: ExecutiveScene,
  overlay: CanvasOverlay,
): ExecutiveFigures {
  const counts = overlay.transitions ?? {};
  const countOf = ({ transitionIds }: ExecutiveArrow) =>
    transitionIds.reduce((sum, id) => sum + (counts[id]?.count ?? 0), 0);
  const arrowCounts = arrows.map(countOf);

  // A lead that moves inside of a box comes into another of its stages, but not into the box.
  const movedInside = new Map<string, number>();
  for (const [id, { count }] of Object.entries(counts)) {
    const way = findRecord(blueprint, 'transition', id);
    if (way === undefined) continue;
    const [from, to] = [topOf(way.fromId), topOf(way.toId)];
    const box = boxOf.get(from ?? '');
    const entersAgain = from !== to || way.toId === to;
    if (box !== undefined && box === boxOf.get(to ?? '') && entersAgain)
      movedInside.set(box, (movedInside.get(box) ?? 0) + count);
  }
  return {
    arrows: arrowCounts,
    boxes: new Map(
      boxes.map(({ key, stages }) => {
        const numbers = stages.map(({ id }) => overlay.stages[id]);
        const total = (of: 'inflow' | 'balance') =>
          numbers.reduce((sum, each) => sum + (each?.[of] ?? NaN), 0);
        const came = total('inflow') - (movedInside.get(key) ?? 0);
        const onward = arrows.filter(({ from, kind }) => from === key && kind === 'onward');
        const wentOn =
          onward.length === 0
            ? NaN
            : arrows.reduce(
                (sum, { from, kind }, place) =>
                  from === key && kind === 'onward' ? sum + arrowCounts[place]! : sum,
                0,
              );
        // With leads that were there before more may go on than came; that is no share.
        const share = came > 0 && wentOn <= came ? wentOn / came : NaN;
        return [key, { came, inside: total('balance'), wentOn, share }];
      }),
    ),
  };
}
