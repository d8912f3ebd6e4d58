import { NodeToolbar, Position } from '@xyflow/react';
import {
  AlignCenterHorizontal,
  AlignCenterVertical,
  AlignEndHorizontal,
  AlignEndVertical,
  AlignHorizontalSpaceAround,
  AlignStartHorizontal,
  AlignStartVertical,
  AlignVerticalSpaceAround,
  ArrowLeftRight,
  Combine,
  Frame,
} from 'lucide-react';
import { findRecord } from '../../../core/model/queries.ts';
import { IconButton } from '../../controls/IconButton.tsx';
import { useDocument, useView } from '../../hooks/services.ts';
import { keysOf } from '../../shell/keysOf.ts';
import type { ShortcutId } from '../../shell/shortcuts.ts';
import { useCanvas } from '../useCanvas.ts';
import styles from './AlignBar.module.css';
import { alignChosen, distributeChosen, frameChosen, mergeChosen, swapChosen } from './editSelection.ts';
import type { Workbench } from './workbench.ts';

const edges = [
  ['left', 'Align left', AlignStartVertical, 'align.left'],
  ['centre', 'Align centres', AlignCenterVertical, 'align.centre'],
  ['right', 'Align right', AlignEndVertical, 'align.right'],
  ['top', 'Align tops', AlignStartHorizontal, 'align.top'],
  ['middle', 'Align middles', AlignCenterHorizontal, 'align.middle'],
  ['bottom', 'Align bottoms', AlignEndHorizontal, 'align.bottom'],
] as const;

/** What can be done with several things at once, above them. */
export function AlignBar({ bench }: { bench: Workbench }) {
  const blueprint = useDocument((state) => state.blueprint);
  const selection = useView((state) => state.selection);
  const isDragging = useCanvas((state) => state.preview.size > 0);
  const ids = [...selection].filter((id) => blueprint.records[id]?.type !== 'transition');
  const stages = ids.filter((id) => findRecord(blueprint, 'stage', id) !== undefined);
  if (ids.length < 2 || isDragging) return null;
  return (
    <NodeToolbar nodeId={ids} isVisible position={Position.Top} offset={14}>
      <div className={`${styles.bar} nopan nodrag`} role="toolbar" aria-label="Several things at once">
        {edges.map(([edge, label, Icon, shortcut]) => (
          <BarButton key={edge} label={label} shortcut={shortcut} onClick={() => alignChosen(bench, edge)}>
            <Icon size={15} />
          </BarButton>
        ))}
        {ids.length > 2 && (
          <>
            <span className={styles.line} />
            <BarButton
              label="Equal gaps side by side"
              shortcut="distribute.horizontally"
              onClick={() => distributeChosen(bench, 'horizontal')}
            >
              <AlignHorizontalSpaceAround size={15} />
            </BarButton>
            <BarButton
              label="Equal gaps one below the other"
              shortcut="distribute.vertically"
              onClick={() => distributeChosen(bench, 'vertical')}
            >
              <AlignVerticalSpaceAround size={15} />
            </BarButton>
          </>
        )}
        <span className={styles.line} />
        {stages.length === 2 && ids.length === 2 && (
          <>
            <BarButton label="Swap the two" shortcut="stage.swap" onClick={() => swapChosen(bench)}>
              <ArrowLeftRight size={15} />
            </BarButton>
            <BarButton label="Merge the two…" shortcut="stage.merge" onClick={() => mergeChosen(bench)}>
              <Combine size={15} />
            </BarButton>
          </>
        )}
        <BarButton label="Frame around them" shortcut="frame.around" onClick={() => frameChosen(bench)}>
          <Frame size={15} />
        </BarButton>
      </div>
    </NodeToolbar>
  );
}

function BarButton({
  label,
  shortcut,
  onClick,
  children,
}: {
  label: string;
  shortcut: ShortcutId;
  onClick: () => void;
  children: React.ReactNode;
}) {
  return (
    <IconButton label={label} keys={keysOf(shortcut)} size="small" side="top" onClick={onClick}>
      {children}
    </IconButton>
  );
}
