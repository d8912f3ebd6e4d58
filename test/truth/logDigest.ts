import { createHash } from 'node:crypto';
import type { RunLog } from '../../src/core/simulate/runLog.ts';

/** A digest of every byte of a log; two logs that differ anywhere have different ones. */
export function logDigest(log: RunLog): string {
  const hash = createHash('sha256');
  for (const [table, columns] of Object.entries(log)) {
    for (const [name, column] of Object.entries(columns as Record<string, ArrayBufferView | number>)) {
      hash.update(`${table} ${name} `);
      if (typeof column === 'number') hash.update(`${column} `);
      else hash.update(new Uint8Array(column.buffer, column.byteOffset, column.byteLength));
    }
  }
  return hash.digest('hex');
}
