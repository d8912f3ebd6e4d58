import { useReactFlow, useStoreApi } from '@xyflow/react';
import { useMemo } from 'react';
import { readClipboard, copyRecords, isEmptyContent } from '../../core/commands/clipboard.ts';
import { duplicateRecords, idsForPaste, pasteRecords } from '../../core/commands/clipboardCommands.ts';
import { addRecord, deleteRecords } from '../../core/commands/recordCommands.ts';
import { addStage } from '../../core/commands/stageCommands.ts';
import { connectStages } from '../../core/commands/transitionCommands.ts';
import { nameOf } from '../../core/model/names.ts';
import type { Point } from '../../core/model/placement.ts';
import { findRecord } from '../../core/model/queries.ts';
import { showToast } from '../controls/toasts.ts';
import { newId } from '../hooks/newId.ts';
import { useServices, useWorkspace } from '../hooks/services.ts';
import { GRID, snapped } from './geometry.ts';
import { readSystemClipboard, writeClipboard } from './systemClipboard.ts';
import { useCanvasStore } from './useCanvas.ts';

/** Everything a person can do on the canvas; each is one command and one step of undo. */
export interface CanvasActions {
  /** Adds a stage of a kind with its upper left corner at a place, and selects it. */
  addAt(kind: string, position: Point, fromId?: string | null, parentId?: string | null): void;
  /** Adds it where there is room: after the selected stage, or in the middle of what is seen. */
  addHere(kind: string): void;
  addNoteAt(position: Point): void;
  connect(fromId: string, toId: string): void;
  remove(ids: readonly string[]): void;
  copy(): void;
  cut(): void;
  paste(): Promise<void>;
  duplicate(): void;
  selectAll(): void;
  /** The middle of what is seen, on the canvas. */
  middle(): Point;
}

/** The actions of the canvas of the open blueprint. */
export function useCanvasActions(): CanvasActions {
  const { view } = useServices();
  const { document: store } = useWorkspace();
  const canvas = useCanvasStore();
  const flow = useStoreApi();
  const { screenToFlowPosition } = useReactFlow();
  return useMemo(() => {
    const blueprint = () => store.getState().blueprint;
    const chosen = () =>
      [...view.getState().selection].filter((id) => Object.hasOwn(blueprint().records, id));
    const say = (words: string) => canvas.getState().announce(words);
    const middle = (): Point => {
      const box = flow.getState().domNode?.getBoundingClientRect();
      if (box === undefined) return { x: 0, y: 0 };
      return screenToFlowPosition({ x: box.left + box.width / 2, y: box.top + box.height / 2 });
    };
    const isFree = ({ x, y }: Point) =>
      !Object.values(blueprint().records).some(
        (record) =>
          record.type === 'stage' &&
          record.parentId === null &&
          Math.abs(record.position.x - x) < 216 &&
          Math.abs(record.position.y - y) < 152,
      );

    const actions: CanvasActions = {
      middle,
      addAt(kind, position, fromId = null, parentId = null) {
        const id = newId('stage');
        store.getState().dispatch(addStage, {
          id,
          kind,
          position: snapped(position),
          ...(fromId === null ? {} : { afterStageId: fromId }),
          parentId,
        });
        if (findRecord(blueprint(), 'stage', id) === undefined) return;
        view.getState().seek(id, ['name']);
        say(`Added ${nameOf(blueprint(), id)}.`);
      },
      addHere(kind) {
        const at = middle();
        const position = { x: at.x - 104, y: at.y - 72 };
        for (let tries = 0; tries < 40 && !isFree(position); tries += 1) position.y += 19 * GRID;
        actions.addAt(kind, position);
      },
      addNoteAt(position) {
        const id = newId('note');
        store.getState().dispatch(addRecord, {
          type: 'note',
          id,
          members: { text: '', position: { ...snapped(position) } },
        });
        view.getState().select([id]);
        say('Added a note.');
      },
      connect(fromId, toId) {
        const id = newId('transition');
        store.getState().dispatch(connectStages, { fromId, toId, id });
        view.getState().select([id]);
        say(`Connected ${nameOf(blueprint(), fromId)} to ${nameOf(blueprint(), toId)}.`);
      },
      remove(ids) {
        if (ids.length === 0) return;
        const words = ids.length === 1 ? nameOf(blueprint(), ids[0]) : `${ids.length} things`;
        store.getState().dispatch(deleteRecords, { ids });
        view.getState().select([]);
        say(`Deleted ${words}. Undo brings it back.`);
      },
      copy() {
        const content = copyRecords(blueprint(), chosen());
        if (isEmptyContent(content)) return;
        void writeClipboard(content);
        say(`Copied ${counted(content.stages.length + content.notes.length)}.`);
      },
      cut() {
        const content = copyRecords(blueprint(), chosen());
        if (isEmptyContent(content)) return;
        void writeClipboard(content);
        actions.remove(chosen());
      },
      async paste() {
        const read = readClipboard(await readSystemClipboard());
        if ('problem' in read) return showToast(read.problem);
        const newIds = idsForPaste(read.content, newId);
        store.getState().dispatch(pasteRecords, { content: read.content, newIds });
        selectCopies(newIds);
      },
      duplicate() {
        const content = copyRecords(blueprint(), chosen());
        if (isEmptyContent(content)) return;
        const newIds = idsForPaste(content, newId);
        store.getState().dispatch(duplicateRecords, { ids: chosen(), newIds });
        selectCopies(newIds);
      },
      selectAll() {
        const all = Object.values(blueprint().records).filter(
          (record) => (record.type === 'stage' && record.parentId === null) || record.type === 'note',
        );
        view.getState().select(all.map(({ id }) => id));
        say(`Selected ${counted(all.length)}.`);
      },
    };

    const selectCopies = (newIds: Readonly<Record<string, string>>) => {
      const copies = Object.values(newIds).filter((id) => {
        const record = blueprint().records[id];
        return record?.type === 'note' || (record?.type === 'stage' && !isInside(record.parentId, newIds));
      });
      view.getState().select(copies);
      say(`Added ${counted(copies.length)}.`);
    };
    return actions;
  }, [view, store, canvas, flow, screenToFlowPosition]);
}

function isInside(parentId: string | null, newIds: Readonly<Record<string, string>>): boolean {
  return parentId !== null && Object.values(newIds).includes(parentId);
}

function counted(count: number): string {
  return count === 1 ? '1 thing' : `${count} things`;
}
