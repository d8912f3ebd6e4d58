import { ContextMenu as Base } from '@base-ui/react/context-menu';
import type { ReactElement } from 'react';
import styles from './Menu.module.css';
import type { MenuItem } from './menuItems.ts';
import { MenuLines } from './MenuLines.tsx';

/** A menu that opens where the right mouse button is pressed (or by the menu key) inside of its child. */
export function ContextMenu({
  items,
  onOpenChange,
  children,
}: {
  items: readonly MenuItem[];
  onOpenChange?: (open: boolean, event: Event) => void;
  children: ReactElement;
}) {
  return (
    <Base.Root onOpenChange={(open, details) => onOpenChange?.(open, details.event)}>
      <Base.Trigger render={children} />
      <Base.Portal>
        <Base.Positioner className={styles.positioner}>
          <Base.Popup className={styles.popup}>
            <MenuLines items={items} />
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  );
}
