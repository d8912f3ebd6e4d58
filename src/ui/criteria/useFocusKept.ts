import { useCallback, useEffect, useRef, type RefObject } from 'react';
import type { Criterion } from '../../core/criteria/criterion.ts';
import { criterionAt, type CriterionPath } from '../../core/criteria/criterionEdits.ts';
import { pathsIn } from '../../core/criteria/pathsIn.ts';
import { pathKey, type Begun } from './editing.ts';

/** Where the focus is to be after a change: on a control of a line, or on the value of a condition that was added. */
type Wish =
  | { readonly path: CriterionPath; readonly control: number }
  | { readonly added: Criterion; readonly whole: Criterion };

export interface FocusOn {
  (path: CriterionPath): void;
  (added: Criterion, whole: Criterion): void;
}

/**
 * Keeps the focus with what one works on: with a line that moves, on what is left where one is removed, on the value of
 * a new one.
 */
export function useFocusKept(
  root: RefObject<HTMLFieldSetElement | null>,
  criterion: Criterion | null,
  begun: Begun | null,
): FocusOn {
  const wish = useRef<Wish | null>(null);
  useEffect(() => {
    const wanted = wish.current;
    const element = root.current;
    if (wanted === null || element === null || begun !== null) return;
    wish.current = null;
    if ('added' in wanted) return focusValue(element, addedPath(wanted.added, criterion));
    focusNear(element, wanted.path, wanted.control);
  }, [root, criterion, begun]);
  return useCallback((where: CriterionPath | Criterion, whole?: Criterion) => {
    wish.current =
      whole === undefined
        ? { path: where as CriterionPath, control: controlWithFocus() }
        : { added: where as Criterion, whole };
  }, []) as FocusOn;
}

function addedPath(added: Criterion, criterion: Criterion | null): CriterionPath {
  if (criterion === null) return [];
  // The object itself was put in: what is equal elsewhere is another one.
  return pathsIn(criterion).findLast((path) => criterionAt(criterion, path) === added) ?? [];
}

function controlsOf(line: Element): HTMLElement[] {
  return [...line.querySelectorAll<HTMLElement>('button, input')];
}

function controlWithFocus(): number {
  const focused = document.activeElement;
  const line = focused?.closest('[data-line]');
  return line ? Math.max(0, controlsOf(line).indexOf(focused as HTMLElement)) : 0;
}

function lineAt(root: Element, path: CriterionPath): Element | null {
  return root.querySelector(`[data-line="${pathKey(path)}"]`);
}

function focusNear(root: Element, path: CriterionPath, control: number): void {
  const before = path.with(-1, Math.max(0, (path.at(-1) ?? 0) - 1));
  const line =
    lineAt(root, path) ??
    (path.length > 0 ? lineAt(root, before) : null) ??
    root.querySelector('[data-line]') ??
    root.querySelector('button')?.parentElement;
  if (!line) return;
  const controls = controlsOf(line);
  (controls[control] ?? controls[0])?.focus();
}

/** The value is the last control of a line but for its menu. */
function focusValue(root: Element, path: CriterionPath): void {
  const line = lineAt(root, path);
  const value = line ? controlsOf(line).at(-2) : undefined;
  value?.focus();
  if (value instanceof HTMLInputElement) value.select();
}
