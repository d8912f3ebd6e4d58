import type { ReactNode } from 'react';

/** One line of a menu, or the line between two groups. */
export type MenuItem =
  | 'separator'
  | {
      readonly label: string;
      readonly onSelect: () => void;
      readonly icon?: ReactNode;
      /** The keys that do the same. */
      readonly keys?: string;
      /** A second, quieter line. */
      readonly hint?: string;
      readonly danger?: boolean;
      readonly disabled?: boolean;
      /** Shown with a tick. */
      readonly checked?: boolean;
    }
  /** A line that opens a menu of its own. */
  | { readonly label: string; readonly icon?: ReactNode; readonly items: readonly MenuItem[] };
