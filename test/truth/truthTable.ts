import type { Proof } from './prove.ts';
import type { TruthCase } from './truthCase.ts';

/** One case with what came of it. */
export interface Proven {
  readonly truth: TruthCase;
  readonly proofs: readonly Proof[];
}

const HEADINGS = ['case', 'quantity', 'expected', 'interval', '± %', 'inside', 'mistake'] as const;

/** The proofs as rows of text, the first of them the headings. */
export function truthTable(proven: readonly Proven[]): string[][] {
  const rows = proven.flatMap(({ truth, proofs }) =>
    proofs.map((proof, place) => [
      place === 0 ? truth.title : '',
      proof.quantity,
      digits(proof.expected),
      `${digits(proof.low)} … ${digits(proof.high)}`,
      (100 * proof.relativeHalfWidth).toFixed(2),
      proof.isInside ? 'yes' : 'NO',
      proof.isMistakeOutside === null ? '–' : proof.isMistakeOutside ? 'outside' : 'INSIDE',
    ]),
  );
  return [[...HEADINGS], ...rows];
}

function digits(value: number): string {
  return Number(value.toPrecision(5)).toString();
}

/** The table for a terminal: columns of equal width. */
export function asText(table: readonly (readonly string[])[]): string {
  const widths = HEADINGS.map((_, column) => Math.max(...table.map((row) => row[column]!.length)));
  return table
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column]!))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

/** The table in Markdown. */
export function asMarkdown(table: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const [headings, ...rows] = table;
  return [line(headings!), line(headings!.map(() => '---')), ...rows.map(line)].join('\n');
}
