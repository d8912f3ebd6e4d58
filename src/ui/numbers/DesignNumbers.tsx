import { useEffect, useMemo } from 'react';
import type { CanvasOverlay } from '../canvas/overlay.ts';
import { toOverlay } from '../simulate/runOverlay.ts';
import { NumbersBar } from './NumbersBar.tsx';
import { useShownNumbers } from './useShownNumbers.ts';

/** The numbers for a diagram that is worked on, which it hands over, and whose they are. */
export function DesignNumbers({ onOverlay }: { onOverlay: (overlay: CanvasOverlay | null) => void }) {
  const numbers = useShownNumbers();
  const overlay = useMemo(() => {
    if (numbers === null) return null;
    const base = numbers.kind === 'whatIf' ? numbers.base : null;
    const { stages } = toOverlay(numbers.figures.measures, numbers.measured, null, base);
    return { stages, standing: 'beside', flashes: numbers.kind === 'whatIf' } as const;
  }, [numbers]);
  useEffect(() => onOverlay(overlay), [onOverlay, overlay]);
  return <NumbersBar shown={numbers} />;
}
