/** The transition whose line is under a place of the screen; null: there is none. */
export function wayUnder(x: number, y: number): string | null {
  for (const element of document.elementsFromPoint(x, y)) {
    const id = element.closest('.react-flow__edge')?.getAttribute('data-id');
    if (id) return id;
  }
  return null;
}
