import { useCallback, useEffect, useRef, type RefObject } from 'react';
import type { Criterion } from '../../core/criteria/criterion.ts';
import type { CriterionPath } from '../../core/criteria/criterionEdits.ts';
import { pathKey, type Begun } from './editing.ts';

/** Where the focus is to be after a change: on a control of a line, or on the value of a condition that was added. */
interface Wish {
  readonly path: CriterionPath;
  readonly control: number | 'value';
}

/** Wishes the focus for a line; `value`: on its value, otherwise on the control that has it now. */
export type FocusOn = (path: CriterionPath, value?: 'value') => void;

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
    const { path, control } = wanted;
    // The line of a new condition may come a moment after the one it was typed in has gone.
    if (control === 'value' && lineAt(element, path) === null) return;
    wish.current = null;
    // A list that closes gives the focus back to where it was; that is gone.
    requestAnimationFrame(() =>
      control === 'value' ? focusValue(element, path) : focusNear(element, path, control),
    );
  }, [root, criterion, begun]);
  return useCallback((path, value) => {
    wish.current = { path, control: value ?? controlWithFocus() };
  }, []);
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
