import { CLIPBOARD_FORMAT, type ClipboardContent } from '../../core/commands/clipboard.ts';

// What was copied here, for browsers that keep the system's clipboard from us.
let copiedHere: ClipboardContent | null = null;

const LONGEST = 5_000_000;

/** Puts content on the system's clipboard, and keeps it for this page in any case. */
export async function writeClipboard(content: ClipboardContent): Promise<void> {
  copiedHere = content;
  try {
    await navigator.clipboard.writeText(JSON.stringify(content, null, 2));
  } catch {
    // Not allowed here: pasting inside of this page still works.
  }
}

/** What stands on the clipboard: our own as JSON, anything else as text; what was copied here where it cannot be asked. */
export async function readSystemClipboard(): Promise<unknown> {
  try {
    const text = await navigator.clipboard.readText();
    if (text.trim() === '' || text.length > LONGEST) return copiedHere;
    return text.includes(CLIPBOARD_FORMAT) ? JSON.parse(text) : text;
  } catch {
    // Not allowed, or damaged on its way.
  }
  return copiedHere;
}
