import { sourceFigures } from '../../../core/analyse/sourceFigures.ts';
import { sayCount } from '../../../core/lib/numberWords.ts';
import { stageLabel } from '../../../core/model/names.ts';
import { findRecord, recordsOf, singleton } from '../../../core/model/queries.ts';
import type { RecordId } from '../../../core/model/records.ts';
import type { Source } from '../../../core/model/records/data.ts';
import { useDocument } from '../../hooks/services.ts';
import { sayPrice } from '../editors/sayPrice.ts';
import { SheetTable, type SheetColumn } from './SheetTable.tsx';
import styles from './SheetTable.module.css';
import { TeamDots } from './TeamDots.tsx';

/** All lead sources: how many leads each brings, when, at what cost, where they start, and who agreed to it. */
export function SourceOverview({ onOpen }: { onOpen: (id: RecordId) => void }) {
  const blueprint = useDocument((state) => state.blueprint);
  const { currency } = singleton(blueprint, 'settings');
  const sources = recordsOf(blueprint, 'source');
  const all = sources.map(sourceFigures);
  const sum = (of: (figures: (typeof all)[number]) => number) =>
    all.reduce((whole, figures) => whole + of(figures), 0);
  const leads = sum(({ leadsPerYear }) => leadsPerYear);
  const cost = sum(({ costPerYear }) => costPerYear);
  const months = Array.from({ length: 12 }, (_, month) =>
    sum(({ leadsByMonth }) => leadsByMonth[month] ?? 0),
  );
  const entryOf = (source: Source) => findRecord(blueprint, 'stage', source.entryStageId);
  const columns: readonly SheetColumn<Source>[] = [
    { id: 'name', label: 'Lead source', sortBy: ({ name }) => name, show: ({ name }) => name },
    { id: 'channel', label: 'Channel', sortBy: ({ channel }) => channel, show: ({ channel }) => channel },
    {
      id: 'months',
      label: 'January to December',
      sortBy: (source) => sourceFigures(source).leadsPerYear,
      show: (source) => <Months leads={sourceFigures(source).leadsByMonth} />,
      total: <Months leads={months} />,
    },
    {
      id: 'leads',
      label: 'Leads a year',
      isFigure: true,
      sortBy: (source) => sourceFigures(source).leadsPerYear,
      show: (source) => sayCount(sourceFigures(source).leadsPerYear),
      total: sayCount(leads),
    },
    {
      id: 'cost',
      label: 'Cost a year',
      isFigure: true,
      sortBy: (source) => sourceFigures(source).costPerYear,
      show: (source) => sayPrice(Math.round(sourceFigures(source).costPerYear), currency),
      total: sayPrice(Math.round(cost), currency),
    },
    {
      id: 'perLead',
      label: 'Per lead',
      isFigure: true,
      sortBy: (source) => sourceFigures(source).costPerLead ?? -1,
      show: (source) => {
        const { costPerLead } = sourceFigures(source);
        return costPerLead === null ? (
          <span className={styles.none}>–</span>
        ) : (
          sayPrice(costPerLead, currency)
        );
      },
      total: leads > 0 ? sayPrice(cost / leads, currency) : undefined,
    },
    {
      id: 'entry',
      label: 'Starts in',
      sortBy: (source) => entryOf(source)?.order ?? -1,
      show: (source) => {
        const entry = entryOf(source);
        return entry === undefined ? (
          <span className={styles.none}>not said</span>
        ) : (
          entry.abbreviation || stageLabel(entry)
        );
      },
    },
    {
      id: 'agreed',
      label: 'Agreed by',
      sortBy: ({ agreedByTeamIds }) => agreedByTeamIds.length,
      show: ({ agreedByTeamIds }) => <TeamDots ids={agreedByTeamIds} />,
    },
  ];
  return (
    <SheetTable
      label="Lead sources"
      columns={columns}
      rows={sources}
      idOf={({ id }) => id}
      textOf={({ name, channel, definition }) => `${name} ${channel} ${definition}`}
      onOpen={onOpen}
    />
  );
}

function Months({ leads }: { leads: readonly number[] }) {
  const most = Math.max(...leads, 1e-9);
  return (
    <span className={styles.months} aria-hidden="true">
      {leads.map((each, month) => (
        // Twelve months in a row: their place is what they are.
        // oxlint-disable-next-line react/no-array-index-key
        <span key={month} style={{ height: `${(each / most) * 100}%` }} />
      ))}
    </span>
  );
}
