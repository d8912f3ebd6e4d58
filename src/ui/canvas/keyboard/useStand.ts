import { useMemo, useRef } from 'react';
import type { PathGraph } from '../../../core/analyse/path/pathLink.ts';
import { pathOrder } from '../../../core/analyse/path/pathOrder.ts';
import { findRecord } from '../../../core/model/queries.ts';
import { useServices, useWorkspace } from '../../hooks/services.ts';
import { focusOnCanvas } from '../focusOnCanvas.ts';
import { boundsOf } from '../geometry.ts';
import type { Scene } from '../scene.ts';
import { useCanvasStore } from '../useCanvas.ts';
import { sayStage, sayWay } from './sayStage.ts';
import { useReveal } from './useReveal.ts';

/** Where somebody who uses the keyboard stands on the canvas, and the ways to stand elsewhere. */
export interface Stand {
  readonly graph: PathGraph;
  /** Ids of the stages in the order one walks them, then of the notes. */
  order(): readonly string[];
  /** The stage one stands on: it has the focus, or it alone is selected. */
  stageId(): string | null;
  /** The transition one stands on. */
  wayId(): string | null;
  /** The stage one came from, as long as one has only moved along ways. */
  readonly cameFrom: { current: string | null };
  /** Goes to a stage or note: it is selected, in sight, has the focus and is said. */
  goTo(id: string, cameFromId?: string | null): void;
  goToWay(id: string, place: number, count: number): void;
}

/** Where the keyboard stands on a canvas whose box is `root`. */
export function useStand(scene: Scene, root: () => HTMLElement | null): Stand {
  const { view } = useServices();
  const { document: store } = useWorkspace();
  const canvas = useCanvasStore();
  const reveal = useReveal();
  const cameFrom = useRef<string | null>(null);
  return useMemo(() => {
    const graph: PathGraph = { stages: scene.stages.map(({ stage }) => stage), links: scene.transitions };
    const focusedId = () =>
      document.activeElement?.closest('.react-flow__node, .react-flow__edge')?.getAttribute('data-id') ??
      null;
    const stoodOn = () => {
      const [only, ...others] = view.getState().selection;
      return focusedId() ?? (others.length === 0 ? (only ?? null) : null);
    };
    let order: readonly string[] | null = null;
    return {
      graph,
      cameFrom,
      order: () =>
        (order ??= [...pathOrder(graph).map(({ id }) => id), ...scene.notes.map(({ note }) => note.id)]),
      stageId: () => {
        const id = stoodOn();
        return id !== null && scene.byId.has(id) ? id : null;
      },
      wayId: () => {
        const id = stoodOn();
        return findRecord(store.getState().blueprint, 'transition', id)?.id ?? null;
      },
      goTo(id, cameFromId = null) {
        cameFrom.current = cameFromId;
        view.getState().select([id]);
        const note = scene.notes.find((drawn) => drawn.note.id === id);
        const rect = scene.byId.get(id)?.rect ?? (note && { ...note.position, ...note.note.size });
        if (rect !== undefined) reveal(rect);
        focusOnCanvas(id, root() ?? document);
        canvas.getState().announce(sayStage(store.getState().blueprint, graph, id));
      },
      goToWay(id, place, count) {
        const drawn = scene.transitions.find(({ transition }) => transition.id === id);
        if (drawn === undefined) return;
        view.getState().select([id]);
        const ends = [scene.byId.get(drawn.fromId), scene.byId.get(drawn.toId)];
        const rect = boundsOf(ends.flatMap((end) => (end === undefined ? [] : [end.rect])));
        if (rect !== undefined) reveal(rect);
        focusOnCanvas(id, root() ?? document);
        canvas.getState().announce(sayWay(store.getState().blueprint, drawn.transition, place, count));
      },
    };
  }, [scene, view, store, canvas, reveal, root]);
}
