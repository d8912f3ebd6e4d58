/** What a presenter can do besides choosing a way. */
export type PresentDeed =
  'next' | 'back' | 'first' | 'last' | 'inside' | 'overview' | 'paths' | 'laser' | 'blank' | 'fill' | 'leave';

/** Keys of a keyboard, and of the clickers that pretend to be one (page keys, full stop). */
const keys: Readonly<Record<string, PresentDeed>> = {
  ArrowRight: 'next',
  PageDown: 'next',
  ' ': 'next',
  Enter: 'next',
  ArrowLeft: 'back',
  ArrowUp: 'back',
  PageUp: 'back',
  Backspace: 'back',
  ArrowDown: 'inside',
  Home: 'first',
  End: 'last',
  o: 'overview',
  p: 'paths',
  l: 'laser',
  b: 'blank',
  '.': 'blank',
  f: 'fill',
  F5: 'fill',
  Escape: 'leave',
};

/** What a key does in a presentation; null: nothing. */
export function presentKeys(key: string, isShifted: boolean): PresentDeed | null {
  if (key === ' ' && isShifted) return 'back';
  return keys[key.length === 1 ? key.toLowerCase() : key] ?? null;
}
