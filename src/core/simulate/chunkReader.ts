import { columnClasses, eventTypes, leadTypes, visitTypes, type ColumnTypes } from './columns.ts';
import type { Engine } from './engine.ts';
import { CHUNK_ROWS, LEAD_CHUNK_ROWS, type Chunk, type Column, type RunLog } from './runLog.ts';

const tables: readonly (readonly [keyof RunLog, ColumnTypes])[] = [
  ['leads', leadTypes],
  ['visits', visitTypes],
  ['events', eventTypes],
];

/** Rows the engine writes before it hands them over: few enough to stay in the processor's cache. */
export const PORTION_ROWS = 4_096;
export const LEAD_PORTION_ROWS = 1_024;

/** How the rows of a run come out of its engine. */
export interface ReaderOptions {
  readonly fieldCount: number;
  readonly attributes: 'f32' | 'f64';
  /** Gets copies that stay; null: nobody keeps the rows. */
  readonly onChunk: ((chunk: Chunk) => void) | null;
  /** Gets the rows in the engine's own memory, to be read at once: the next ones are written over them. */
  readonly onRows: ((rows: Chunk) => void) | null;
}

/** Takes the rows out of an engine's memory, in which the next ones are written over them. */
export class ChunkReader {
  readonly #engine: Engine;
  readonly #options: ReaderOptions;
  readonly #begun: Record<keyof RunLog, { index: number; rows: number; columns: Record<string, Column> }>;

  constructor(engine: Engine, options: ReaderOptions) {
    this.#engine = engine;
    this.#options = options;
    const begin = () => ({ index: 0, rows: 0, columns: {} });
    this.#begun = { leads: begin(), visits: begin(), events: begin() };
  }

  /** Takes the rows that stand in a table now. */
  read(place: number, rows: number): void {
    const [table] = tables[place]!;
    const views = this.#viewsOf(place, rows);
    const begun = this.#begun[table];
    const { onChunk, onRows } = this.#options;
    onRows?.({ table, index: begun.index, rows, columns: views });
    if (onChunk === null) {
      begun.index += 1;
      return;
    }
    const most = table === 'leads' ? LEAD_CHUNK_ROWS : CHUNK_ROWS;
    for (const [name, view] of Object.entries(views)) {
      const width = view.length / rows;
      const column = (begun.columns[name] ??= new (view.constructor as new (length: number) => Column)(
        most * width,
      ));
      column.set(view, begun.rows * width);
    }
    begun.rows += rows;
    if (begun.rows === most) this.#handOver(table, begun.columns);
  }

  /** Hands over what has been begun of each table. */
  finish(): void {
    for (const [table] of tables) {
      const { rows, columns } = this.#begun[table];
      if (rows === 0) continue;
      const most = table === 'leads' ? LEAD_CHUNK_ROWS : CHUNK_ROWS;
      const cut = Object.entries(columns).map(([name, column]) => [
        name,
        column.slice(0, rows * (column.length / most)),
      ]);
      this.#handOver(table, Object.fromEntries(cut) as Record<string, Column>);
    }
  }

  #handOver(table: keyof RunLog, columns: Record<string, Column>): void {
    const begun = this.#begun[table];
    this.#options.onChunk?.({ table, index: begun.index, rows: begun.rows, columns });
    begun.index += 1;
    begun.rows = 0;
    begun.columns = {};
  }

  #viewsOf(place: number, rows: number): Record<string, Column> {
    const views: Record<string, Column> = {};
    Object.entries(tables[place]![1]).forEach(([name, usual], column) => {
      const isAttributes = name === 'attributes';
      const at = this.#engine.call.columnAt(place, column);
      const Class = columnClasses[isAttributes ? this.#options.attributes : usual];
      views[name] = new Class(this.#engine.buffer, at, isAttributes ? rows * this.#options.fieldCount : rows);
    });
    return views;
  }
}
