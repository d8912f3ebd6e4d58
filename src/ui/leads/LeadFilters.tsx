import { leadOutcomes, type LeadFilter, type LeadOutcome } from '../../core/analyse/leadList.ts';
import { nameOf } from '../../core/model/names.ts';
import { Select } from '../controls/Select.tsx';
import { outcomeWords } from './leadWords.ts';
import type { ReadRun } from './useStoredRun.ts';
import styles from './LeadTable.module.css';

const ANY = 'any';

/** Which leads are wanted: by where they are, where they came from, and how it went. */
export function LeadFilters({
  run,
  filter,
  onChange,
}: {
  run: ReadRun;
  filter: LeadFilter;
  onChange: (filter: LeadFilter) => void;
}) {
  const { plan, blueprint } = run;
  const placeOptions = (records: readonly { readonly id: string }[], any: string) => [
    { value: ANY, label: any },
    ...records.map(({ id }, place) => ({ value: String(place), label: nameOf(blueprint, id) })),
  ];
  const read = (value: string) => (value === ANY ? null : Number(value));
  const say = (place: number | null) => (place === null ? ANY : String(place));
  return (
    <div className={styles.filters}>
      <Select
        label="Stage"
        size="small"
        value={say(filter.stage)}
        options={placeOptions(plan.stages, 'Any stage')}
        onChange={(value) => onChange({ ...filter, stage: read(value) })}
      />
      <Select
        label="Source"
        size="small"
        value={say(filter.source)}
        options={placeOptions(plan.sources, 'Any source')}
        onChange={(value) => onChange({ ...filter, source: read(value) })}
      />
      <Select
        label="Outcome"
        size="small"
        value={filter.outcome ?? ANY}
        options={[
          { value: ANY, label: 'Any outcome' },
          ...leadOutcomes.map((outcome) => ({ value: outcome, label: outcomeWords[outcome] })),
        ]}
        onChange={(value) => onChange({ ...filter, outcome: value === ANY ? null : (value as LeadOutcome) })}
      />
    </div>
  );
}
