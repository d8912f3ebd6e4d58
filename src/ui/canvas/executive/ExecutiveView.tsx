import { use, useEffect, useMemo, useRef, useState } from 'react';
import { recordsOf } from '../../../core/model/queries.ts';
import { useDocument, useServices, useView } from '../../hooks/services.ts';
import { useShortcuts } from '../../hooks/useShortcuts.ts';
import { ArrowHeads } from '../ArrowHeads.tsx';
import { EmptyCanvas } from '../EmptyCanvas.tsx';
import { OverlayContext } from '../overlay.ts';
import { boxFace } from './boxFace.ts';
import { ExecutiveArrows } from './ExecutiveArrows.tsx';
import { executiveFigures } from './executiveFigures.ts';
import { executiveLayout } from './executiveLayout.ts';
import { executiveScene } from './executiveScene.ts';
import styles from './ExecutiveView.module.css';
import { PhaseBox } from './PhaseBox.tsx';
import { QuietBox } from './QuietBox.tsx';
import { useRoom } from './useRoom.ts';

/** The lifecycle as about five boxes, for the back of the room. `onEnter` shows the given stages among all. */
export function ExecutiveView({ onEnter }: { onEnter: (stageIds: readonly string[]) => void }) {
  const blueprint = useDocument((state) => state.blueprint);
  const selection = useView((state) => state.selection);
  const sought = useView((state) => state.sought);
  const { view } = useServices();
  const overlay = use(OverlayContext);
  const page = useRef<HTMLDivElement>(null);
  const room = useRoom(page);
  const scene = useMemo(() => executiveScene(blueprint), [blueprint]);
  const faces = useMemo(
    () => new Map(scene.boxes.map((box) => [box.key, boxFace(blueprint, box)])),
    [scene, blueprint],
  );
  const figures = useMemo(
    () => (overlay === null ? null : executiveFigures(blueprint, scene, overlay)),
    [blueprint, scene, overlay],
  );
  const layout = useMemo(() => (room === null ? null : executiveLayout(scene, room)), [scene, room]);

  // Whoever looks for one stage wants to see that stage, not the box it is in.
  const [nonce] = useState(sought?.nonce ?? 0);
  useEffect(() => {
    if (sought !== null && sought.nonce !== nonce) onEnter([sought.id]);
  }, [sought, nonce, onEnter]);

  const select = (ids: readonly string[], adds: boolean) =>
    view.getState().select(adds ? [...view.getState().selection, ...ids] : ids);
  useShortcuts({
    'selection.none': () => view.getState().select([]),
    'selection.all': () => select([...scene.boxOf.keys()], false),
  });

  return (
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions
    <div
      ref={page}
      className={styles.page}
      onClick={(event) => event.target === event.currentTarget && view.getState().select([])}
    >
      {scene.boxes.length === 0 && <EmptyCanvas />}
      {layout !== null && (
        <div className={styles.drawing} style={{ height: layout.height }}>
          <ArrowHeads />
          <ExecutiveArrows arrows={layout.arrows} scene={scene} figures={figures} height={layout.height} />
          {scene.boxes.map((box) => {
            const Box = box.kind === 'stretch' ? PhaseBox : QuietBox;
            const ids = box.stages.map(({ id }) => id);
            return (
              <Box
                key={box.key}
                box={box}
                face={faces.get(box.key)!}
                figures={figures?.boxes.get(box.key) ?? null}
                leadsTo={scene.arrows.flatMap(({ from, to }) =>
                  from === box.key ? [nameIn(scene, to)] : [],
                )}
                rect={layout.rects.get(box.key)!}
                isSelected={ids.every((id) => selection.has(id))}
                chosen={selection}
                onSelect={select}
                onEnter={() => onEnter(ids)}
              />
            );
          })}
        </div>
      )}
      <output className="visually-hidden">
        {sayScene(scene.boxes.length, recordsOf(blueprint, 'stage').length)}
      </output>
    </div>
  );
}

function nameIn({ boxes }: ReturnType<typeof executiveScene>, key: string): string {
  return boxes.find((box) => box.key === key)?.name ?? '';
}

function sayScene(boxes: number, stages: number): string {
  return `Executive: ${boxes === 1 ? '1 box' : `${boxes} boxes`} for ${stages === 1 ? '1 stage' : `${stages} stages`}.`;
}
