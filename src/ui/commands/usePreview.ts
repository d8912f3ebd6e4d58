import { useEffect, useRef } from 'react';
import { useServices, useWorkspace } from '../hooks/services.ts';
import type { PaletteTarget } from './paletteLine.ts';

const REST_MS = 90;

/** Lets the canvas show what the arrow keys rest on; taken back, what was selected before is so again. */
export function usePreview(): { show(target: PaletteTarget): void; takeBack(): void } {
  const { view } = useServices();
  const { document: store } = useWorkspace();
  const before = useRef(view.getState().selection);
  const isShown = useRef(false);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  return {
    show(target) {
      clearTimeout(timer.current);
      if (target.kind !== 'place' || view.getState().view !== 'design') return;
      const record = store.getState().blueprint.records[target.recordId];
      if (record?.type !== 'stage' && record?.type !== 'transition' && record?.type !== 'note') return;
      timer.current = setTimeout(() => {
        isShown.current = true;
        view.getState().seek(record.id);
      }, REST_MS);
    },
    takeBack() {
      clearTimeout(timer.current);
      if (!isShown.current) return;
      const [only, ...others] = before.current;
      if (only !== undefined && others.length === 0) view.getState().seek(only);
      else view.getState().select(before.current);
    },
  };
}
