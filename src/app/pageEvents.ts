/** What a page tells before it may be gone, and when it is looked at again. */
export interface PageEvents {
  /** The page is hidden or about to go: the last moment that is certain to come. */
  onHide(act: () => void): () => void;
  onShow(act: () => void): () => void;
  /** Asks the person before leaving while there is a reason not to. */
  warnBeforeLeaving(isUnsafe: () => boolean): () => void;
}

/** The events of this page. */
export function pageEventsOf(page: Window): PageEvents {
  const listen = (target: EventTarget, type: string, act: (event: Event) => void) => {
    target.addEventListener(type, act);
    return () => target.removeEventListener(type, act);
  };
  const all = (...stops: (() => void)[]) => {
    return () => {
      for (const stop of stops) stop();
    };
  };
  return {
    onHide: (act) =>
      all(
        listen(page.document, 'visibilitychange', () => {
          if (page.document.visibilityState === 'hidden') act();
        }),
        listen(page, 'pagehide', act),
      ),
    onShow: (act) =>
      all(
        listen(page.document, 'visibilitychange', () => {
          if (page.document.visibilityState === 'visible') act();
        }),
        listen(page, 'pageshow', act),
      ),
    warnBeforeLeaving: (isUnsafe) =>
      listen(page, 'beforeunload', (event) => {
        if (isUnsafe()) event.preventDefault();
      }),
  };
}
