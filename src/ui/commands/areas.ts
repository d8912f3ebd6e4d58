import { focusOnCanvas, onCanvas } from '../canvas/focusOnCanvas.ts';

/** The parts of the screen one can go round, in the order one goes. */
const areas = ['#view', 'aside[aria-label="Inspector"]', 'main > section', 'footer', 'header'] as const;

const focusable =
  'a[href], button:not(:disabled), input:not(:disabled), textarea:not(:disabled), select, [tabindex="0"]';

/** Where the focus last was in each part. */
const left = new WeakMap<Element, HTMLElement>();

/** Remembers where in its part the focus is, so that one comes back to it. */
export function rememberPlace(target: EventTarget | null): void {
  if (!(target instanceof HTMLElement)) return;
  for (const area of shownAreas()) if (area.contains(target)) left.set(area, target);
}

/** Moves the focus to the next part of the screen, or to the one before; `chosenId` is what is selected. */
export function goToArea(step: 1 | -1, chosenId: string | undefined): void {
  const shown = shownAreas();
  const at = shown.findLastIndex((area) => area.contains(document.activeElement));
  const next =
    shown[at < 0 ? (step === 1 ? 0 : shown.length - 1) : (at + step + shown.length) % shown.length];
  if (next !== undefined) enter(next, chosenId);
}

/** Puts the focus into the inspector; where it is still on its way, a moment later. */
export function goToInspector(tries = 20): void {
  const area = document.querySelector(areas[1]);
  if (area instanceof HTMLElement) enter(area, undefined);
  else if (tries > 0) requestAnimationFrame(() => goToInspector(tries - 1));
}

/** Puts the focus into the view: on the card of what is selected, as soon as that is drawn, or else on the view itself. */
export function goToView(chosenId: string | undefined, tries = 20): void {
  const area = document.querySelector(areas[0]);
  if (!(area instanceof HTMLElement) || document.activeElement !== document.body) return;
  const isDrawn = chosenId !== undefined && onCanvas(chosenId, area) !== null;
  if (isDrawn) focusOnCanvas(chosenId, area);
  else if (chosenId !== undefined && tries > 0) requestAnimationFrame(() => goToView(chosenId, tries - 1));
  else {
    area.tabIndex = -1;
    area.focus({ preventScroll: true });
  }
}

function shownAreas(): HTMLElement[] {
  const found = areas.flatMap((selector) => {
    const area = document.querySelector(selector);
    return area instanceof HTMLElement ? [area] : [];
  });
  // The inspector stands inside of the view: whoever is in it is not on the canvas.
  return found.filter((area) => area.querySelector(focusable) !== null);
}

function enter(area: HTMLElement, chosenId: string | undefined): void {
  const card = chosenId === undefined || area.id !== 'view' ? null : onCanvas(chosenId, area);
  if (card !== null && chosenId !== undefined) return focusOnCanvas(chosenId, area);
  const known = left.get(area);
  const isThere =
    known?.isConnected === true && known.closest('aside, #view') === (area.closest('aside, #view') ?? null);
  const cards = area.querySelector<HTMLElement>('.react-flow__node');
  const target = isThere ? known : (cards ?? area.querySelector<HTMLElement>(focusable));
  target?.focus();
}
