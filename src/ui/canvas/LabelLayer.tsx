import { useStore } from '@xyflow/react';
import { createContext, use, useMemo, type ReactNode } from 'react';
import { createPortal } from 'react-dom';

const LayerContext = createContext<Element | null>(null);

/**
 * Gives every way the layer above the lines, found once. React Flow's own renderer of labels looks for it in the
 * document for each way at each change of anything, which is most of what a drag among hundreds of ways costs.
 */
export function LabelLayerProvider({ children }: { children: ReactNode }) {
  const canvas = useStore((state) => state.domNode);
  const layer = useMemo(() => canvas?.querySelector('.react-flow__edgelabel-renderer') ?? null, [canvas]);
  return <LayerContext value={layer}>{children}</LayerContext>;
}

/** Puts words of a way above all lines. */
export function AboveLines({ children }: { children: ReactNode }) {
  const layer = use(LayerContext);
  return layer === null ? null : createPortal(children, layer);
}
