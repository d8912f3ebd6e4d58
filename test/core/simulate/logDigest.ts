import type { RunLog } from '../../../src/core/simulate/runLog.ts';

/**
 * SHA-256 of every byte of a log: of all columns of all tables, in their order. Made by what Node and every
 * browser have, so that one may be held against the other.
 */
export async function logDigest(log: RunLog): Promise<string> {
  const parts = Object.entries(log).flatMap(([table, columns]) =>
    Object.entries(columns as Record<string, ArrayBufferView | number>).flatMap(([name, column]) => [
      new TextEncoder().encode(`${table} ${name} `),
      typeof column === 'number'
        ? new TextEncoder().encode(`${column} `)
        : new Uint8Array(column.buffer, column.byteOffset, column.byteLength),
    ]),
  );
  const bytes = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(hash, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
