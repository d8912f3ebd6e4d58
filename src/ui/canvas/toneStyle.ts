import type { CSSProperties } from 'react';

/** What gives a card the colour of a token in place of its team's; nothing where it has none. */
export function toneStyle(tone: string | undefined): CSSProperties | undefined {
  return tone === undefined ? undefined : ({ '--tone': `var(--${tone})` } as CSSProperties);
}
