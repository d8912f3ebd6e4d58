import type { DocumentStore } from '../../../app/documentStore.ts';
import type { ViewStore } from '../../../app/viewStore.ts';
import type { Blueprint } from '../../../core/model/blueprint.ts';
import type { Point } from '../../../core/model/placement.ts';
import type { CanvasStore } from '../canvasStore.ts';

/** What everything that edits on the canvas works with. */
export interface Workbench {
  readonly document: DocumentStore;
  readonly view: ViewStore;
  readonly canvas: CanvasStore;
  /** The middle of what is seen, on the canvas. */
  middle(): Point;
  /** Where the pointer was last over the canvas, as long as that is seen; otherwise the middle. */
  pointer(): Point;
}

/** The blueprint that is open. */
export function blueprintOn({ document }: Workbench): Blueprint {
  return document.getState().blueprint;
}

/** The selected records that are there. */
export function chosenOn(bench: Workbench): string[] {
  const { records } = blueprintOn(bench);
  return [...bench.view.getState().selection].filter((id) => Object.hasOwn(records, id));
}

/** Tells whoever listens. */
export function sayOn({ canvas }: Workbench, words: string): void {
  canvas.getState().announce(words);
}
