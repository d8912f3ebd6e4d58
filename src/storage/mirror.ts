import { isJsonObject, type Json } from '../core/lib/json.ts';
import { isBlueprintId, isRevision } from './blueprintRow.ts';
import { checksumOf } from './checksum.ts';
import type { Exclusively } from './exclusively.ts';
import type { FileFolder } from './fileFolder.ts';
import { findJsonFault } from './jsonFault.ts';

/** A whole blueprint as it was at one revision, outside the database. */
export interface MirrorCopy {
  readonly id: string;
  readonly revision: number;
  readonly name: string;
  readonly isDeleted: boolean;
  readonly schemaVersion: number;
  /** As they were stored; not trusted until each was read by `readRecord`. */
  readonly records: readonly unknown[];
  readonly extra: Readonly<Record<string, Json>>;
}

/** What the slots of one blueprint hold. */
export interface MirrorState {
  /** The newest copy that is whole; null: there is none. */
  readonly newest: MirrorCopy | null;
  /** Slots whose content does not fit its checksum. */
  readonly damagedSlots: number;
}

/**
 * A second copy of every blueprint: two slots each, written in turns, each with a checksum. Whatever happens
 * during a write, the other slot holds the revision before.
 */
export interface Mirror {
  ids(): Promise<readonly string[]>;
  read(id: string): Promise<MirrorState>;
  /** Keeps the copy unless the same or a newer revision is there; resolves only after reading it back. */
  write(copy: MirrorCopy): Promise<void>;
  remove(id: string): Promise<void>;
}

const slots = ['a', 'b'] as const;
const fileNamePattern = /^(.+)\.[ab]\.copy$/;
const fileNameOf = (id: string, slot: (typeof slots)[number]) => `${id}.${slot}.copy`;

/** The mirror in a folder of files. */
export function createMirror(folder: FileFolder, exclusively: Exclusively): Mirror {
  const readSlots = async (id: string) =>
    Promise.all(slots.map(async (slot) => readCopy(await folder.read(fileNameOf(id, slot)), id)));

  return {
    async ids() {
      const ids = (await folder.names()).map((name) => fileNamePattern.exec(name)?.[1]);
      return [...new Set(ids.filter(isBlueprintId))];
    },
    async read(id) {
      const found = await readSlots(id);
      const whole = found.filter((slot) => typeof slot === 'object');
      const newest = whole.reduce<MirrorCopy | null>(
        (best, copy) => (best === null || copy.revision > best.revision ? copy : best),
        null,
      );
      return { newest, damagedSlots: found.filter((slot) => slot === 'damaged').length };
    },
    write: (copy) =>
      exclusively(`mirror:${copy.id}`, async () => {
        const [a, b] = (await readSlots(copy.id)).map(revisionOf) as [number, number];
        if (Math.max(a, b) >= copy.revision) return;
        // The older or damaged slot gives way; the other one is not touched.
        const file = fileNameOf(copy.id, a <= b ? 'a' : 'b');
        await folder.write(file, toBytes(copy));
        const written = readCopy(await folder.read(file), copy.id);
        if (revisionOf(written) !== copy.revision)
          throw new Error('The second copy could not be read back as it was written.');
      }),
    remove: (id) =>
      exclusively(`mirror:${id}`, async () => {
        for (const slot of slots) await folder.remove(fileNameOf(id, slot));
      }),
  };
}

type SlotContent = MirrorCopy | 'empty' | 'damaged';

function revisionOf(slot: SlotContent): number {
  return typeof slot === 'object' ? slot.revision : 0;
}

/** First the checksum of the rest in hexadecimal digits, then the rest. */
const CHECKSUM_LENGTH = 16;

function toBytes(copy: MirrorCopy): Uint8Array {
  const body = new TextEncoder().encode(JSON.stringify(copy));
  const bytes = new Uint8Array(CHECKSUM_LENGTH + body.length);
  bytes.set(new TextEncoder().encode(checksumOf(body)));
  bytes.set(body, CHECKSUM_LENGTH);
  return bytes;
}

function readCopy(bytes: Uint8Array | null, id: string): SlotContent {
  if (bytes === null) return 'empty';
  const decoder = new TextDecoder();
  const body = bytes.subarray(CHECKSUM_LENGTH);
  if (decoder.decode(bytes.subarray(0, CHECKSUM_LENGTH)) !== checksumOf(body)) return 'damaged';
  try {
    const copy: unknown = JSON.parse(decoder.decode(body));
    return isCopy(copy) && copy.id === id ? copy : 'damaged';
  } catch {
    return 'damaged';
  }
}

function isCopy(value: unknown): value is MirrorCopy {
  return (
    findJsonFault(value) === null &&
    isJsonObject(value) &&
    isBlueprintId(value['id']) &&
    isRevision(value['revision']) &&
    typeof value['name'] === 'string' &&
    typeof value['isDeleted'] === 'boolean' &&
    typeof value['schemaVersion'] === 'number' &&
    Array.isArray(value['records']) &&
    isJsonObject(value['extra'])
  );
}
