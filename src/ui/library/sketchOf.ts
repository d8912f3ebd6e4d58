import type { Blueprint } from '../../core/model/blueprint.ts';
import { findRecord } from '../../core/model/queries.ts';
import { boundsOf, grown, type Rect } from '../canvas/geometry.ts';
import { routeLinks } from '../canvas/routing/routeLinks.ts';
import { sceneOf } from '../canvas/scene.ts';
import { toLink, transitionFace } from '../canvas/toFlowEdges.ts';

/** A blueprint in small, ready to be drawn. */
export interface Sketch {
  readonly viewBox: string;
  readonly cards: readonly {
    readonly id: string;
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly height: number;
    readonly team: number | null;
  }[];
  readonly ways: readonly { readonly id: string; readonly d: string; readonly isQuiet: boolean }[];
}

const LEAST_WIDTH = 1200;

/** Two cards are not drawn larger than those of other blueprints beside them. */
function atLeast({ x, width, ...rest }: Rect): Rect {
  const more = Math.max(0, LEAST_WIDTH - width);
  return { x: x - more / 2, width: width + more, ...rest };
}

/** The drawing of a blueprint without words, with all groups closed. */
export function sketchOf(blueprint: Blueprint): Sketch {
  const scene = sceneOf(blueprint, new Set());
  const rects = new Map(scene.stages.map(({ stage, rect }) => [stage.id, rect]));
  const links = scene.transitions.map((drawn) =>
    toLink(drawn, transitionFace(blueprint, drawn.transition, null)),
  );
  const ways = routeLinks({ rects, links });
  const bounds = atLeast(grown(boundsOf(rects.values()) ?? { x: 0, y: 0, width: 400, height: 200 }, 60));
  return {
    viewBox: `${bounds.x} ${bounds.y} ${bounds.width} ${bounds.height}`,
    cards: scene.stages.map(({ stage, rect }) => ({
      id: stage.id,
      ...rect,
      team: findRecord(blueprint, 'team', stage.responsibleTeamId)?.colour ?? null,
    })),
    ways: links.flatMap(({ id, isQuiet }) => {
      const way = ways.get(id);
      return way === undefined ? [] : [{ id, d: way.route.path, isQuiet }];
    }),
  };
}
