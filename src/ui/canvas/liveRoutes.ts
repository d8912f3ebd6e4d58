import { createContext, use, useCallback, useSyncExternalStore } from 'react';
import type { Route } from './routing/route.ts';

/**
 * How ways run while a card is dragged. Only lines that change hear of it: told through React Flow, every card and
 * every way of a large canvas would be asked with each pixel.
 */
export interface LiveRoutes {
  set(routes: ReadonlyMap<string, Route>): void;
  get(id: string): Route | undefined;
  subscribe(hear: () => void): () => void;
}

export function createLiveRoutes(): LiveRoutes {
  let current: ReadonlyMap<string, Route> = new Map();
  const hearers = new Set<() => void>();
  return {
    set(routes) {
      if (routes.size === 0 && current.size === 0) return;
      current = routes;
      for (const hear of hearers) hear();
    },
    get: (id) => current.get(id),
    subscribe(hear) {
      hearers.add(hear);
      return () => hearers.delete(hear);
    },
  };
}

export const LiveRoutesContext = createContext<LiveRoutes>(createLiveRoutes());

/** How the way runs now, while something is dragged; undefined: as it does at rest. */
export function useLiveRoute(id: string): Route | undefined {
  const routes = use(LiveRoutesContext);
  return useSyncExternalStore(
    routes.subscribe,
    useCallback(() => routes.get(id), [routes, id]),
  );
}

/** The routes that differ from those at rest. */
export function changedRoutes(
  live: ReadonlyMap<string, Route>,
  resting: ReadonlyMap<string, Route>,
): ReadonlyMap<string, Route> {
  return new Map([...live].filter(([id, route]) => resting.get(id) !== route));
}
