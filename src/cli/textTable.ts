/** A table of text: the first column to the left, the others to the right; headings over several lines where they are long. */
export function textTable(headings: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = headings.map((heading, column) => {
    const cells = rows.map((row) => row[column]?.length ?? 0);
    return Math.max(...heading.split(' ').map((word) => word.length), ...cells);
  });
  const wrapped = headings.map((heading, column) => wrap(heading, widths[column] ?? 0));
  const height = Math.max(...wrapped.map((lines) => lines.length));
  const headLines = Array.from({ length: height }, (_, line) =>
    wrapped.map((lines) => lines[line - (height - lines.length)] ?? ''),
  );
  const rule = widths.map((width) => '─'.repeat(width));
  return [...headLines, rule, ...rows].map((cells) => `${joined(cells, widths)}\n`).join('');
}

function joined(cells: readonly string[], widths: readonly number[]): string {
  return widths
    .map((width, column) => {
      const cell = cells[column] ?? '';
      return column === 0 ? cell.padEnd(width) : cell.padStart(width);
    })
    .join('  ')
    .trimEnd();
}

function wrap(heading: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of heading.split(' ')) {
    const line = lines.at(-1);
    if (line !== undefined && line.length + 1 + word.length <= width)
      lines[lines.length - 1] = `${line} ${word}`;
    else lines.push(word);
  }
  return lines;
}
