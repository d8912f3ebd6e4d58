import type { EdgeChange, NodeChange } from '@xyflow/react';
import type { Point } from '../../core/model/placement.ts';

/** What a batch of React Flow's changes means here. Everything else (measuring, hovering) is React Flow's own. */
export interface FlowIntent {
  /** Where the dragged stages and notes are now, while the pointer is down: shown, not saved. */
  readonly preview: ReadonlyMap<string, Point>;
  /** Where they were put down: one command, one step of undo. */
  readonly dropped: ReadonlyMap<string, Point>;
  /** Which records became selected, and which are no longer. */
  readonly selected: ReadonlyMap<string, boolean>;
  /** How large notes are made, and whether the pointer is still down. */
  readonly resized: ReadonlyMap<string, { readonly width: number; readonly height: number }>;
  readonly isResizing: boolean;
}

/**
 * Reads React Flow's changes into intents, and does nothing itself. A removal is not read: `onBeforeDelete`
 * dispatches our command and answers false, so React Flow never deletes. Positions that are no numbers are not read
 * either: a single one would take the canvas down.
 */
export function readFlowChanges(changes: readonly (NodeChange | EdgeChange)[]): FlowIntent {
  const preview = new Map<string, Point>();
  const dropped = new Map<string, Point>();
  const selected = new Map<string, boolean>();
  const resized = new Map<string, { width: number; height: number }>();
  let isResizing = false;
  for (const change of changes) {
    if (change.type === 'select') selected.set(change.id, change.selected);
    if (change.type === 'position' && change.position && isPlace(change.position)) {
      (change.dragging === true ? preview : dropped).set(change.id, {
        x: change.position.x,
        y: change.position.y,
      });
    }
    // Only a person's resizing says `resizing`; a mere measurement does not.
    if (change.type === 'dimensions' && change.resizing !== undefined && change.dimensions) {
      resized.set(change.id, change.dimensions);
      isResizing ||= change.resizing;
    }
  }
  return { preview, dropped, selected, resized, isResizing };
}

function isPlace({ x, y }: Point): boolean {
  return Number.isFinite(x) && Number.isFinite(y);
}

/** The selection after an intent; the same set when nothing changed. */
export function selectionAfter(
  selection: ReadonlySet<string>,
  selected: ReadonlyMap<string, boolean>,
): ReadonlySet<string> {
  const next = new Set(selection);
  let changed = false;
  for (const [id, isSelected] of selected) {
    if (next.has(id) === isSelected) continue;
    changed = true;
    if (isSelected) next.add(id);
    else next.delete(id);
  }
  return changed ? next : selection;
}
