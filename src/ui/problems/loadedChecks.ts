import type { reviewBlueprint } from '../../core/checks/reviewBlueprint.ts';

const watching = new Set<() => void>();
let review: typeof reviewBlueprint | null = null;

/** Fetches the rules; everybody who watches is told when they are there. */
export async function loadChecks(): Promise<void> {
  if (review !== null) return;
  review = (await import('../../core/checks/reviewBlueprint.ts')).reviewBlueprint;
  for (const tell of watching) tell();
}

/** The rules, as a store: null until they are loaded. Nobody misses them in the first half second. */
export const loadedChecks = {
  subscribe: (tell: () => void) => {
    watching.add(tell);
    void loadChecks();
    return () => watching.delete(tell);
  },
  get: () => review,
};
