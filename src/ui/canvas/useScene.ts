import { useCallback, useEffect, useMemo, useState } from 'react';
import type { Point } from '../../core/model/placement.ts';
import { recordsOf } from '../../core/model/queries.ts';
import { useDocument, useView } from '../hooks/services.ts';
import { useProblemMarks } from '../hooks/useProblemMarks.ts';
import type { LaneBand } from './lanes/laneBands.ts';
import { headingOf, phaseBands, type PhaseBand } from './phaseBands.ts';
import { changedRoutes, createLiveRoutes, type LiveRoutes } from './liveRoutes.ts';
import type { Route } from './routing/route.ts';
import { sceneOf, type Scene } from './scene.ts';
import { createFlowEdges, toLink, transitionFace, type TransitionEdge } from './toFlowEdges.ts';
import { createFlowNodes, type CanvasNode } from './toFlowNodes.ts';
import { useCanvas } from './useCanvas.ts';
import { useExtras } from './useExtras.ts';
import { useRouter } from './useRouter.ts';

/** Everything React Flow is given to draw. */
export interface DrawnScene {
  readonly scene: Scene;
  readonly nodes: CanvasNode[];
  readonly edges: TransitionEdge[];
  /** How ways run while something is dragged. */
  readonly live: LiveRoutes;
  readonly bands: readonly PhaseBand[];
  /** One a team; null: the stages stand where people put them. */
  readonly lanes: readonly LaneBand[] | null;
  /** What has to be said about the picture. */
  readonly remark: string | null;
  /** Whether the cards show what the machine does. */
  readonly isMachine: boolean;
}

const noRoutes: ReadonlyMap<string, Route> = new Map();
const nothing: ReadonlyMap<string, Point> = new Map();

/** The scene of the open blueprint as React Flow's nodes and edges. */
export function useScene(readOnly: boolean): DrawnScene {
  const blueprint = useDocument((state) => state.blueprint);
  const selection = useView((state) => state.selection);
  const openGroups = useCanvas((state) => state.openGroups);
  const preview = useCanvas((state) => state.preview);
  const marks = useProblemMarks();
  const [toNodes] = useState(createFlowNodes);
  const [toEdges] = useState(createFlowEdges);
  const route = useRouter();

  const { look, tones, machine, lanes: picture, complete } = useExtras(blueprint);
  const resting = useMemo(
    () => complete(sceneOf(blueprint, openGroups, undefined, look)),
    [blueprint, openGroups, look, complete],
  );
  const scene = useMemo(
    () => (preview.size === 0 ? resting : complete(sceneOf(blueprint, openGroups, preview, look))),
    [resting, blueprint, openGroups, preview, look, complete],
  );
  const nodes = useMemo(
    () => toNodes(scene, blueprint, { selection, marks, readOnly, tones, machine: machine?.states ?? null }),
    [toNodes, scene, blueprint, selection, marks, readOnly, tones, machine],
  );
  const faces = useMemo(
    () =>
      new Map(
        recordsOf(blueprint, 'transition').map((each) => {
          const face = transitionFace(blueprint, each, marks.get(each.id) ?? null);
          const label = machine?.labels.get(each.id);
          return [each.id, label === undefined ? face : { ...face, label }];
        }),
      ),
    [blueprint, marks, machine],
  );
  // While a card is dragged the bands stay as they are: a page that breathes with every pixel makes dizzy.
  const { bands, lanes } = useMemo(
    () =>
      picture?.draw(resting.stages) ?? {
        bands: look.within === null ? phaseBands(recordsOf(blueprint, 'phase'), resting.stages) : [],
        lanes: null,
      },
    [blueprint, resting, look, picture],
  );
  const routesOf = useCallback(
    (drawnScene: Scene, dragged: ReadonlyMap<string, Point>) => {
      if (route === null) return noRoutes;
      const links = drawnScene.transitions.flatMap((drawn) => {
        const face = faces.get(drawn.transition.id);
        return face === undefined ? [] : [toLink(drawn, face)];
      });
      return route(drawnScene, links, dragged, bands.map(headingOf));
    },
    [route, faces, bands],
  );
  const routes = useMemo(() => routesOf(resting, nothing), [routesOf, resting]);
  const dragged = useMemo(
    () => (scene === resting ? noRoutes : changedRoutes(routesOf(scene, preview), routes)),
    [routesOf, scene, resting, preview, routes],
  );
  const [live] = useState(createLiveRoutes);
  // After React Flow has taken in where the cards are: lines and cards move in the same frame.
  useEffect(() => live.set(dragged), [live, dragged]);
  const edges = useMemo(
    () =>
      toEdges(
        resting.transitions.flatMap((drawn) => {
          const face = faces.get(drawn.transition.id);
          return face === undefined ? [] : [{ drawn, face }];
        }),
        routes,
        blueprint,
        selection,
      ),
    [toEdges, resting, faces, routes, blueprint, selection],
  );
  const remark =
    machine === null || machine.obstacle === null
      ? null
      : `This is what can be said before the machine compiles. ${machine.obstacle}`;
  return { scene, nodes, edges, live, bands, lanes, remark, isMachine: machine !== null };
}
