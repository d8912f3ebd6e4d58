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

/** What stands on the clipboard, as JSON; what was copied on this page where it cannot be asked or holds no JSON of ours. */
export async function readSystemClipboard(): Promise<unknown> {
  try {
    const text = await navigator.clipboard.readText();
    if (text.length <= LONGEST && text.includes(CLIPBOARD_FORMAT)) return JSON.parse(text);
  } catch {
    // Not allowed, or not JSON.
  }
  return copiedHere;
}
