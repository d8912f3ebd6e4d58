import { Panel } from '@xyflow/react';
import { useCallback, useRef } from 'react';
import { Kbd } from '../../controls/Kbd.tsx';
import type { Scene } from '../scene.ts';
import type { CanvasActions } from '../useCanvasActions.ts';
import styles from './CanvasKeyboard.module.css';
import { useCanvasCommands } from './useCanvasCommands.ts';
import { useCardKeys } from './useCardKeys.ts';
import { useGoesByKeys } from './useGoesByKeys.ts';
import { useKeepFocus } from './useKeepFocus.ts';
import { usePathKeys } from './usePathKeys.ts';
import { useStand } from './useStand.ts';
import { useStepOut } from './useStepOut.ts';
import { useTabOrder } from './useTabOrder.ts';

/** Everything the keyboard does on a canvas, and one line that tells a newcomer. It comes after the diagram. */
export function CanvasKeyboard({
  scene,
  actions,
  tidyUp,
  readOnly,
}: {
  scene: Scene;
  actions: CanvasActions;
  tidyUp: () => void;
  readOnly: boolean;
}) {
  const goesByKeys = useGoesByKeys();
  const here = useRef<HTMLDivElement>(null);
  const root = useCallback(() => here.current?.closest<HTMLElement>('[data-canvas]') ?? null, []);
  const stand = useStand(scene, root);
  const stepOut = useStepOut(stand, root);
  useCanvasCommands(stand, actions, { tidyUp, stepOut, readOnly });
  usePathKeys(stand);
  useTabOrder(stand, root);
  useKeepFocus(stand, scene, root);
  useCardKeys(actions, stepOut, root);
  return (
    <Panel position="top-center" className={styles.place ?? ''}>
      <div ref={here} className={styles.hint} data-by-keys={goesByKeys || undefined} aria-hidden="true">
        <Key keys="Tab">next stage</Key>
        <Key keys="Alt+ArrowRight">follow the way</Key>
        <Key keys="Enter">edit</Key>
        {!readOnly && (
          <>
            <Key keys="N">new stage</Key>
            <Key keys="C">connect</Key>
          </>
        )}
        <Key keys="?">all keys</Key>
      </div>
    </Panel>
  );
}

function Key({ keys, children }: { keys: string; children: string }) {
  return (
    <span className={styles.key}>
      <Kbd keys={keys} /> {children}
    </span>
  );
}
