const TRIES = 30;

/** The card or line of a record on the canvas; null: it is not drawn. */
export function onCanvas(id: string, root: ParentNode = document): HTMLElement | SVGElement | null {
  const selector = `[data-id="${CSS.escape(id)}"]`;
  return root.querySelector(`.react-flow__node${selector}, .react-flow__edge${selector}`);
}

/** Puts the focus on the card or line of a record, as soon as it is drawn; what never is gets none. */
export function focusOnCanvas(id: string, root: ParentNode = document, tries = TRIES): void {
  const element = onCanvas(id, root);
  if (element !== null) element.focus({ preventScroll: true });
  else if (tries > 0) requestAnimationFrame(() => focusOnCanvas(id, root, tries - 1));
}
