import type { Move } from '../../core/commands/stageCommands.ts';
import type { Point } from '../../core/model/placement.ts';
import { centreOf } from './geometry.ts';
import type { DrawnStage, Scene } from './scene.ts';

/**
 * What putting stages and notes down means: a move, and for stages let go over an open group (or out of theirs) a
 * change of group. Several at once change their group only together.
 */
export function readDrop(scene: Scene, dropped: ReadonlyMap<string, Point>): Move {
  const homes = new Set<string | null>();
  let stays = dropped.size === 0;
  for (const [id, position] of dropped) {
    const drawn = scene.byId.get(id);
    if (drawn === undefined) continue;
    const home = homeOf(scene, drawn, position, dropped);
    homes.add(home);
    stays ||= home === drawn.parentId;
  }
  const [home] = homes;
  const moves = homes.size === 1 && home !== undefined && !stays;
  const positions = Object.fromEntries(
    [...dropped].map(([id, position]) => {
      const drawn = scene.byId.get(id);
      const place =
        moves && drawn !== undefined ? within(scene, home, onCanvas(scene, drawn, position)) : position;
      // Dropped onto the canvas it is where it was dropped, without what open groups push it aside.
      const aside = drawn?.pushed ?? scene.notes.find(({ note }) => note.id === id)?.pushed;
      return [id, { x: Math.round(place.x - (aside?.x ?? 0)), y: Math.round(place.y - (aside?.y ?? 0)) }];
    }),
  );
  return moves ? { positions, parentId: home } : { positions };
}

/** The open group under the middle of a card that was let go; null: the canvas. */
function homeOf(
  scene: Scene,
  drawn: DrawnStage,
  position: Point,
  dropped: ReadonlyMap<string, Point>,
): string | null {
  const centre = centreOf({ ...drawn.rect, ...onCanvas(scene, drawn, position) });
  const frames = scene.stages.filter(
    ({ stage, isOpen, rect }) =>
      isOpen &&
      !dropped.has(stage.id) &&
      centre.x > rect.x &&
      centre.x < rect.x + rect.width &&
      centre.y > rect.y &&
      centre.y < rect.y + rect.height,
  );
  return frames.toSorted((a, b) => b.depth - a.depth)[0]?.stage.id ?? null;
}

function onCanvas(scene: Scene, { parentId }: DrawnStage, position: Point): Point {
  const parent = parentId === null ? undefined : scene.byId.get(parentId);
  return parent === undefined ? position : { x: position.x + parent.rect.x, y: position.y + parent.rect.y };
}

function within(scene: Scene, home: string | null, { x, y }: Point): Point {
  const frame = home === null ? undefined : scene.byId.get(home);
  return frame === undefined ? { x, y } : { x: x - frame.rect.x, y: y - frame.rect.y };
}
