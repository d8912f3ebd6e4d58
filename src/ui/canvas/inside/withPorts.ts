import type { Blueprint } from '../../../core/model/blueprint.ts';
import { isWithin } from '../../../core/model/placement.ts';
import { findRecord, recordsOf } from '../../../core/model/queries.ts';
import type { Stage } from '../../../core/model/records/stage.ts';
import type { Transition } from '../../../core/model/records/transition.ts';
import { boundsOf } from '../geometry.ts';
import type { DrawnPort, DrawnTransition, Scene } from '../scene.ts';

const SIZE = { width: 152, height: 40 } as const;
const GAP = 12;
/** Between the sub-stages and the ports beside them. */
const AWAY = 80;

/**
 * A scene inside of a group with its ways in and out, which end in ports at the sides: one for each stage outside
 * and direction. Ways that leave from all of the group end in a port without a line.
 */
export function withPorts(blueprint: Blueprint, scene: Scene, groupId: string): Scene {
  const bounds = boundsOf(scene.stages.map(({ rect }) => rect));
  if (bounds === undefined) return scene;
  const wanted = new Map<string, Wanted>();
  const ways: DrawnTransition[] = [];
  for (const transition of recordsOf(blueprint, 'transition')) {
    const crossing = crossingOf(blueprint, transition, groupId);
    if (crossing === null) continue;
    const { side, outside, inside } = crossing;
    const shown =
      inside.id === groupId ? initialOf(blueprint, inside, side) : shownFor(blueprint, scene, inside);
    const id = `port-${side}-${outside.id}`;
    const port = wanted.get(id) ?? { id, side, stage: outside, heights: [], isForAll: true };
    if (shown !== undefined) {
      port.isForAll = false;
      const rect = scene.byId.get(shown)?.rect;
      if (rect !== undefined) port.heights.push(rect.y + rect.height / 2);
      ways.push(side === 'in' ? way(transition, id, shown) : way(transition, shown, id));
    }
    wanted.set(id, port);
  }
  const sides = (['in', 'out'] as const).flatMap((side) => {
    const x = side === 'in' ? bounds.x - AWAY - SIZE.width : bounds.x + bounds.width + AWAY;
    return stacked(
      [...wanted.values()].filter((port) => port.side === side),
      bounds.y,
      x,
    );
  });
  return { ...scene, ports: sides, transitions: [...scene.transitions, ...ways] };
}

interface Wanted {
  readonly id: string;
  readonly side: 'in' | 'out';
  readonly stage: Stage;
  /** The middles of the stages it is joined to. */
  readonly heights: number[];
  isForAll: boolean;
}

function way(transition: Transition, fromId: string, toId: string): DrawnTransition {
  return { transition, fromId, toId };
}

/** Which end of a transition is outside of the group; null where both are on one side. */
function crossingOf(blueprint: Blueprint, { fromId, toId }: Transition, groupId: string) {
  const from = findRecord(blueprint, 'stage', fromId);
  const to = findRecord(blueprint, 'stage', toId);
  if (from === undefined || to === undefined) return null;
  const [isFromInside, isToInside] = [isWithin(blueprint, from, groupId), isWithin(blueprint, to, groupId)];
  if (isFromInside === isToInside) return null;
  return isFromInside
    ? { side: 'out' as const, outside: to, inside: from }
    : { side: 'in' as const, outside: from, inside: to };
}

/** Where a way to the group itself arrives; a way from the group itself leaves from all of its sub-stages. */
function initialOf(blueprint: Blueprint, group: Stage, side: 'in' | 'out'): string | undefined {
  if (side === 'out') return undefined;
  const inside = recordsOf(blueprint, 'stage').filter(({ parentId }) => parentId === group.id);
  return (inside.find(({ id }) => id === group.initialStageId) ?? inside[0])?.id;
}

/** The card that stands for the stage: itself, or the closed group around it. */
function shownFor(blueprint: Blueprint, scene: Scene, stage: Stage): string | undefined {
  let at: Stage | undefined = stage;
  for (let steps = 0; at !== undefined && steps < 20; steps += 1) {
    if (scene.byId.has(at.id)) return at.id;
    at = findRecord(blueprint, 'stage', at.parentId);
  }
  return undefined;
}

/** Ports one below the other, each as near to the height of its stages as the one before leaves room. */
function stacked(ports: readonly Wanted[], top: number, x: number): DrawnPort[] {
  const wish = ({ heights }: Wanted) =>
    heights.length === 0
      ? Infinity
      : heights.reduce((sum, height) => sum + height, 0) / heights.length - SIZE.height / 2;
  let next = -Infinity;
  return ports
    .toSorted((a, b) => wish(a) - wish(b))
    .map((port) => {
      const wished = wish(port);
      const y = Math.max(next, Number.isFinite(wished) ? wished : Math.max(next, top));
      next = y + SIZE.height + GAP;
      return {
        id: port.id,
        side: port.side,
        stageId: port.stage.id,
        words: sayPort(port),
        isForAll: port.isForAll,
        rect: { x, y, ...SIZE },
      };
    });
}

function sayPort({ side, stage: { name, abbreviation } }: Wanted): string {
  const short = abbreviation !== '' && name.length > 12 ? abbreviation : name;
  if (side === 'in') return `from ${short}`;
  return `to ${short}`;
}
