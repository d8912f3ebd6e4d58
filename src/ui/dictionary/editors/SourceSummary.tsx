import { sourceFigures } from '../../../core/analyse/sourceFigures.ts';
import { sayCount } from '../../../core/lib/numberWords.ts';
import { singleton } from '../../../core/model/queries.ts';
import type { BlueprintRecord } from '../../../core/model/records.ts';
import { useDocument } from '../../hooks/services.ts';
import { sayPrice } from './sayPrice.ts';
import styles from './Editors.module.css';

/** What a lead source comes to: how many leads a year, and what each of them costs with everything. */
export function SourceSummary({ record }: { record: BlueprintRecord }) {
  const currency = useDocument(({ blueprint }) => singleton(blueprint, 'settings').currency);
  if (record.type !== 'source') return null;
  const { leadsPerYear, costPerYear, costPerLead } = sourceFigures(record);
  const months = record.arrivals.volume.kind === 'monthly' ? record.arrivals.volume.leads : [];
  return (
    <p className={styles.sentence}>
      {record.isReferral && leadsPerYear === 0
        ? 'Its leads come from customers who refer others: the stages make them.'
        : leadsPerYear === 0
          ? 'No lead comes from here yet.'
          : `${sayCount(leadsPerYear)} leads a year${seasonWords(months)}, ${
              costPerYear === 0 || costPerLead === null
                ? 'at no cost that anybody has said.'
                : `${sayPrice(costPerYear, currency)} in all: about ${sayPrice(costPerLead, currency)} per lead.`
            }`}
    </p>
  );
}

const names = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** The strongest and the weakest month, where they differ by enough to matter. */
function seasonWords(months: readonly number[]): string {
  const most = Math.max(...months);
  const least = Math.min(...months);
  if (months.length !== 12 || most < least * 1.15) return '';
  return `, most in ${names[months.indexOf(most)]} and fewest in ${names[months.indexOf(least)]}`;
}
