import { useReactFlow, useStore } from '@xyflow/react';
import { Map as MapIcon, Maximize, Minus, Plus, Sparkles } from 'lucide-react';
import { useState } from 'react';
import type { Colouring } from '../../app/viewStore.ts';
import { IconButton } from '../controls/IconButton.tsx';
import { useServices, useView } from '../hooks/services.ts';
import { useShortcuts } from '../hooks/useShortcuts.ts';
import { keysOf } from '../shell/keysOf.ts';
import { ColourLegend } from './colouring/ColourLegend.tsx';
import { ColourMenu } from './colouring/ColourMenu.tsx';
import { useFitPadding } from './useFitPadding.ts';
import { LaneSwitch } from './lanes/LaneSwitch.tsx';
import { LegendSwitch } from './legend/LegendSwitch.tsx';
import styles from './CanvasTools.module.css';

/** Nearer, farther, all of it, tidied up, what colours tell, and the map. */
export function CanvasTools({
  onTidyUp,
  showsMap,
  onToggleMap,
}: {
  /** Absent where nothing may be changed. */
  onTidyUp?: () => void;
  showsMap: boolean;
  onToggleMap: () => void;
}) {
  const { zoomIn, zoomOut, zoomTo, fitView } = useReactFlow();
  const zoom = useStore((state) => Math.round(state.transform[2] * 100));
  const padding = useFitPadding();
  const duration = 160;
  const colouring = useView((state) => state.colouring);
  // Teams are named on every card; other colours need to be explained.
  const [hasLegend, setLegend] = useState(colouring !== 'team');
  const { view } = useServices();
  const colourBy = (next: Colouring) => () => {
    view.getState().setColouring(next);
    setLegend(true);
  };
  useShortcuts({
    'colour.team': colourBy('team'),
    'colour.phase': colourBy('phase'),
    'colour.completeness': colourBy('completeness'),
    'colour.sla': colourBy('sla'),
  });
  return (
    <>
      {hasLegend && <ColourLegend onClose={() => setLegend(false)} />}
      <div className={styles.tools} role="toolbar" aria-label="View of the canvas">
        <IconButton
          label="Smaller"
          keys={keysOf('canvas.zoomOut')}
          size="small"
          side="top"
          onClick={() => void zoomOut({ duration })}
        >
          <Minus size={15} />
        </IconButton>
        <button
          type="button"
          className={styles.zoom}
          title="Full size"
          aria-label={`Zoom ${zoom} %, show at full size`}
          onClick={() => void zoomTo(1, { duration })}
        >
          {zoom} %
        </button>
        <IconButton
          label="Larger"
          keys={keysOf('canvas.zoomIn')}
          size="small"
          side="top"
          onClick={() => void zoomIn({ duration })}
        >
          <Plus size={15} />
        </IconButton>
        <span className={styles.line} />
        <IconButton
          label="Show everything"
          keys={keysOf('canvas.fit')}
          size="small"
          side="top"
          onClick={() => void fitView({ padding, maxZoom: 1, duration })}
        >
          <Maximize size={14} />
        </IconButton>
        {onTidyUp !== undefined && (
          <IconButton
            label="Tidy up"
            keys={keysOf('canvas.layout')}
            size="small"
            side="top"
            onClick={onTidyUp}
          >
            <Sparkles size={15} />
          </IconButton>
        )}
        <LaneSwitch />
        <ColourMenu onChoose={() => setLegend(true)} />
        <IconButton label="Map" size="small" side="top" aria-pressed={showsMap} onClick={onToggleMap}>
          <MapIcon size={15} />
        </IconButton>
        <LegendSwitch />
      </div>
    </>
  );
}
