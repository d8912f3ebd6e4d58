import { closeSync, openSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { totalmem } from 'node:os';
import process from 'node:process';
import { LARGEST_FILE } from '../core/formats/json/jsonLimits.ts';
import type { Terminal } from './terminal.ts';

/** WebAssembly addresses 4 GB; the rest of the program needs some of the machine's. */
const ENGINE_BYTES = 4e9;
const USABLE_SHARE = 0.8;

/** The terminal this process was started from. */
export const nodeTerminal: Terminal = {
  memory: Math.min(ENGINE_BYTES, totalmem() * USABLE_SHARE),
  read: (path) => (path === '-' ? readInput() : readFile(path)),
  create(path) {
    const file = openSync(path, 'w');
    return { write: (text) => writeFileSync(file, text), close: () => closeSync(file) };
  },
  print: (text) => void process.stdout.write(text),
  report: (text) => void process.stderr.write(text),
};

/** Lets the process end quietly when the reader of its output has gone (`… | head`). */
export function endQuietlyWithReader(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit(process.exitCode ?? 0);
  });
}

async function readInput(): Promise<Uint8Array> {
  const pieces: Buffer[] = [];
  let length = 0;
  for await (const piece of process.stdin as AsyncIterable<Buffer>) {
    pieces.push(piece);
    length += piece.length;
    // Whatever comes after, it is refused as too large: there is no need to wait for it.
    if (length > LARGEST_FILE) break;
  }
  return Buffer.concat(pieces);
}
