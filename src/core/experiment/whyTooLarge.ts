import { sayCount } from '../lib/numberWords.ts';
import type { RunLog } from '../simulate/runLog.ts';

/** What a run is expected to leave behind and to take up. */
export interface MemoryNeed {
  /** Rows of the log, by table; those of `leads` are all leads, referred ones and stock among them. */
  readonly rows: Readonly<Record<keyof RunLog, number>>;
  /** The log as it is kept, in bytes. */
  readonly logBytes: number;
  /** What the engine takes up for the leads that are inside, in bytes; it gives nothing back before the end. */
  readonly insideBytes: number;
}

/** Why a run does not fit into so many bytes, as a sentence with a remedy; null where it does. */
export function whyTooLarge(
  { rows, logBytes, insideBytes }: MemoryNeed,
  keepsLog: boolean,
  limitBytes: number,
): string | null {
  const bytes = insideBytes + (keepsLog ? logBytes : 0);
  if (bytes <= limitBytes) return null;
  const what = `${sayCount(rows.leads)} leads with ${sayCount(rows.visits)} visits and ${sayCount(rows.events)} events`;
  // Two figures, rounded down: what is proposed must fit.
  const fitting = downToTwoFigures((rows.leads * limitBytes) / bytes);
  return `This run would need about ${sayBytes(bytes)} for ${what}, and there is room for ${sayBytes(limitBytes)}. Run about ${sayCount(fitting)} leads, or fewer days.`;
}

function downToTwoFigures(value: number): number {
  let unit = 1;
  while (value / unit >= 100) unit *= 10;
  return Math.floor(value / unit) * unit;
}

function sayBytes(bytes: number): string {
  if (bytes < 1e6) return `${Math.max(1, Math.round(bytes / 1e3))} kB`;
  return bytes < 1e9 ? `${Math.round(bytes / 1e6)} MB` : `${(bytes / 1e9).toFixed(1)} GB`;
}
