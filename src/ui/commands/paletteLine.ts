import type { FieldPath } from '../../core/model/changes.ts';
import type { RecordId } from '../../core/model/records.ts';
import type { ShortcutId } from '../shell/shortcuts.ts';

/** What a line of the palette leads to. */
export type PaletteTarget =
  | { readonly kind: 'command'; readonly id: ShortcutId }
  | { readonly kind: 'export'; readonly format: string }
  | { readonly kind: 'place'; readonly recordId: RecordId; readonly path?: FieldPath }
  | { readonly kind: 'term'; readonly termId: string };

/** One line of the palette, as it may be searched. */
export interface PaletteLine {
  /** Of its own in the palette. */
  readonly id: string;
  /** The heading it stands under. */
  readonly section: string;
  readonly text: string;
  /** Other words it is found by. */
  readonly also: string;
  /** The quiet second half: what it is, where it stands. */
  readonly where: string;
  readonly keys: string;
  /** Why it cannot be done now, as a sentence; null: it can. */
  readonly whyNot: string | null;
  readonly target: PaletteTarget;
}

/** A line with the signs of its text that answer the search. */
export interface ShownLine extends PaletteLine {
  readonly at: readonly number[];
}

/** Lines under one heading. */
export interface PaletteSection {
  /** Its heading. */
  readonly value: string;
  readonly items: readonly ShownLine[];
}
