import { useEffect } from 'react';
import { hasLostFocus } from '../hooks/hasLostFocus.ts';
import { useServices } from '../hooks/services.ts';
import { goToView } from './areas.ts';

const GIVING_BACK_MS = 50;

/**
 * When another view is shown and what had the focus has gone with the old one, the focus goes into the new one; so it
 * does when a blueprint is opened, and when what stood in front (`shown`) leaves and can not give the focus back.
 */
export function useFocusInView(shown: string | null): void {
  const { view } = useServices();
  useEffect(() => {
    if (shown !== null) return;
    // What leaves gives the focus back by itself, if it can, a moment later.
    const timer = setTimeout(() => {
      const [id, ...others] = view.getState().selection;
      if (hasLostFocus()) goToView(others.length === 0 ? id : undefined);
    }, GIVING_BACK_MS);
    return () => clearTimeout(timer);
  }, [view, shown]);
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
