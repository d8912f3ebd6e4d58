import { whyTooLarge, type MemoryNeed } from '../core/experiment/whyTooLarge.ts';

/** What this device has left, in bytes; null: it does not say. */
export interface Room {
  readonly memoryBytes: number | null;
  readonly diskBytes: number | null;
}

/** Port: what this device has left now. */
export type ReadRoom = () => Promise<Room>;

/** No engine addresses more than 4 GiB; some of that is its own. */
const MOST_BYTES = 3.5e9;
/** What measuring remembers of each lead: when it came and ended, where, and what it is worth. */
const MEASURED_BYTES = 100;
/** The browser needs some of the disk for itself, and its estimate is one. */
const USABLE_SHARE = 0.9;

/** Why so many runs of one kind cannot be made at a time, as a sentence with a remedy; null: they can. The first of them keeps its log on the disk. */
export function whyNoRoom(need: MemoryNeed, atOnce: number, { memoryBytes, diskBytes }: Room): string | null {
  const memory = Math.min(MOST_BYTES, (memoryBytes ?? Infinity) / atOnce);
  const insideBytes = need.insideBytes + need.rows.leads * MEASURED_BYTES;
  const inMemory = whyTooLarge({ ...need, insideBytes }, false, memory);
  if (inMemory !== null) return inMemory;
  if (diskBytes === null) return null;
  const onDisk = whyTooLarge({ ...need, insideBytes: 0 }, true, diskBytes * USABLE_SHARE);
  return onDisk && `${onDisk} Deleting stored runs makes room, too.`;
}

/** The parts of a browser's navigator that know how much there is. */
export interface RoomSources {
  readonly deviceMemory?: number;
  readonly storage?: Pick<StorageManager, 'estimate'>;
}

/**
 * What the browser says about this device: half of its memory (which browsers round, and say to be 8 GB at most)
 * and what is left of the disk space that it allows.
 */
export async function readRoom({ deviceMemory, storage }: RoomSources): Promise<Room> {
  const { quota, usage } = (await storage?.estimate().catch(() => undefined)) ?? {};
  return {
    memoryBytes: deviceMemory === undefined ? null : (deviceMemory * 1e9) / 2,
    diskBytes: quota === undefined ? null : Math.max(0, quota - (usage ?? 0)),
  };
}
