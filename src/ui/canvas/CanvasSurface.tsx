import {
  Background,
  BackgroundVariant,
  Panel,
  ReactFlow,
  SelectionMode,
  useStore,
  type EdgeTypes,
  type NodeTypes,
} from '@xyflow/react';
import { lazy, Suspense, useMemo, useState } from 'react';
import { ArrowHeads } from './ArrowHeads.tsx';
import { ContextMenu } from '../controls/ContextMenu.tsx';
import styles from './CanvasSurface.module.css';
import { EmptyCanvas } from './EmptyCanvas.tsx';
import { fetchedCards } from './FetchedCards.tsx';
import { GRID } from './geometry.ts';
import { FrameArea } from './FrameArea.tsx';
import { GroupFrame } from './GroupFrame.tsx';
import { LiveRoutesContext } from './liveRoutes.ts';
import { NoteCard } from './NoteCard.tsx';
import { Palette } from './Palette.tsx';
import { PhaseBands } from './PhaseBands.tsx';
import { StageCard } from './StageCard.tsx';
import type { CanvasNode } from './toFlowNodes.ts';
import { TransitionLine } from './TransitionLine.tsx';
import { useArrival } from './useArrival.ts';
import { useCanvas } from './useCanvas.ts';
import { useCanvasActions } from './useCanvasActions.ts';
import { useCanvasMenu } from './useCanvasMenu.ts';
import { useFitPadding } from './useFitPadding.ts';
import { useFlowEvents } from './useFlowEvents.ts';
import { usePaneEvents } from './usePaneEvents.ts';
import { useView } from '../hooks/services.ts';
import { useFrameNodes } from './useFrameNodes.ts';
import { useRefit } from './useRefit.ts';
import { useScene } from './useScene.ts';
import { useSeek } from './useSeek.ts';
import { useShowOpened } from './useShowOpened.ts';
import { useShowOther } from './useShowOther.ts';
import { useTidyUp } from './useTidyUp.ts';
import { useWorkbench } from './useWorkbench.ts';

// The diagram does not wait for its tools.
const CanvasMap = lazy(() => import('./CanvasMap.tsx').then((m) => ({ default: m.CanvasMap })));
const CanvasTools = lazy(() => import('./CanvasTools.tsx').then((m) => ({ default: m.CanvasTools })));

// Outside of the component: new objects would make React Flow draw everything anew.
const nodeTypes: NodeTypes = {
  stage: StageCard,
  frame: GroupFrame,
  note: NoteCard,
  area: FrameArea,
  ...fetchedCards,
};
const edgeTypes: EdgeTypes = { transition: TransitionLine };
// The keys come a moment after the diagram.
const CanvasKeyboard = lazy(() =>
  import('./keyboard/CanvasKeyboard.tsx').then((m) => ({ default: m.CanvasKeyboard })),
);
const LaneLayer = lazy(() => import('./lanes/LaneLayer.tsx').then((m) => ({ default: m.LaneLayer })));
const Breadcrumbs = lazy(() => import('./inside/Breadcrumbs.tsx').then((m) => ({ default: m.Breadcrumbs })));
// Nor does it wait for what edits it.
const EditingLayer = lazy(() =>
  import('./editing/EditingLayer.tsx').then((m) => ({ default: m.EditingLayer })),
);
const grid: [number, number] = [GRID, GRID];
const deleteKeys = ['Backspace', 'Delete'];
// Shift as in every drawing program, Control and Command as in every list.
const addingKeys = ['Shift', 'Control', 'Meta'];

