import { readFigure } from './figures.ts';

/**
 * The figures in what was copied from a spreadsheet: cells of a row or a column, or numbers with spaces or
 * semicolons between; words (headings) are passed over. Null where it is not at least two figures.
 */
export function pastedFigures(text: string): number[] | null {
  const cells = /[\t\n\r;|]/.test(text) ? text.split(/[\t\n\r;|]+/) : text.trim().split(/\s+/);
  const written = cells.map((cell) => cell.trim()).filter((cell) => /\d/.test(cell));
  // "1.250" in every cell is a thousand and more, as it is written on the continent.
  const pointed = written.filter((cell) => /^-?\d{1,3}(\.\d{3})+$/.test(cell)).length;
  const isContinental = pointed > 0 && written.every((cell) => !/\.\d{1,2}$|\.\d{4,}$/.test(cell));
  const figures = written.flatMap((cell) => {
    const read = readFigure((isContinental ? cell.replaceAll('.', '') : cell).replace(/[€$£%]/g, ''), false);
    return 'value' in read && read.value !== null ? [read.value] : [];
  });
  return figures.length >= 2 ? figures : null;
}
