import { createContext, use, type ComponentType } from 'react';
import type { Blueprint } from '../../core/model/blueprint.ts';

/** Parts of the shell that are made elsewhere and given by whoever puts the interface together. */
export interface ShellSlots {
  /** Export and import of the open blueprint, in the top bar. */
  readonly FilesMenu: ComponentType | null;
  /** The button that starts a run, in the top bar. */
  readonly RunButton: ComponentType | null;
  /** A way to bring blueprints in, on the library page. */
  readonly ImportButton: ComponentType<{ readonly onImported: (id: string) => void }> | null;
  /** Saves a blueprint to a file, for when all else has failed. */
  readonly saveToFile: ((blueprint: Blueprint) => void) | null;
}

/** The slots; empty ones show nothing. */
export const ShellSlotsContext = createContext<ShellSlots>({
  FilesMenu: null,
  RunButton: null,
  ImportButton: null,
  saveToFile: null,
});

/** The parts that were given. */
export function useShellSlots(): ShellSlots {
  return use(ShellSlotsContext);
}
