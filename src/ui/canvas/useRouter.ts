import { useEffect, useState } from 'react';
import { showFault } from '../controls/toasts.ts';
import type { Router } from './routing/createRouter.ts';

// It is sent for as soon as a canvas is: cards are drawn at once, their ways when it has come.
const loading = import('./routing/createRouter.ts');
let loaded: (() => Router) | undefined;
loading
  .then(({ createRouter }) => {
    loaded = createRouter;
  })
  .catch(() => showFault('The transitions could not be drawn. Reload the page.'));

/** The router of one canvas; null for the moment until it has been loaded. */
export function useRouter(): Router | null {
  const [router, setRouter] = useState<Router | null>(() => loaded?.() ?? null);
  useEffect(() => {
    if (router !== null) return;
    let isWanted = true;
    void loading.then(
      ({ createRouter }) => isWanted && setRouter(() => createRouter()),
      () => undefined,
    );
    return () => {
      isWanted = false;
    };
  }, [router]);
  return router;
}
