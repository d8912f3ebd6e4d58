import { useSyncExternalStore } from 'react';

/** Where in the app one is: the library, or an open blueprint. */
export type Route = { readonly place: 'library' } | { readonly place: 'blueprint'; readonly id: string };

/** Reads the part of an address after "#"; what cannot be read is the library. */
export function readRoute(hash: string): Route {
  const match = /^#\/b\/([^/?#]+)$/.exec(hash);
  if (match?.[1] === undefined) return { place: 'library' };
  try {
    return { place: 'blueprint', id: decodeURIComponent(match[1]) };
  } catch {
    return { place: 'library' };
  }
}

/** The address of a place. */
export function addressOf(route: Route): string {
  return route.place === 'library' ? '#/' : `#/b/${encodeURIComponent(route.id)}`;
}

/** Goes to a place; `replacing` leaves no step for the back button. */
export function goTo(route: Route, replacing = false): void {
  if (replacing) {
    history.replaceState(null, '', addressOf(route));
    dispatchEvent(new HashChangeEvent('hashchange'));
  } else location.hash = addressOf(route);
}

function subscribe(changed: () => void): () => void {
  addEventListener('hashchange', changed);
  return () => removeEventListener('hashchange', changed);
}

/** The place one is at. */
export function useRoute(): Route {
  return readRoute(useSyncExternalStore(subscribe, () => location.hash));
}