/** React Flow with our cards and lines, and the tools around it. */
export function CanvasSurface({
  readOnly,
  arriveAt,
}: {
  readOnly: boolean;
  /** The stages to fly to when it comes. */
  arriveAt: readonly string[];
}) {
  const { scene, nodes, edges, live, bands, lanes, remark, isMachine } = useScene(readOnly);
  const within = useView((state) => state.within);
  const drawn = useFrameNodes(nodes, readOnly);
  const bench = useWorkbench();
  const actions = useCanvasActions(bench);
  const tidyUp = useTidyUp();
  const events = useFlowEvents(scene, actions, readOnly);
  const pane = usePaneEvents(bench, actions, bands, readOnly);
  const menu = useCanvasMenu(bench, actions, tidyUp, readOnly);
  useSeek(scene);
  useShowOpened(scene);
  useRefit();
  useShowOther(`${within} ${lanes !== null}`, isMachine, scene);
  useArrival(arriveAt);
  const snaps = useCanvas((state) => state.snaps);
  const announcement = useCanvas((state) => state.announcement);
  const isGliding = useCanvas((state) => state.isGliding);
  const connectingFrom = useCanvas((state) => state.connectingFrom);
  const zoomLevel = useStore((state) => zoomLevelOf(state.transform[2]));
  // A small lifecycle is seen whole; a map of it would only cover it.
  const [mapWish, setMapWish] = useState<boolean | null>(null);
  const showsMap = mapWish ?? scene.stages.length > 30;
  const isEmpty = scene.stages.length === 0;
  const padding = useFitPadding();
  const fitting = useMemo(() => ({ padding, maxZoom: 1 }), [padding]);
  return (
    // The keys are those of the cards inside; the box itself is not for the focus.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <div
      className={styles.canvas}
      data-canvas=""
      data-zoom={zoomLevel === 'farthest' ? 'far' : zoomLevel}
      data-bare={zoomLevel === 'farthest' || undefined}
      data-machine={isMachine || undefined}
      data-gliding={isGliding || undefined}
      data-connecting={connectingFrom !== null || undefined}
      onContextMenuCapture={menu.onContextMenu}
      {...pane}
    >
      <ArrowHeads />
      <ContextMenu items={menu.items}>
        <div className={styles.page}>
          <LiveRoutesContext value={live}>
            <ReactFlow<CanvasNode, (typeof edges)[number]>
              aria-label="Lifecycle"
              nodes={drawn}
              edges={edges}
              nodeTypes={nodeTypes}
              edgeTypes={edgeTypes}
              {...events}
              fitView
              fitViewOptions={fitting}
              minZoom={0.1}
              maxZoom={2}
              snapToGrid={snaps}
              snapGrid={grid}
              nodesDraggable={!readOnly}
              nodesConnectable={!readOnly}
              connectOnClick={false}
              connectionRadius={36}
              deleteKeyCode={readOnly ? null : deleteKeys}
              selectionMode={SelectionMode.Partial}
              multiSelectionKeyCode={addingKeys}
              zIndexMode="manual"
              zoomOnDoubleClick={false}
              panOnScroll={false}
              autoPanOnNodeFocus={false}
              onlyRenderVisibleElements={nodes.length > 150}
              ariaLabelConfig={ariaLabels}
            >
              <Background variant={BackgroundVariant.Dots} gap={GRID * 3} size={1.5} />
              <PhaseBands bands={bands} readOnly={readOnly} />
              {lanes !== null && (
                <Suspense fallback={null}>
                  <LaneLayer lanes={lanes} scene={scene} />
                </Suspense>
              )}
              {showsMap && !isEmpty && (
                <Suspense fallback={null}>
                  <CanvasMap />
                </Suspense>
              )}
              <Suspense fallback={null}>
                <CanvasKeyboard scene={scene} actions={actions} tidyUp={tidyUp} readOnly={readOnly} />
              </Suspense>
              {remark !== null && (
                <Panel position="top-center" className={styles.remark}>
                  {remark}
                </Panel>
              )}
              {connectingFrom !== null && (
                <Panel position="top-center" className={styles.hint}>
                  Choose the stage to connect to, then press Enter. Escape stops.
                </Panel>
              )}
            </ReactFlow>
          </LiveRoutesContext>
        </div>
      </ContextMenu>
      {within !== null && (
        <Suspense fallback={null}>
          <Breadcrumbs groupId={within} />
        </Suspense>
      )}
      {isEmpty && (
        <EmptyCanvas
          isInside={within !== null}
          {...(readOnly ? {} : { onAdd: () => actions.addHere('inventory') })}
        />
      )}
      {!readOnly && <Palette onPick={actions.addHere} />}
      <Suspense fallback={null}>
        <CanvasTools
          {...(readOnly ? {} : { onTidyUp: tidyUp })}
          showsMap={showsMap}
          onToggleMap={() => setMapWish(!showsMap)}
        />
      </Suspense>
      {!readOnly && (
        <Suspense fallback={null}>
          <EditingLayer scene={scene} edges={edges} bench={bench} actions={actions} />
        </Suspense>
      )}
      <output className="visually-hidden">{announcement}</output>
    </div>
  );
}

/** How much can be read: everything, the larger words, or names alone. */
function zoomLevelOf(zoom: number): 'near' | 'middle' | 'far' | 'farthest' {
  if (zoom >= 0.8) return 'near';
  if (zoom >= 0.46) return 'middle';
  return zoom >= 0.3 ? 'far' : 'farthest';
}

const ariaLabels = {
  'node.a11yDescription.default':
    'Press Enter or Space to select a stage, Enter again to edit it or to open a group. Arrow keys move it, C connects it, Delete removes it.',
  'node.a11yDescription.keyboardDisabled': 'Press Enter or Space to select a stage.',
  'edge.a11yDescription.default': 'Press Enter or Space to select a transition, Delete removes it.',
  'minimap.ariaLabel': 'Map of the lifecycle',
};
