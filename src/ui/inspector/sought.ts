import { createContext, use, useEffect, useRef } from 'react';
import type { FieldPath } from '../../core/model/changes.ts';

/** The member that somebody wants to see, with a number that makes a repeated wish a new one. */
export interface Sought {
  readonly name: string;
  readonly nonce: number;
}

export const SoughtContext = createContext<Sought | null>(null);

/** Whether a sought member is one of these fields, inside one of them, or around them. */
export function isSoughtIn(name: string, fields: readonly { readonly path: FieldPath }[]): boolean {
  return fields.some(({ path }) => {
    const own = path.join('.');
    return own === name || name.startsWith(`${own}.`) || own.startsWith(`${name}.`);
  });
}

/** Calls back when one of the fields is sought, once a wish. */
export function useSoughtIn(fields: readonly { readonly path: FieldPath }[], onSought: () => void): void {
  const sought = use(SoughtContext);
  const last = useRef<number | null>(null);
  useEffect(() => {
    if (sought === null || sought.nonce === last.current || !isSoughtIn(sought.name, fields)) return;
    last.current = sought.nonce;
    onSought();
  });
}

/** Puts the focus on the field of that name, or on the nearest around it, and brings it into sight. */
export function focusField(root: HTMLElement, name: string): void {
  const rows = [...root.querySelectorAll<HTMLElement>('[data-path]')];
  const near = rows
    .filter(({ dataset }) => dataset['path'] === name || name.startsWith(`${dataset['path']}.`))
    .toSorted((a, b) => (b.dataset['path'] ?? '').length - (a.dataset['path'] ?? '').length);
  const row = near[0] ?? rows.find(({ dataset }) => dataset['path']?.startsWith(`${name}.`));
  const control = row?.querySelector<HTMLElement>('input, textarea, select, button');
  row?.scrollIntoView({ block: 'center' });
  if (row) pointAt(row);
  control?.focus({ preventScroll: true });
  // A name that is sought is to be replaced: a new stage has only a stand-in for one.
  if (name === 'name' && (control instanceof HTMLInputElement || control instanceof HTMLTextAreaElement))
    control.select();
}

/** Who came with the mouse sees no focus: the place lights up for a moment. */
function pointAt(row: HTMLElement): void {
  row.setAttribute('data-sought', '');
  setTimeout(() => row.removeAttribute('data-sought'), POINTING_MS);
}

const POINTING_MS = 1_800;
