import type { checkBlueprint } from '../../core/checks/checkBlueprint.ts';

const watching = new Set<() => void>();
let check: typeof checkBlueprint | null = null;

/** Fetches the checks; everybody who watches is told when they are there. */
export async function loadChecks(): Promise<void> {
  if (check !== null) return;
  check = (await import('../../core/checks/checkBlueprint.ts')).checkBlueprint;
  for (const tell of watching) tell();
}

/** The checks, as a store: null until they are loaded. Nobody misses them in the first half second. */
export const loadedChecks = {
  subscribe: (tell: () => void) => {
    watching.add(tell);
    void loadChecks();
    return () => watching.delete(tell);
  },
  get: () => check,
};
