import { CHUNK_ROWS, type Chunk, type Column, type RunLog } from './runLog.ts';

/** How each column of a table is stored. */
export type ColumnTypes = Readonly<Record<string, 'f64' | 'f32' | 'i32' | 'u32' | 'i16' | 'u16' | 'u8'>>;

/** Writes rows of one table into chunks of equal length; a full chunk is handed over and not touched again. */
export class ColumnWriter<Types extends ColumnTypes> {
  readonly #table: keyof RunLog;
  readonly #types: Types;
  readonly #widths: Partial<Record<keyof Types, number>>;
  readonly #onChunk: (chunk: Chunk) => void;
  readonly #chunkRows: number;
  #columns: Record<keyof Types, Column>;
  #rows = 0;
  #chunks = 0;

  /** `widths` gives the values a row has in a column, where it is not one. */
  constructor(
    table: keyof RunLog,
    types: Types,
    onChunk: (chunk: Chunk) => void,
    widths: Partial<Record<keyof Types, number>> = {},
    chunkRows = CHUNK_ROWS,
  ) {
    this.#chunkRows = chunkRows;
    this.#table = table;
    this.#types = types;
    this.#widths = widths;
    this.#onChunk = onChunk;
    this.#columns = this.#newColumns();
  }

  /** Rows written so far. */
  get length(): number {
    return this.#chunks * this.#chunkRows + this.#rows;
  }

  /** The columns to write the row at `place` to. */
  get columns(): Readonly<Record<keyof Types, Column>> {
    return this.#columns;
  }

  /** The place of the row that is written now. */
  get place(): number {
    return this.#rows;
  }

  /** Ends the row that was written. */
  next(): void {
    this.#rows += 1;
    if (this.#rows === this.#chunkRows) this.#handOver(this.#chunkRows);
  }

  /** Hands over the rows of the last, shorter chunk. */
  finish(): void {
    if (this.#rows > 0) this.#handOver(this.#rows);
  }

  #handOver(rows: number): void {
    const columns: Record<string, Column> = {};
    for (const [name, column] of Object.entries(this.#columns)) {
      columns[name] = rows === this.#chunkRows ? column : column.slice(0, rows * (this.#widths[name] ?? 1));
    }
    this.#onChunk({ table: this.#table, index: this.#chunks, rows, columns });
    this.#chunks += 1;
    this.#rows = 0;
    this.#columns = this.#newColumns();
  }

  #newColumns(): Record<keyof Types, Column> {
    const columns = Object.entries(this.#types).map(([name, type]) => [
      name,
      new columnClasses[type](this.#chunkRows * (this.#widths[name] ?? 1)),
    ]);
    return Object.fromEntries(columns) as Record<keyof Types, Column>;
  }
}

const columnClasses = {
  f64: Float64Array,
  f32: Float32Array,
  i32: Int32Array,
  u32: Uint32Array,
  i16: Int16Array,
  u16: Uint16Array,
  u8: Uint8Array,
} as const;

export const leadTypes = {
  source: 'u16',
  arrived: 'f64',
  parent: 'i32',
  ordinal: 'i32',
  attributes: 'f32',
} as const satisfies ColumnTypes;

export const visitTypes = {
  lead: 'i32',
  stage: 'u16',
  entered: 'f64',
  firstResponse: 'f64',
  left: 'f64',
  way: 'i16',
  reason: 'i16',
  flags: 'u8',
} as const satisfies ColumnTypes;

export const eventTypes = {
  lead: 'i32',
  at: 'f64',
  kind: 'u8',
  subject: 'u16',
} as const satisfies ColumnTypes;

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
  const joined: Record<string, Column | number> = { length: own.reduce((sum, { rows }) => sum + rows, 0) };
  for (const [name, type] of Object.entries(types)) {
    const parts = own.map(({ columns }) => columns[name]!);
    // A run may need more precision than usual in a column: all its chunks have it then.
    const Class = parts[0] instanceof Float64Array ? Float64Array : columnClasses[type];
    const column = new Class(parts.reduce((sum, part) => sum + part.length, 0));
    let at = 0;
    for (const part of parts) {
      column.set(part, at);
      at += part.length;
    }
    joined[name] = column;
  }
  return joined as unknown as RunLog[Table];
}
