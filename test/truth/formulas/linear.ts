/** A square matrix, row by row. */
export type Matrix = readonly (readonly number[])[];

/** Solves A x = b by elimination with pivots; A must not be singular. */
export function solve(matrix: Matrix, right: readonly number[]): number[] {
  const rows = matrix.map((row, place) => [...row, right[place]!]);
  const size = rows.length;
  for (let column = 0; column < size; column += 1) {
    let pivot = column;
    for (let row = column; row < size; row += 1)
      if (Math.abs(rows[row]![column]!) > Math.abs(rows[pivot]![column]!)) pivot = row;
    [rows[column], rows[pivot]] = [rows[pivot]!, rows[column]!];
    for (let row = 0; row < size; row += 1) {
      if (row === column) continue;
      const factor = rows[row]![column]! / rows[column]![column]!;
      for (let n = column; n <= size; n += 1) rows[row]![n] = rows[row]![n]! - factor * rows[column]![n]!;
    }
  }
  return rows.map((row, place) => row[size]! / row[place]!);
}

/** The matrix with rows and columns exchanged. */
export function transposed(matrix: Matrix): number[][] {
  return matrix.map((_, column) => matrix.map((row) => row[column]!));
}

/** The unit matrix less this one. */
export function oneLess(matrix: Matrix): number[][] {
  return matrix.map((row, place) => row.map((value, column) => (place === column ? 1 : 0) - value));
}
