import { Tooltip as Base } from '@base-ui/react/tooltip';
import { Kbd } from './Kbd.tsx';
import styles from './Tooltip.module.css';

/** The word itself, beside its anchor. */
export function TooltipPopup({
  anchor,
  text,
  keys,
  side,
  onClose,
}: {
  anchor: Element;
  text: string;
  keys: string | undefined;
  side: 'top' | 'bottom' | 'left' | 'right';
  onClose: () => void;
}) {
  return (
    <Base.Root open onOpenChange={(open) => !open && onClose()}>
      <Base.Portal>
        <Base.Positioner anchor={anchor} side={side} sideOffset={6} className={styles.positioner}>
          <Base.Popup className={styles.popup}>
            {text}
            {keys !== undefined && <Kbd keys={keys} tone="inverse" />}
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  );
}
