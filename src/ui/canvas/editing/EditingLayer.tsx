import { lazy, Suspense, useCallback, useEffect } from 'react';
import { useDocument } from '../../hooks/services.ts';
import type { Scene } from '../scene.ts';
import type { TransitionEdge } from '../toFlowEdges.ts';
import type { CanvasActions } from '../useCanvasActions.ts';
import { useCanvas } from '../useCanvas.ts';
import { AlignBar } from './AlignBar.tsx';
import { ConnectionRefusal, DropSigns } from './DropSigns.tsx';
import styles from './EditingLayer.module.css';
import { NameEditor } from './NameEditor.tsx';
import { NextChooser } from './NextChooser.tsx';
import { placeOfName } from './placeOfRecord.ts';
import './touch.css';
import { takeStep } from './takeStep.ts';
import { useDragAssist } from './useDragAssist.ts';
import { useLongPress } from './useLongPress.ts';
import { useEditingKeys } from './useEditingKeys.ts';
import type { Workbench } from './workbench.ts';

const EditQuestions = lazy(() => import('./EditQuestions.tsx').then((m) => ({ default: m.EditQuestions })));

/** Everything that edits on the canvas and is not needed to see it; it comes after the diagram. */
export function EditingLayer({
  scene,
  edges,
  bench,
  actions,
}: {
  scene: Scene;
  edges: readonly TransitionEdge[];
  bench: Workbench;
  actions: CanvasActions;
}) {
  useDragAssist(bench, scene);
  useLongPress();
  useEditingKeys(bench, actions);
  const blueprint = useDocument((state) => state.blueprint);
  const pending = useCanvas((state) => state.pending);
  const setPending = useCanvas((state) => state.setPending);
  const renaming = useCanvas((state) => state.renaming);
  const question = useCanvas((state) => state.question);
  const put = useCanvas((state) => state.put);
  const cancel = useCallback(() => setPending(null), [setPending]);
  const renamed = useCallback(() => put({ renaming: null }), [put]);
  // Undone or deleted elsewhere: there is nothing to write on any more.
  const isGone = renaming !== null && !Object.hasOwn(blueprint.records, renaming.id);
  useEffect(() => {
    if (isGone) put({ renaming: null });
  }, [isGone, put]);
  const rect =
    renaming === null ? undefined : (renaming.place ?? placeOfName(blueprint, scene, edges, renaming.id));
  return (
    <div data-editing="" className={styles.layer}>
      <DropSigns scene={scene} edges={edges} />
      <ConnectionRefusal />
      <AlignBar bench={bench} />
      {question !== null && (
        <Suspense fallback={null}>
          <EditQuestions bench={bench} question={question} />
        </Suspense>
      )}
      {pending !== null && (
        <NextChooser
          pending={pending}
          onCancel={cancel}
          onChoose={(step) => {
            setPending(null);
            takeStep(bench, step, pending);
          }}
        />
      )}
      {renaming !== null && rect !== undefined && (
        <NameEditor key={renaming.id} renaming={renaming} rect={rect} onDone={renamed} />
      )}
    </div>
  );
}
