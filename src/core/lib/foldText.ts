const isPlain = /^[ -~\s]*$/;

/**
 * Text as it is compared in a search: without case and accents, every sign in the place it had, so that a place in
 * the folded text is the same place in the text.
 */
export function foldText(text: string): string {
  if (isPlain.test(text)) return text.toLowerCase();
  let folded = '';
  for (let at = 0; at < text.length; at += 1) {
    const sign = text.charAt(at);
    // Half of a sign of two halves has no other form.
    const base = sign.normalize('NFD').charAt(0).toLowerCase();
    folded += base.length === 1 ? base : sign;
  }
  return folded;
}
