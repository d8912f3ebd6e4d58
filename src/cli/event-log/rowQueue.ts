import type { Chunk, Column } from '../../core/simulate/runLog.ts';

/** Rows of one table that wait to be read, in order, over the ends of chunks. */
export class RowQueue<Name extends string> {
  readonly #names: readonly Name[];
  readonly #chunks: { readonly rows: number; readonly columns: Readonly<Record<string, Column>> }[] = [];
  #row = 0;

  /** Only the named columns are kept of a chunk. */
  constructor(...names: readonly Name[]) {
    this.#names = names;
  }

  push({ rows, columns }: Pick<Chunk, 'rows' | 'columns'>): void {
    const wanted = this.#names.flatMap((name) => {
      const column = columns[name];
      return column === undefined ? [] : [[name, column] as const];
    });
    if (rows > 0) this.#chunks.push({ rows, columns: Object.fromEntries(wanted) });
  }

  get isEmpty(): boolean {
    return this.#chunks.length === 0;
  }

  /** A value of the first row; NaN where the table has no such column. */
  first(name: Name): number {
    return this.#chunks[0]!.columns[name]?.[this.#row] ?? NaN;
  }

  /** A value of the last row. */
  last(name: Name): number {
    const { rows, columns } = this.#chunks.at(-1)!;
    return columns[name]?.[rows - 1] ?? NaN;
  }

  /** Goes on to the next row. */
  next(): void {
    this.#row += 1;
    if (this.#row < this.#chunks[0]!.rows) return;
    this.#chunks.shift();
    this.#row = 0;
  }
}
