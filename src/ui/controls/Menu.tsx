import {
  cloneElement,
  lazy,
  Suspense,
  useState,
  type KeyboardEvent,
  type MouseEvent,
  type PointerEvent,
  type ReactElement,
} from 'react';
import type { MenuItem } from './menuItems.ts';

const loadPopup = () => import('./MenuPopup.tsx').then((m) => ({ default: m.MenuPopup }));
const MenuPopup = lazy(loadPopup);

interface Trigger {
  readonly onClick?: (event: MouseEvent<HTMLElement>) => void;
  readonly onKeyDown?: (event: KeyboardEvent<HTMLElement>) => void;
  readonly onPointerEnter?: (event: PointerEvent<HTMLElement>) => void;
  readonly onPointerDown?: (event: PointerEvent<HTMLElement>) => void;
}

/** A list of things to do that opens from a button. It is loaded when the button is first pointed at or used. */
export function Menu({
  trigger,
  items,
  align = 'start',
  side = 'bottom',
}: {
  trigger: ReactElement;
  items: readonly MenuItem[];
  align?: 'start' | 'center' | 'end';
  side?: 'top' | 'bottom' | 'left' | 'right';
}) {
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  // A press on the button closes an open menu before its click arrives, which must not open it again.
  const [wasOpen, setWasOpen] = useState(false);
  const own = trigger.props as Trigger;
  const button = cloneElement(trigger as ReactElement<Record<string, unknown>>, {
    'aria-haspopup': 'menu',
    'aria-expanded': anchor !== null,
    onPointerEnter(event: PointerEvent<HTMLElement>) {
      own.onPointerEnter?.(event);
      void loadPopup();
    },
    onPointerDown(event: PointerEvent<HTMLElement>) {
      own.onPointerDown?.(event);
      setWasOpen(anchor !== null);
    },
    onClick(event: MouseEvent<HTMLElement>) {
      own.onClick?.(event);
      setAnchor(wasOpen ? null : event.currentTarget);
      setWasOpen(false);
    },
    onKeyDown(event: KeyboardEvent<HTMLElement>) {
      own.onKeyDown?.(event);
      if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
      event.preventDefault();
      setAnchor(event.currentTarget);
    },
  });
  return (
    <>
      {button}
      {anchor !== null && (
        <Suspense fallback={null}>
          <MenuPopup
            anchor={anchor}
            items={items}
            align={align}
            side={side}
            onClose={() => setAnchor(null)}
          />
        </Suspense>
      )}
    </>
  );
}
