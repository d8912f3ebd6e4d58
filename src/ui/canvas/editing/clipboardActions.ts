import {
  copyRecords,
  isEmptyContent,
  readClipboard,
  type ClipboardContent,
} from '../../../core/commands/clipboard.ts';
import { duplicateRecords, idsForPaste, pasteRecords } from '../../../core/commands/clipboardCommands.ts';
import { addRecord } from '../../../core/commands/recordCommands.ts';
import type { Point } from '../../../core/model/placement.ts';
import { showToast } from '../../controls/toasts.ts';
import { newId } from '../../hooks/newId.ts';
import { snapped } from '../geometry.ts';
import { readSystemClipboard, writeClipboard } from '../systemClipboard.ts';
import { removeFromCanvas } from './removeFromCanvas.ts';
import { blueprintOn, chosenOn, sayOn, type Workbench } from './workbench.ts';

/** Copies what is selected: stages, notes and frames, with the ways between them and what they refer to. */
export function copyChosen(bench: Workbench): void {
  const content = copyRecords(blueprintOn(bench), chosenOn(bench));
  if (isEmptyContent(content)) return sayOn(bench, 'Select stages or notes first, then copy.');
  void writeClipboard(content);
  sayOn(bench, `Copied ${counted(sizeOf(content))}.`);
}

/** Copies what is selected and takes it away. */
export function cutChosen(bench: Workbench): void {
  const content = copyRecords(blueprintOn(bench), chosenOn(bench));
  if (isEmptyContent(content)) return;
  void writeClipboard(content);
  removeFromCanvas(bench, chosenOn(bench));
}

/** Pastes at the pointer what was copied here or in another blueprint; text becomes a note, a list may become stages. */
export async function paste(bench: Workbench): Promise<void> {
  const at = bench.pointer();
  const found = await readSystemClipboard();
  if (typeof found === 'string') return pasteText(bench, found, at);
  const read = readClipboard(found);
  if ('problem' in read) {
    showToast(read.problem);
    return;
  }
  const newIds = idsForPaste(read.content, newId);
  const position = snapped(at);
  bench.document
    .getState()
    .dispatch(pasteRecords, { content: read.content, newIds, position, parentId: null });
  selectCopies(bench, newIds);
}

/** Lines of a pasted text that could be names of stages: several, none of them a sentence of its own. */
const LONGEST_NAME = 60;
const MOST_LINES = 60;

function pasteText(bench: Workbench, text: string, at: Point): void {
  const lines = text
    .split(/\r?\n/)
    .map((line) => line.replace(/^\s*(?:[-*•–]|\d+[.)])\s+/, '').trim())
    .filter((line) => line !== '');
  if (lines.length > 1 && lines.length <= MOST_LINES && lines.every((line) => line.length <= LONGEST_NAME))
    bench.canvas.getState().put({ question: { kind: 'lines', lines, text, at } });
  else addNote(bench, text, at);
}

/** Puts a text on the canvas as a note that is as large as it needs. */
export function addNote(bench: Workbench, text: string, at: Point): void {
  const id = newId('note');
  const words = text.trim().slice(0, 20_000);
  const rows = words.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / 38)), 0);
  const size = { width: 240, height: Math.min(480, Math.max(48, Math.ceil((rows * 18 + 16) / 8) * 8)) };
  bench.document
    .getState()
    .dispatch(addRecord, { type: 'note', id, members: { text: words, position: { ...snapped(at) }, size } });
  bench.view.getState().select([id]);
  sayOn(bench, 'Pasted a note.');
}

/** Adds copies of what is selected beside it. */
export function duplicateChosen(bench: Workbench, offset?: Point): void {
  duplicateThese(bench, chosenOn(bench), offset);
}

/** Adds copies of records beside them, with the ways between them, and selects the copies. */
export function duplicateThese(bench: Workbench, ids: readonly string[], offset?: Point): void {
  const content = copyRecords(blueprintOn(bench), ids);
  if (isEmptyContent(content)) return;
  const newIds = idsForPaste(content, newId);
  bench.document.getState().dispatch(duplicateRecords, { ids, newIds, ...(offset && { offset }) });
  selectCopies(bench, newIds);
}

function selectCopies(bench: Workbench, newIds: Readonly<Record<string, string>>): void {
  const added = new Set(Object.values(newIds));
  const { records } = blueprintOn(bench);
  const copies = [...added].filter((id) => {
    const record = records[id];
    if (record?.type === 'stage') return record.parentId === null || !added.has(record.parentId);
    return record?.type === 'note' || record?.type === 'frame';
  });
  bench.view.getState().select(copies);
  sayOn(bench, `Added ${counted(copies.length)}.`);
}

function sizeOf({ stages, notes, frames }: ClipboardContent): number {
  return stages.length + notes.length + frames.length;
}

function counted(count: number): string {
  return count === 1 ? '1 thing' : `${count} things`;
}
