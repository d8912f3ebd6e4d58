import { readFileSync } from 'node:fs';

/** The text of a page of docs/. */
export function page(name: string): string {
  return readFileSync(`docs/${name}.md`, 'utf8');
}

/** The part of a page from one heading to the next of the same level or above. */
export function section(text: string, heading: string): string {
  const lines = text.split('\n');
  const start = lines.indexOf(heading);
  const level = heading.indexOf(' ');
  const end = lines.findIndex((line, at) => at > start && /^#+ /.test(line) && line.indexOf(' ') <= level);
  if (start < 0) throw new Error(`The page has no heading "${heading}".`);
  return lines.slice(start + 1, end < 0 ? undefined : end).join('\n');
}

/** The rows of the tables in a text, cell by cell, without their headings. */
export function tableRows(text: string): string[][] {
  return text
    .split('\n')
    .filter((line) => line.startsWith('| '))
    .map((line) =>
      line
        .slice(1, -1)
        .split(/(?<!\\)\|/)
        .map((cell) => cell.trim().replaceAll('\\|', '|')),
    )
    .filter(([first]) => first?.startsWith('`'));
}

/** What stands between backticks. */
export function code(cell: string | undefined): string {
  return /^`(.*)`$/.exec(cell ?? '')?.[1] ?? '';
}

/** The JSON of the last code block of a text. */
export function jsonBlock(text: string): string {
  const block = /```json\n([^`]*)```/.exec(text)?.[1];
  if (block === undefined) throw new Error('There is no JSON in it.');
  return block;
}
