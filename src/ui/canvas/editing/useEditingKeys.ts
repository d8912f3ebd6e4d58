import { useShortcuts } from '../../hooks/useShortcuts.ts';
import type { CanvasActions } from '../useCanvasActions.ts';
import {
  alignChosen,
  distributeChosen,
  frameChosen,
  mergeChosen,
  renameChosen,
  swapChosen,
} from './editSelection.ts';
import { sayOn, type Workbench } from './workbench.ts';

/** The keys of what edits on the canvas. */
export function useEditingKeys(bench: Workbench, actions: CanvasActions): void {
  useShortcuts({
    'selection.rename': () => renameChosen(bench),
    'stage.merge': () => mergeChosen(bench),
    'stage.swap': () => swapChosen(bench),
    'frame.around': () => frameChosen(bench),
    'frame.add': () => actions.addFrameAt(bench.pointer()),
    'note.add': () => actions.addNoteAt(bench.pointer()),
    'align.left': () => alignChosen(bench, 'left'),
    'align.centre': () => alignChosen(bench, 'centre'),
    'align.right': () => alignChosen(bench, 'right'),
    'align.top': () => alignChosen(bench, 'top'),
    'align.middle': () => alignChosen(bench, 'middle'),
    'align.bottom': () => alignChosen(bench, 'bottom'),
    'distribute.horizontally': () => distributeChosen(bench, 'horizontal'),
    'distribute.vertically': () => distributeChosen(bench, 'vertical'),
    'canvas.snap': () => {
      const { snaps, put } = bench.canvas.getState();
      put({ snaps: !snaps });
      sayOn(bench, snaps ? 'Things go anywhere now.' : 'Things keep to the grid now.');
    },
  });
}
