import { useReactFlow, useStoreApi } from '@xyflow/react';
import { useEffect, useRef } from 'react';
import { groupsAround } from '../../core/model/placement.ts';
import { findRecord } from '../../core/model/queries.ts';
import { useServices, useView, useWorkspace } from '../hooks/services.ts';
import { boundsOf, type Rect } from './geometry.ts';
import type { Scene } from './scene.ts';
import { useCanvasStore } from './useCanvas.ts';

/** Brings a sought record into sight: opens the groups around it, then flies there unless it is in sight already. */
export function useSeek(scene: Scene): void {
  const sought = useView((state) => state.sought);
  const { view } = useServices();
  const { document: store } = useWorkspace();
  const canvas = useCanvasStore();
  const flow = useStoreApi();
  const { setCenter } = useReactFlow();
  // What was sought before this canvas was there has been seen elsewhere.
  const done = useRef(view.getState().sought?.nonce ?? 0);
  useEffect(() => {
    if (sought === null || sought.nonce === done.current) return;
    const { blueprint } = store.getState();
    const stage = findRecord(blueprint, 'stage', sought.id);
    const { within, lookInside } = view.getState();
    const around = stage === undefined ? [] : groupsAround(blueprint, stage);
    const place = around.findIndex(({ id }) => id === within);
    // Outside of the group one looks into, it is sought among all stages.
    if (within !== null && place < 0 && placeOf(scene, sought.id) === undefined) {
      lookInside(null);
      return;
    }
    const closed = place < 0 ? around : around.slice(0, place);
    const hidden = closed.filter(({ id }) => !canvas.getState().openGroups.has(id));
    if (hidden.length > 0) {
      for (const { id } of hidden) canvas.getState().openGroup(id);
      return;
    }
    done.current = sought.nonce;
    const rect = placeOf(scene, sought.id);
    if (rect === undefined) return;
    const { transform, width, height } = flow.getState();
    const [x, y, zoom] = transform;
    const isSeen =
      rect.x * zoom + x >= 16 &&
      rect.y * zoom + y >= 16 &&
      (rect.x + rect.width) * zoom + x <= width - 16 &&
      (rect.y + rect.height) * zoom + y <= height - 16;
    if (isSeen && zoom > 0.4) return;
    const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
    void setCenter(rect.x + rect.width / 2, rect.y + rect.height / 2, {
      zoom: Math.min(1, Math.max(zoom, 0.7)),
      duration: calm ? 0 : 350,
    });
  }, [sought, scene, view, store, canvas, flow, setCenter]);
}

function placeOf(scene: Scene, id: string): Rect | undefined {
  const drawn = scene.byId.get(id);
  if (drawn) return drawn.rect;
  const drawnNote = scene.notes.find(({ note }) => note.id === id);
  if (drawnNote) return { ...drawnNote.position, ...drawnNote.note.size };
  const way = scene.transitions.find(({ transition }) => transition.id === id);
  const ends = way === undefined ? [] : [scene.byId.get(way.fromId), scene.byId.get(way.toId)];
  return boundsOf(ends.flatMap((end) => (end === undefined ? [] : [end.rect])));
}
