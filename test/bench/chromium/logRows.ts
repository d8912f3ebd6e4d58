import type { Chunk, RunLog } from '../../../src/core/simulate/runLog.ts';

/** Rows of a log as objects, by table. */
export type LogRows = Readonly<Record<keyof RunLog, readonly object[]>>;

/** About so many of the first rows of a log, of each table in proportion. */
export function logRows(chunks: readonly Chunk[], most: number, runId: string): LogRows {
  const share = most / rowsIn(chunks);
  const rowsOf = (table: keyof RunLog) => {
    const own = chunks.filter((chunk) => chunk.table === table);
    const wanted = Math.round(Math.min(1, share) * rowsIn(own));
    return own.flatMap((chunk) => toObjects(chunk, runId)).slice(0, wanted);
  };
  return { leads: rowsOf('leads'), visits: rowsOf('visits'), events: rowsOf('events') };
}

export function rowsIn(chunks: readonly Pick<Chunk, 'rows'>[]): number {
  return chunks.reduce((sum, { rows }) => sum + rows, 0);
}

function toObjects({ rows, columns }: Chunk, runId: string): object[] {
  const names = Object.entries(columns);
  return Array.from({ length: rows }, (_, row) => ({
    runId,
    ...Object.fromEntries(names.map(([name, column]) => [name, column[row]])),
  }));
}
