import { useEffect } from 'react';
import type { Stand } from './useStand.ts';

const focusable =
  'a[href], button:not(:disabled):not([tabindex="-1"]), input:not(:disabled), textarea:not(:disabled), select, [tabindex="0"]';
const cards = '.react-flow__node, .react-flow__edge';

/**
 * Tab goes through the stages in the order one walks them, and then on: whoever comes in by Tab comes to what is
 * selected, or to the first stage. The ways between them have keys of their own.
 */
export function useTabOrder(stand: Stand, root: () => HTMLElement | null): void {
  useEffect(() => {
    const box = root();
    if (box === null) return undefined;
    let tabbed: 1 | -1 | null = null;
    const onKey = (event: KeyboardEvent) => {
      tabbed = event.key === 'Tab' ? (event.shiftKey ? -1 : 1) : null;
      if (tabbed === null || !(event.target instanceof Element)) return;
      const card = event.target.closest(cards);
      if (card === null || card !== event.target || !box.contains(card)) return;
      event.preventDefault();
      const order = stand.order();
      const at = order.indexOf(stand.stageId() ?? card.getAttribute('data-id') ?? '');
      const next = order[at + tabbed];
      if (at >= 0 && next !== undefined) stand.goTo(next);
      else leave(card.closest('.react-flow__renderer') ?? box, tabbed);
    };
    const onFocus = ({ target, relatedTarget }: FocusEvent) => {
      const direction = tabbed;
      tabbed = null;
      if (direction === null || !(target instanceof Element) || !target.matches(cards)) return;
      if (relatedTarget instanceof Element && relatedTarget.closest(cards) !== null) return;
      const [first, last] = [stand.order()[0], stand.order().at(-1)];
      const id = stand.stageId() === target.getAttribute('data-id') ? null : stand.stageId();
      const wanted = id ?? (direction === 1 ? first : last);
      if (wanted !== undefined) stand.goTo(wanted);
    };
    document.addEventListener('keydown', onKey, true);
    box.addEventListener('focusin', onFocus);
    return () => {
      document.removeEventListener('keydown', onKey, true);
      box.removeEventListener('focusin', onFocus);
    };
  }, [stand, root]);
}

/** Puts the focus on what comes after a part of the page, or before it. */
function leave(part: Element, direction: 1 | -1): void {
  const follows = direction === 1 ? Node.DOCUMENT_POSITION_FOLLOWING : Node.DOCUMENT_POSITION_PRECEDING;
  const others = [...document.querySelectorAll<HTMLElement>(focusable)].filter(
    (element) =>
      !part.contains(element) &&
      (part.compareDocumentPosition(element) & follows) !== 0 &&
      element.getClientRects().length > 0,
  );
  (direction === 1 ? others[0] : others.at(-1))?.focus();
}
