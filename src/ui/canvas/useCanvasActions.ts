import { useMemo } from 'react';
import { addRecord } from '../../core/commands/recordCommands.ts';
import { addStage } from '../../core/commands/stageCommands.ts';
import { connectStages } from '../../core/commands/transitionCommands.ts';
import { refusalOfWay } from '../../core/commands/refusalOfWay.ts';
import { nameOf } from '../../core/model/names.ts';
import type { Point } from '../../core/model/placement.ts';
import { findRecord } from '../../core/model/queries.ts';
import { showFault, showToast } from '../controls/toasts.ts';
import { newId } from '../hooks/newId.ts';
import type * as ClipboardActions from './editing/clipboardActions.ts';
import { blueprintOn, chosenOn, sayOn, type Workbench } from './editing/workbench.ts';
import { snapped } from './geometry.ts';
import { FRAME, NOTE } from './Palette.tsx';

/** Everything a person can do on the canvas; each is one command and one step of undo. */
export interface CanvasActions {
  /** Adds a stage of a kind with its upper left corner at a place; its name can be typed at once. */
  addAt(kind: string, position: Point): void;
  /** Adds what was picked from the palette where there is room, near the middle of what is seen. */
  addHere(kind: string): void;
  addNoteAt(position: Point): void;
  /** Adds a frame with its upper left corner at a place; its title can be typed at once. */
  addFrameAt(position: Point): void;
  connect(fromId: string, toId: string): void;
  remove(ids: readonly string[]): void;
  copy(): void;
  cut(): void;
  paste(): void;
  duplicate(): void;
  selectAll(): void;
  /** The middle of what is seen, on the canvas. */
  middle(): Point;
}

/** The actions of the canvas of the open blueprint. What is not done at first sight is fetched when it is done. */
export function useCanvasActions(bench: Workbench): CanvasActions {
  return useMemo(() => {
    const { document, view, canvas } = bench;
    const dispatch = document.getState().dispatch;
    const say = (words: string) => sayOn(bench, words);
    const clipboard = (act: (part: typeof ClipboardActions) => void) => () => {
      import('./editing/clipboardActions.ts').then(act).catch(notLoaded);
    };

    const addStageAt = (kind: string, position: Point) => {
      const id = newId('stage');
      const parentId = view.getState().within;
      dispatch(addStage, { id, kind, position, parentId }, `new ${id}`);
      if (findRecord(blueprintOn(bench), 'stage', id) === undefined) return;
      view.getState().seek(id);
      canvas.getState().put({ renaming: { id, isNew: true } });
      say(`Added ${nameOf(blueprintOn(bench), id)}. Type its name, then press Enter.`);
    };
    const addNoteAt = (position: Point) => {
      const id = newId('note');
      dispatch(
        addRecord,
        { type: 'note', id, members: { text: '', position: { ...snapped(position) } } },
        `new ${id}`,
      );
      view.getState().select([id]);
      canvas.getState().put({ renaming: { id, isNew: true } });
      say('Added a note.');
    };
    const addFrameAt = (position: Point) => {
      const id = newId('frame');
      dispatch(
        addRecord,
        { type: 'frame', id, members: { position: { ...snapped(position) } } },
        `new ${id}`,
      );
      view.getState().select([id]);
      canvas.getState().put({ renaming: { id, isNew: true } });
      say('Added a frame. What lies inside moves with it.');
    };
    return {
      middle: bench.middle,
      addAt: (kind, position) => addStageAt(kind, snapped(position)),
      addHere(kind) {
        const { x, y } = bench.middle();
        if (kind === NOTE) return addNoteAt({ x: x - 110, y: y - 60 });
        if (kind === FRAME) return addFrameAt({ x: x - 320, y: y - 180 });
        const wish = {
          kind,
          parentId: view.getState().within,
          place: 'here',
          fromId: null,
          at: { x: x - 104, y: y - 72 },
        } as const;
        import('./editing/findRoom.ts')
          .then(({ findRoom }) => addStageAt(kind, findRoom(blueprintOn(bench), wish).position))
          .catch(notLoaded);
      },
      addNoteAt,
      addFrameAt,
      connect(fromId, toId) {
        const refusal = refusalOfWay(blueprintOn(bench), fromId, toId);
        if (refusal !== null) {
          say(refusal);
          return showToast(refusal);
        }
        const id = newId('transition');
        dispatch(connectStages, { fromId, toId, id });
        view.getState().select([id]);
        say(`Connected ${nameOf(blueprintOn(bench), fromId)} to ${nameOf(blueprintOn(bench), toId)}.`);
      },
      remove(ids) {
        if (ids.length === 0) return;
        import('./editing/removeFromCanvas.ts')
          .then(({ removeFromCanvas }) => removeFromCanvas(bench, ids))
          .catch(notLoaded);
      },
      copy: clipboard((part) => part.copyChosen(bench)),
      cut: clipboard((part) => part.cutChosen(bench)),
      paste: clipboard((part) => void part.paste(bench)),
      duplicate: clipboard((part) => part.duplicateChosen(bench)),
      selectAll() {
        const { within } = view.getState();
        const all = Object.values(blueprintOn(bench).records).filter(
          (record) =>
            (record.type === 'stage' && record.parentId === within) ||
            (within === null && (record.type === 'note' || record.type === 'frame')),
        );
        view.getState().select(all.map(({ id }) => id));
        say(`Selected ${chosenOn(bench).length} things.`);
      },
    };
  }, [bench]);
}

function notLoaded(): void {
  showFault('This part of the page could not be loaded. Reload the page, then try again.');
}
