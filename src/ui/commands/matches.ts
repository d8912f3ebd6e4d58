interface Pressed {
  readonly key: string;
  readonly code?: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
}

/** Whether a pressed key is the combination. Signs like "?" may need Shift on some keyboards; letters may not. */
export function matches(event: Pressed, combination: string): boolean {
  const parts = combination === '+' ? ['+'] : combination.split('+');
  const wanted = parts.at(-1) ?? '';
  const isMod = event.ctrlKey || event.metaKey;
  if (isMod !== parts.includes('Mod') || event.altKey !== parts.includes('Alt')) return false;
  const isSign = wanted.length === 1 && !/[A-Z0-9]/.test(wanted);
  if (!isSign && event.shiftKey !== parts.includes('Shift')) return false;
  // With Alt a Mac writes signs: the key in that place counts, not what it writes.
  if (event.altKey && event.code === `Key${wanted}`) return true;
  // With Shift a figure writes a sign, a different one on every keyboard.
  if (event.shiftKey && event.code === `Digit${wanted}`) return true;
  return event.key.toLowerCase() === wanted.toLowerCase();
}
