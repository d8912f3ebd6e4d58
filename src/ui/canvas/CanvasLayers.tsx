import { useStore } from '@xyflow/react';
import { createContext, use, useMemo, type ReactNode } from 'react';
import { createPortal } from 'react-dom';

interface Layers {
  readonly words: Element | null;
  readonly page: Element | null;
}
const LayersContext = createContext<Layers>({ words: null, page: null });

/**
 * Finds the layers of the canvas once. React Flow's own portals look for them in the document at each change of
 * anything, and for each way, which is most of what a drag among hundreds of ways costs.
 */
export function CanvasLayersProvider({ children }: { children: ReactNode }) {
  const canvas = useStore((state) => state.domNode);
  const layers = useMemo(
    () => ({
      words: canvas?.querySelector('.react-flow__edgelabel-renderer') ?? null,
      page: canvas?.querySelector('.react-flow__viewport-portal') ?? null,
    }),
    [canvas],
  );
  return <LayersContext value={layers}>{children}</LayersContext>;
}

/** Puts words of a way above all lines. */
export function AboveLines({ children }: { children: ReactNode }) {
  const { words } = use(LayersContext);
  return words === null ? null : createPortal(children, words);
}

/** Draws on the page itself, so that it moves and grows with the cards. */
export function OnPage({ children }: { children: ReactNode }) {
  const { page } = use(LayersContext);
  return page === null ? null : createPortal(children, page);
}
