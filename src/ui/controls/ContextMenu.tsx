import { cloneElement, lazy, Suspense, useState, type MouseEvent, type ReactElement } from 'react';
import type { MenuItem } from './menuItems.ts';

const MenuPopup = lazy(() => import('./MenuPopup.tsx').then((m) => ({ default: m.MenuPopup })));

/** A menu that opens where the right mouse button is pressed (or by the menu key) inside of its child. */
export function ContextMenu({
  items,
  children,
}: {
  items: readonly MenuItem[];
  children: ReactElement<{ readonly onContextMenu?: (event: MouseEvent<Element>) => void }>;
}) {
  const [point, setPoint] = useState<{ readonly x: number; readonly y: number } | null>(null);
  const child = cloneElement(children, {
    onContextMenu(event: MouseEvent<Element>) {
      children.props.onContextMenu?.(event);
      event.preventDefault();
      setPoint({ x: event.clientX, y: event.clientY });
    },
  });
  return (
    <>
      {child}
      {point !== null && items.length > 0 && (
        <Suspense fallback={null}>
          <MenuPopup anchor={point} items={items} onClose={() => setPoint(null)} />
        </Suspense>
      )}
    </>
  );
}
