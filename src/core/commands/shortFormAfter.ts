/** What a stage is called in full and for short. */
interface Called {
  readonly name: string;
  readonly abbreviation: string;
}

/**
 * The short form of a stage that gets another name: the one it had where that still stands for the name (its
 * initials, or its beginning), otherwise none. A card headed "RAW" would say the old name of an "Enquiry".
 */
export function shortFormAfter({ name, abbreviation }: Called, nextName: string): string {
  return nextName.trim() === name.trim() || standsFor(abbreviation, nextName) ? abbreviation : '';
}

function standsFor(abbreviation: string, name: string): boolean {
  const short = abbreviation.trim().toLowerCase();
  const words = name.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  const initials = words.map((word) => [...word][0]).join('');
  return short !== '' && (initials === short || words.some((word) => word.startsWith(short)));
}
