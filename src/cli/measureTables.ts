import type { MeasureTree } from '../core/experiment/measureTree.ts';
import type { MeasureSeries } from '../core/experiment/measureSeries.ts';
import { intervalOf } from '../core/statistics/interval.ts';
import { intervalWords } from './intervalWords.ts';
import { flowColumns, outcomeColumns, sourceColumns, teamColumns, timeColumns } from './measureColumns.ts';
import { labelOf, unitOf } from './measureWords.ts';
import { textTable } from './textTable.ts';

/** The tables of a run, or of replications, for people: a row a stage, a team, a source, an outcome. */
export function measureTables(series: MeasureSeries, confidence: number): string {
  const tables: readonly (readonly [string, string, readonly string[]])[] = [
    ['Stage', 'stages', flowColumns],
    ['Stage', 'stages', timeColumns],
    ['Team', 'teams', teamColumns],
    ['Source', 'sources', sourceColumns],
    ['Outcome', 'outcomes', outcomeColumns],
  ];
  return tables
    .flatMap(([heading, part, columns]) => {
      const rows = Object.entries(series.tree[part] as MeasureTree).map(([key, entry]) => [
        nameIn(entry, key),
        ...columns.map((column) => cell(series, `${part}.${key}.${column}`, column, confidence)),
      ]);
      return rows.length === 0
        ? []
        : [textTable([heading, ...columns.map((column) => labelOf(part, column))], rows)];
    })
    .join('\n');
}

function nameIn(entry: MeasureTree[string], key: string): string {
  const name = typeof entry === 'object' && entry !== null ? entry['name'] : undefined;
  return typeof name === 'string' ? name : key;
}

function cell({ values }: MeasureSeries, path: string, measure: string, confidence: number): string {
  const series = values.get(path);
  return series === undefined ? '–' : intervalWords(intervalOf(series, confidence), unitOf(measure));
}
