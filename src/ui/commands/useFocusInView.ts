import { useEffect } from 'react';
import { useServices } from '../hooks/services.ts';
import { goToView } from './areas.ts';

/** When another view is shown and what had the focus has gone with the old one, the focus goes into the new one. */
export function useFocusInView(): void {
  const { view } = useServices();
  useEffect(
    () =>
      view.subscribe((now, before) => {
        if (now.view === before.view && now.detail === before.detail && now.within === before.within) return;
        if (!isInView()) return;
        const [id, ...others] = view.getState().selection;
        // A frame later the old view has gone, and the focus with it.
        requestAnimationFrame(() => goToView(others.length === 0 ? id : undefined));
      }),
    [view],
  );
}

/** Whether the focus is somewhere in the view: whoever is on a button of the bar stays there. */
function isInView(): boolean {
  return document.querySelector('#view')?.contains(document.activeElement) === true;
}
