import { useEffect, useState } from 'react';
import { showFault } from '../controls/toasts.ts';

const loaded = new Map<() => Promise<unknown>, unknown>();

/** A part of the app that is fetched when it is first wanted; null until then, and as long as it is not wanted. */
export function useLoaded<Part>(load: () => Promise<Part>, isWanted: boolean): Part | null {
  const [, setArrived] = useState(0);
  useEffect(() => {
    if (!isWanted || loaded.has(load)) return undefined;
    let isHere = true;
    load()
      .then((part) => {
        loaded.set(load, part);
        if (isHere) setArrived((count) => count + 1);
      })
      .catch(() => showFault('A part of the canvas could not be loaded. Reload the page, then try again.'));
    return () => {
      isHere = false;
    };
  }, [load, isWanted]);
  return isWanted ? ((loaded.get(load) as Part | undefined) ?? null) : null;
}
