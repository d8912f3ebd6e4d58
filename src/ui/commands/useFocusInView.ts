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
        // Whoever was on a button that stays is still there.
        let tries = 30;
        const look = () => {
          if (document.activeElement !== document.body) return;
          const [id, ...others] = view.getState().selection;
          goToView(others.length === 0 ? id : undefined);
          if (document.activeElement === document.body && (tries -= 1) > 0) requestAnimationFrame(look);
        };
        if (hadFocus()) requestAnimationFrame(look);
      }),
    [view],
  );
}

/** Whether the keyboard was somewhere in the view: a page that nobody has touched yet keeps its focus where it is. */
function hadFocus(): boolean {
  return document.activeElement?.closest('#view') !== null && document.activeElement !== null;
}
