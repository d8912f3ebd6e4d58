import { useRef, type TouchEvent } from 'react';

const FAR = 60;

/** Turns pages by a swipe of one finger. */
export function useSwipe({ onNext, onBack }: { onNext: () => void; onBack: () => void }) {
  const start = useRef<{ x: number; y: number } | null>(null);
  return {
    onTouchStart: ({ touches }: TouchEvent) => {
      const only = touches.length === 1 ? touches[0] : undefined;
      start.current = only === undefined ? null : { x: only.clientX, y: only.clientY };
    },
    onTouchEnd: ({ changedTouches }: TouchEvent) => {
      const end = changedTouches[0];
      if (start.current === null || end === undefined) return;
      const by = { x: end.clientX - start.current.x, y: end.clientY - start.current.y };
      start.current = null;
      if (Math.abs(by.x) < FAR || Math.abs(by.x) < 2 * Math.abs(by.y)) return;
      (by.x < 0 ? onNext : onBack)();
    },
  };
}
