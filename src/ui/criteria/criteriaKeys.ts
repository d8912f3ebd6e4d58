import type { KeyboardEvent } from 'react';
import type { Criterion } from '../../core/criteria/criterion.ts';
import {
  criterionAt,
  moveThrough,
  removeAt,
  type CriterionPath,
} from '../../core/criteria/criterionEdits.ts';
import { pathOf, type Editing } from './editing.ts';

/**
 * The keys of an editor's lines: Alt with an arrow moves one, Ctrl+Enter (and Enter in a word that is not being typed)
 * begins the next, Delete or Backspace on a word or in an empty one removes it.
 */
export function criteriaKeys(
  event: KeyboardEvent<HTMLElement>,
  whole: Criterion | null,
  editing: Editing,
): void {
  const target = event.target as HTMLElement;
  // A list or a menu that floats above has keys of its own; a word takes note of Enter before it comes here.
  const isTaken = event.defaultPrevented && event.key !== 'Enter';
  if (whole === null || isTaken || !event.currentTarget.contains(target)) return;
  const line = target.closest<HTMLElement>('[data-line]')?.dataset['line'];
  if (line === undefined || line === 'new') return;
  if (!actOn(event, whole, pathOf(line), editing)) return;
  event.preventDefault();
  event.stopPropagation();
}

function actOn(
  { key, altKey, ctrlKey, metaKey, target }: KeyboardEvent,
  whole: Criterion,
  path: CriterionPath,
  { edit, begin }: Editing,
): boolean {
  const input = target instanceof HTMLInputElement ? target : null;
  if (altKey && (key === 'ArrowUp' || key === 'ArrowDown')) {
    const moved = moveThrough(whole, path, key === 'ArrowUp' ? -1 : 1);
    edit(() => moved.criterion, moved.path);
    return true;
  }
  const isTyping = input?.dataset['typing'] === 'true';
  if (key === 'Enter' && (ctrlKey || metaKey || (input !== null && !isTyping))) {
    const place = path.at(-1);
    const isGroup = !('subject' in (criterionAt(whole, path) ?? {}));
    if (isGroup) begin({ group: path, place: 0, joins: null });
    else if (place === undefined) begin({ group: [], place: 1, joins: 'all' });
    else begin({ group: path.slice(0, -1), place: place + 1, joins: null });
    return true;
  }
  const removes = key === 'Delete' || key === 'Backspace';
  const isEmptyWord = input?.type === 'text' && input.value === '' && !isTyping;
  if (!removes || (input !== null && !isEmptyWord)) return false;
  edit((now) => removeAt(now, path), path);
  return true;
}
