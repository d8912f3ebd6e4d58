import { columnClasses, eventTypes, leadTypes, visitTypes, type ColumnTypes } from './columns.ts';
import type { Chunk, Column, RunLog } from './runLog.ts';

/** Puts the chunks of a run together again, as one log. Chunks may come in any order. */
export function joinChunks(chunks: readonly Chunk[]): RunLog {
  return {
    leads: joinTable('leads', leadTypes, chunks),
    visits: joinTable('visits', visitTypes, chunks),
    events: joinTable('events', eventTypes, chunks),
  };
}

function joinTable<Table extends keyof RunLog>(
  table: Table,
  types: ColumnTypes,
  chunks: readonly Chunk[],
): RunLog[Table] {
  const own = chunks.filter((chunk) => chunk.table === table).sort((a, b) => a.index - b.index);
  const length = own.reduce((sum, { rows }) => sum + rows, 0);
  const joined: Record<string, Column | number> = { length };
  for (const [name, type] of Object.entries(types)) {
    // Runs that were kept by an earlier version lack the newer columns: nothing is known there.
    const parts = own.flatMap(({ columns }) => (columns[name] === undefined ? [] : [columns[name]]));
    // A run may need more precision than usual in a column: all its chunks have it then.
    const Class = parts[0] instanceof Float64Array ? Float64Array : columnClasses[type];
    const missing = own.length > 0 && parts.length === 0;
    const column = new Class(missing ? length : parts.reduce((sum, part) => sum + part.length, 0));
    if (missing) column.fill(NaN);
    let at = 0;
    for (const part of parts) {
      column.set(part, at);
      at += part.length;
    }
    joined[name] = column;
  }
  return joined as unknown as RunLog[Table];
}
