import {
  cloneElement,
  lazy,
  Suspense,
  useEffect,
  useState,
  type FocusEvent,
  type PointerEvent,
  type ReactElement,
} from 'react';

const TooltipPopup = lazy(() => import('./TooltipPopup.tsx').then((m) => ({ default: m.TooltipPopup })));

/** How long one points at something before a word appears. */
const DELAY_MS = 450;

interface Pointed {
  readonly onPointerEnter?: (event: PointerEvent<Element>) => void;
  readonly onPointerLeave?: (event: PointerEvent<Element>) => void;
  readonly onPointerDown?: (event: PointerEvent<Element>) => void;
  readonly onFocus?: (event: FocusEvent<Element>) => void;
  readonly onBlur?: (event: FocusEvent<Element>) => void;
}

/**
 * A short word that appears beside what is pointed at or focused by keyboard. Until then nothing of it is
 * loaded, and the child stays the same element throughout, so that it never loses focus or a click.
 */
export function Tooltip({
  text,
  keys,
  side = 'bottom',
  children,
}: {
  text: string;
  keys?: string;
  side?: 'top' | 'bottom' | 'left' | 'right';
  children: ReactElement<Pointed>;
}) {
  const [pointedAt, setPointedAt] = useState<Element | null>(null);
  const [anchor, setAnchor] = useState<Element | null>(null);
  useEffect(() => {
    if (pointedAt === null) return undefined;
    const timer = setTimeout(() => setAnchor(pointedAt), DELAY_MS);
    return () => clearTimeout(timer);
  }, [pointedAt]);

  const hide = () => {
    setPointedAt(null);
    setAnchor(null);
  };
  const own: Pointed = children.props;
  const child = cloneElement(children, {
    onPointerEnter(event: PointerEvent<Element>) {
      own.onPointerEnter?.(event);
      if (event.pointerType !== 'touch') setPointedAt(event.currentTarget);
    },
    onPointerLeave(event: PointerEvent<Element>) {
      own.onPointerLeave?.(event);
      hide();
    },
    onPointerDown(event: PointerEvent<Element>) {
      own.onPointerDown?.(event);
      hide();
    },
    onFocus(event: FocusEvent<Element>) {
      own.onFocus?.(event);
      if (event.currentTarget.matches(':focus-visible')) setAnchor(event.currentTarget);
    },
    onBlur(event: FocusEvent<Element>) {
      own.onBlur?.(event);
      hide();
    },
  });
  return (
    <>
      {child}
      {anchor !== null && (
        <Suspense fallback={null}>
          <TooltipPopup anchor={anchor} text={text} keys={keys} side={side} onClose={hide} />
        </Suspense>
      )}
    </>
  );
}
