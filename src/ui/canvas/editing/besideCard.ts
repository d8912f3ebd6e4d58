/** Room between a card and what is asked about it. */
const GAP = 16;
/** Room to the edges of the canvas. */
const EDGE = 8;

/**
 * Where a box of that width stands, from the left: to the right of a card, to its left where there is no room, and as
 * far right as it goes where there is none either. The card it asks about stays in sight.
 */
export function besideCard(
  card: { readonly right: number; readonly width: number },
  box: number,
  room: number,
): number {
  const right = card.right + GAP;
  if (right + box <= room - EDGE) return right;
  const left = card.right - card.width - GAP - box;
  return left >= EDGE ? left : Math.max(EDGE, room - EDGE - box);
}
