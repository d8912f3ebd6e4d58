import { useState, type KeyboardEvent, type PointerEvent, type ReactNode } from 'react';
import styles from './Panel.module.css';

const STEP = 32;
const LEAST = 160;
/** The part of the window that stays to the picture. */
const MOST = 0.6;
/** As high as it was left, until the page is closed. */
let lastHeight = 0.36;

/** A part of the screen whose upper edge can be dragged, or moved with the arrow keys. */
export function PanelEdge({ children }: { children: ReactNode }) {
  const [part, setPart] = useState(lastHeight);
  const resize = (next: number) => {
    lastHeight = Math.min(MOST, Math.max(LEAST / window.innerHeight, next));
    setPart(lastHeight);
  };
  const drag = (event: PointerEvent<HTMLElement>) => {
    if (!event.currentTarget.hasPointerCapture(event.pointerId)) return;
    const bottom = event.currentTarget.parentElement?.getBoundingClientRect().bottom ?? window.innerHeight;
    resize((bottom - event.clientY) / window.innerHeight);
  };
  const step = (event: KeyboardEvent) => {
    const by = { ArrowUp: STEP, ArrowDown: -STEP }[event.key];
    if (by === undefined) return;
    event.preventDefault();
    resize(part + by / window.innerHeight);
  };
  return (
    <div className={styles.panel} style={{ height: `clamp(${LEAST}px, ${part * 100}vh, ${MOST * 100}vh)` }}>
      <button
        type="button"
        aria-label="Height of the problems: drag it, or use the arrow keys"
        className={styles.edge}
        onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
        onPointerMove={drag}
        onKeyDown={step}
      />
      {children}
    </div>
  );
}
