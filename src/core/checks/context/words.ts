/** A share as people read it: "12.5 %". */
export function percent(share: number): string {
  return `${Math.round(share * 1_000) / 10} %`;
}

/** The beginning of a sentence. */
export function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** A list inside a sentence: "a, b and c"; of more than four the rest is counted. */
export function listed(items: readonly string[]): string {
  const shown = items.length > 4 ? [...items.slice(0, 3), `${items.length - 3} others`] : items;
  return shown.length < 2 ? (shown[0] ?? '') : `${shown.slice(0, -1).join(', ')} and ${shown.at(-1)}`;
}
