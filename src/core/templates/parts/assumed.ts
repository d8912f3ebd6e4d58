/** A figure that nobody has measured here yet; the page is where a published one was read. */
export function assumed(note: string, source = ''): { note: string; source: string } {
  return { note: `Assumption: ${note}`, source };
}
