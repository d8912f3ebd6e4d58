import { useStore } from 'zustand';
import { useWorkspace } from '../hooks/services.ts';
import { canvasStoreOf, type CanvasState, type CanvasStore } from './canvasStore.ts';

/** The canvas store of the open blueprint. */
export function useCanvasStore(): CanvasStore {
  return canvasStoreOf(useWorkspace());
}

/** A part of what is done on the canvas now. */
export function useCanvas<T>(select: (state: CanvasState) => T): T {
  return useStore(useCanvasStore(), select);
}
