import { Rows3 } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { IconButton } from '../../controls/IconButton.tsx';
import { useServices, useView } from '../../hooks/services.ts';
import { useShortcuts } from '../../hooks/useShortcuts.ts';
import { keysOf } from '../../shell/keysOf.ts';
import { useCanvasStore } from '../useCanvas.ts';

const GLIDE_MS = 700;

/** Arranges the diagram in lanes, one a team, or as people arranged it; cards glide where motion is welcome. */
export function LaneSwitch() {
  const hasLanes = useView((state) => state.hasLanes);
  const isInside = useView((state) => state.within !== null);
  const { view } = useServices();
  const canvas = useCanvasStore();
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  const toggle = () => {
    const { setGliding, announce } = canvas.getState();
    setGliding(!matchMedia('(prefers-reduced-motion: reduce)').matches);
    view.getState().setLanes(!hasLanes);
    announce(hasLanes ? 'Arranged as before.' : 'Arranged in lanes, one for each team.');
    clearTimeout(timer.current);
    timer.current = setTimeout(() => setGliding(false), GLIDE_MS);
  };
  useShortcuts({
    'canvas.lanes': {
      run: toggle,
      whyNot: () => (isInside ? 'Lanes show the whole lifecycle: step out of the group first.' : null),
    },
  });
  return (
    <IconButton
      label="Lanes by team"
      keys={keysOf('canvas.lanes')}
      size="small"
      side="top"
      aria-pressed={hasLanes}
      disabled={isInside}
      onClick={toggle}
    >
      <Rows3 size={15} />
    </IconButton>
  );
}
