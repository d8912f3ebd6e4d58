import { CircleQuestionMark } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import { createPortal } from 'react-dom';
import { useStore } from '@xyflow/react';
import { IconButton } from '../../controls/IconButton.tsx';
import { useShortcuts } from '../../hooks/useShortcuts.ts';

const CanvasLegend = lazy(() => import('./CanvasLegend.tsx').then((m) => ({ default: m.CanvasLegend })));

/** Shows what shapes, lines and signs mean, over a corner of the canvas. */
export function LegendSwitch() {
  const [isOpen, setOpen] = useState(false);
  const canvas = useStore((state) => state.domNode?.closest('[data-canvas]') ?? null);
  useShortcuts({ 'canvas.legend': () => setOpen(!isOpen) });
  return (
    <>
      <IconButton
        label="Legend"
        size="small"
        side="top"
        aria-pressed={isOpen}
        onClick={() => setOpen(!isOpen)}
      >
        <CircleQuestionMark size={15} />
      </IconButton>
      {isOpen &&
        canvas !== null &&
        createPortal(
          <Suspense fallback={null}>
            <CanvasLegend onClose={() => setOpen(false)} />
          </Suspense>,
          canvas,
        )}
    </>
  );
}
