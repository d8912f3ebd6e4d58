import type { SourceMeasures } from '../../core/metrics/sourceMeasures.ts';
import type { Blueprint } from '../../core/model/blueprint.ts';
import { nameOf } from '../../core/model/names.ts';
import { singleton } from '../../core/model/queries.ts';
import { EmptyState } from '../controls/EmptyState.tsx';
import { figureColumn, withData } from './figureColumn.ts';
import { MeasureTable } from './MeasureTable.tsx';
import type { RunFigures } from './runFigures.ts';

/** What every source brought, what became of it, and what it cost. */
export function SourceTable({ figures, measured }: { figures: RunFigures; measured: Blueprint }) {
  const { sources } = figures.measures;
  if (sources.length === 0) {
    return (
      <EmptyState title="Nothing is known of the sources">
        This run was made before sources were counted. Run again to see what each of them brings.
      </EmptyState>
    );
  }
  const of = {
    figures,
    part: 'sources',
    idOf: ({ sourceId }: SourceMeasures) => sourceId,
    currency: singleton(measured, 'settings').currency,
  } as const;
  const columns = [
    figureColumn<SourceMeasures>(of, 'arrived', 'count', 'Arrived'),
    figureColumn<SourceMeasures>(of, 'arrivedShare', 'share', 'Of all', {
      bar: ({ arrivedShare }) => arrivedShare,
    }),
    figureColumn<SourceMeasures>(of, 'customers', 'count', 'Customers'),
    figureColumn<SourceMeasures>(of, 'customerShare', 'share', 'Become customers'),
    ...withData(
      [
        figureColumn<SourceMeasures>(of, 'cost', 'money', 'Cost'),
        figureColumn<SourceMeasures>(of, 'costPerCustomer', 'money', 'Cost per customer'),
        figureColumn<SourceMeasures>(of, 'revenue', 'money', 'Revenue'),
        {
          ...figureColumn<SourceMeasures>(of, 'returnOnCost', 'count', 'Return on cost', {
            formula: 'Revenue divided by cost.',
          }),
          say: ({ returnOnCost }: SourceMeasures) => sayTimes(returnOnCost),
        },
      ],
      sources,
    ),
  ];
  return (
    <MeasureTable
      label="Measures of every source"
      firstHead="Source"
      groups={[{ label: '', columns }]}
      rows={sources}
      idOf={of.idOf}
      head={({ sourceId }) => nameOf(measured, sourceId)}
    />
  );
}

function sayTimes(value: number): string {
  return Number.isFinite(value) ? `${value.toFixed(value < 10 ? 1 : 0)} ×` : '–';
}
