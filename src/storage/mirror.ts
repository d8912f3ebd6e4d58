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
    Promise.all(slots.map(async (slot) => readSlot(await folder.read(fileNameOf(id, slot)))));

  return {
    async ids() {
      const ids = (await folder.names()).map((name) => fileNamePattern.exec(name)?.[1]);
      return [...new Set(ids.filter(isBlueprintId))];
    },
    async read(id) {
      const found = (await readSlots(id)).filter(({ state }) => state !== 'empty');
      const copies = found.map((slot) => toCopy(slot, id)).filter((copy) => copy !== null);
      copies.sort((one, other) => other.revision - one.revision);
      return { newest: copies[0] ?? null, damagedSlots: found.length - copies.length };
    },
    write: (copy) =>
      exclusively(`mirror:${copy.id}`, async () => {
        const [a, b] = (await readSlots(copy.id)).map(({ revision }) => revision) as [number, number];
        if (Math.max(a, b) >= copy.revision) return;
        // The older or damaged slot gives way; the other one is not touched.
        const file = fileNameOf(copy.id, a <= b ? 'a' : 'b');
        await folder.write(file, toBytes(copy));
        if (readSlot(await folder.read(file)).revision !== copy.revision)
          throw new Error('The second copy could not be read back as it was written.');
      }),
    remove: (id) =>
      exclusively(`mirror:${id}`, async () => {
        for (const slot of slots) await folder.remove(fileNameOf(id, slot));
      }),
  };
}

/** What a slot holds, as far as its checksum says; only what is used is read any further. */
interface Slot {
  readonly state: 'empty' | 'damaged' | 'whole';
  /** 0 where there is no whole copy. */
  readonly revision: number;
  readonly body: Uint8Array;
}

/** The first line of a slot: the checksum of the rest. The second: the revision, padded to one length. */
const HEAD_LENGTH = 17;
const REVISION_LENGTH = 17;
const encoder = new TextEncoder();
const decoder = new TextDecoder();

function toBytes(copy: MirrorCopy): Uint8Array {
  const rest = encoder.encode(`${String(copy.revision).padStart(16, '0')}\n${JSON.stringify(copy)}`);
  const bytes = new Uint8Array(HEAD_LENGTH + rest.length);
  bytes.set(encoder.encode(`${checksumOf(rest)}\n`));
  bytes.set(rest, HEAD_LENGTH);
  return bytes;
}

function readSlot(bytes: Uint8Array | null): Slot {
  const none = new Uint8Array();
  if (bytes === null) return { state: 'empty', revision: 0, body: none };
  const rest = bytes.subarray(HEAD_LENGTH);
  const revision = Number(decoder.decode(rest.subarray(0, REVISION_LENGTH)));
  const isWhole = decoder.decode(bytes.subarray(0, HEAD_LENGTH)) === `${checksumOf(rest)}\n`;
  if (!isWhole || !isRevision(revision)) return { state: 'damaged', revision: 0, body: none };
  return { state: 'whole', revision, body: rest.subarray(REVISION_LENGTH) };
}

function toCopy({ state, revision, body }: Slot, id: string): MirrorCopy | null {
  if (state !== 'whole') return null;
  try {
    const copy: unknown = JSON.parse(decoder.decode(body));
    return isCopy(copy) && copy.id === id && copy.revision === revision ? copy : null;
  } catch {
    return null;
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
