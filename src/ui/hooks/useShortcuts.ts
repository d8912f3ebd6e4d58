import { useEffect, useRef } from 'react';
import { commandRegistry, type CommandActions } from './commandRegistry.ts';
import { listenToKeys } from '../shell/keysOf.ts';

/**
 * What the commands of the table do here, for as long as this is shown: by their keys, none of which works while
 * typing, and by the palette. A command that cannot be given now says why.
 */
export function useShortcuts(actions: CommandActions): void {
  const latest = useRef(actions);
  useEffect(() => {
    latest.current = actions;
  });
  useEffect(() => {
    void listenToKeys();
    return commandRegistry.offer(() => latest.current);
  }, []);
}
