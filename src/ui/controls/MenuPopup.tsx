import { Menu as Base } from '@base-ui/react/menu';
import { useEffect, useMemo } from 'react';
import styles from './Menu.module.css';
import type { MenuItem } from './menuItems.ts';
import { MenuLines } from './MenuLines.tsx';

/** Where a menu stands: beside an element, or at a point of the page. */
export type MenuAnchor = Element | { readonly x: number; readonly y: number };

/** An open menu. Closing it gives the focus back to where it was. */
export function MenuPopup({
  anchor,
  items,
  align = 'start',
  side = 'bottom',
  onClose,
}: {
  anchor: MenuAnchor;
  items: readonly MenuItem[];
  align?: 'start' | 'center' | 'end';
  side?: 'top' | 'bottom' | 'left' | 'right';
  onClose: (event: Event) => void;
}) {
  const place = useMemo(
    () =>
      anchor instanceof Element
        ? anchor
        : {
            getBoundingClientRect: () => DOMRect.fromRect({ x: anchor.x, y: anchor.y, width: 0, height: 0 }),
          },
    [anchor],
  );
  // The focus goes back to where it was, unless what was chosen has taken it: a field to type in, a dialog.
  useEffect(() => {
    const before = anchor instanceof HTMLElement ? anchor : document.activeElement;
    return () => {
      requestAnimationFrame(() => {
        const isNowhere = document.activeElement === null || document.activeElement === document.body;
        if (isNowhere && before instanceof HTMLElement) before.focus({ preventScroll: true });
      });
    };
  }, [anchor]);
  return (
    <Base.Root open onOpenChange={(open, details) => !open && onClose(details.event)}>
      <Base.Portal>
        <Base.Positioner
          anchor={place}
          align={align}
          side={side}
          sideOffset={4}
          className={styles.positioner}
        >
          <Base.Popup className={styles.popup} finalFocus={false}>
            <MenuLines items={items} />
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  );
}
