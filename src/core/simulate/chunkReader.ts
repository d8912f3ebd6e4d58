import { columnClasses, eventTypes, leadTypes, visitTypes, type ColumnTypes } from './columns.ts';
import type { Engine } from './engine.ts';
import type { Chunk, Column, RunLog } from './runLog.ts';

const tables: readonly (readonly [keyof RunLog, ColumnTypes])[] = [
  ['leads', leadTypes],
  ['visits', visitTypes],
  ['events', eventTypes],
];

/** Copies chunks out of the engine's memory, which writes the next ones over them. */
export class ChunkReader {
  readonly #engine: Engine;
  readonly #fieldCount: number;
  readonly #attributes: 'f32' | 'f64';
  readonly #indices: Record<keyof RunLog, number> = { leads: 0, visits: 0, events: 0 };

  constructor(engine: Engine, fieldCount: number, attributes: 'f32' | 'f64') {
    this.#engine = engine;
    this.#fieldCount = fieldCount;
    this.#attributes = attributes;
  }

  /** The rows that stand in a table now, as the next chunk of that table. */
  read(place: number, rows: number): Chunk {
    const [table, types] = tables[place]!;
    const columns: Record<string, Column> = {};
    Object.entries(types).forEach(([name, usual], column) => {
      const type = name === 'attributes' ? this.#attributes : usual;
      const length = name === 'attributes' ? rows * this.#fieldCount : rows;
      const at = this.#engine.call.columnAt(place, column);
      columns[name] = new columnClasses[type](this.#engine.buffer, at, length).slice();
    });
    const index = this.#indices[table];
    this.#indices[table] = index + 1;
    return { table, index, rows, columns };
  }
}
