import { useEffect, useRef, type KeyboardEvent } from 'react';
import { kindsInOrder } from './kindsInOrder.ts';
import { KindIcon } from './KindIcon.tsx';
import styles from './KindChooser.module.css';
import type { PendingStage } from './canvasStore.ts';

/** Which kind of stage to make, asked where it will stand. */
export function KindChooser({
  pending,
  onChoose,
  onCancel,
}: {
  pending: PendingStage;
  onChoose: (kind: string) => void;
  onCancel: () => void;
}) {
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    list.current?.querySelector('button')?.focus({ preventScroll: true });
    return () => {
      if (before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true });
    };
  }, []);
  useEffect(() => {
    const leave = (event: PointerEvent) => {
      if (!list.current?.contains(event.target as Node)) onCancel();
    };
    document.addEventListener('pointerdown', leave, true);
    return () => document.removeEventListener('pointerdown', leave, true);
  }, [onCancel]);

  const walk = (event: KeyboardEvent) => {
    event.stopPropagation();
    if (event.key === 'Escape') onCancel();
    const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (by === undefined) return;
    event.preventDefault();
    const buttons = [...(list.current?.querySelectorAll('button') ?? [])];
    const place = buttons.indexOf(document.activeElement as HTMLButtonElement);
    buttons[(place + by + buttons.length) % buttons.length]?.focus();
  };
  const { x, y } = pending.anchor;
  return (
    // oxlint-disable-next-line jsx-a11y/interactive-supports-focus -- the focus is on its items.
    <div
      ref={list}
      role="menu"
      aria-label="Kind of the new stage"
      className={styles.chooser}
      style={{ left: x, top: y }}
      onKeyDown={walk}
    >
      {kindsInOrder.map((kind) => (
        <button
          key={kind.id}
          type="button"
          role="menuitem"
          className={styles.kind}
          title={kind.description}
          onClick={() => onChoose(kind.id)}
        >
          <KindIcon name={kind.appearance.icon} size={15} />
          {kind.label}
        </button>
      ))}
    </div>
  );
}
