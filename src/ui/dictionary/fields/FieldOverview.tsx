import { useState } from 'react';
import { nameOf } from '../../../core/model/names.ts';
import { recordsOf } from '../../../core/model/queries.ts';
import type { RecordId } from '../../../core/model/records.ts';
import type { Field } from '../../../core/model/records/data.ts';
import { placesOf } from '../../../core/model/uses.ts';
import { Picker } from '../../controls/Picker.tsx';
import { useDocument } from '../../hooks/services.ts';
import { fieldTypeNames } from '../forms/field.ts';
import { SheetTable, type SheetColumn } from '../overviews/SheetTable.tsx';
import styles from '../overviews/SheetTable.module.css';
import { TeamDots } from '../overviews/TeamDots.tsx';

const filters: readonly {
  readonly value: string;
  readonly label: string;
  readonly holds: (field: Field) => boolean;
}[] = [
  { value: 'all', label: 'all fields', holds: () => true },
  { value: 'governed', label: 'governed', holds: ({ governed }) => governed },
  { value: 'personal', label: 'personal data', holds: ({ isPersonal }) => isPersonal },
  { value: 'contact', label: 'of the contact', holds: ({ object }) => object === 'contact' },
  { value: 'company', label: 'of the company', holds: ({ object }) => object === 'company' },
  { value: 'deal', label: 'of the deal', holds: ({ object }) => object === 'deal' },
  {
    value: 'homeless',
    label: 'without a system of record',
    holds: (field) => field.systemOfRecordToolId === null,
  },
  {
    value: 'anybody',
    label: 'nobody named who may change them',
    holds: (field) => field.editableByTeamIds.length === 0,
  },
];

/** The data dictionary: every field with its type, where it lives, who may change it, and how much hangs on it. */
export function FieldOverview({ onOpen }: { onOpen: (id: RecordId) => void }) {
  const blueprint = useDocument((state) => state.blueprint);
  const [filterId, setFilterId] = useState('all');
  const filter = filters.find(({ value }) => value === filterId) ?? filters[0]!;
  const all = recordsOf(blueprint, 'field');
  const homeOf = ({ systemOfRecordToolId }: Field) =>
    systemOfRecordToolId === null ? '' : nameOf(blueprint, systemOfRecordToolId);
  const columns: readonly SheetColumn<Field>[] = [
    { id: 'name', label: 'Field', sortBy: ({ name }) => name, show: ({ name }) => name },
    {
      id: 'type',
      label: 'Type',
      sortBy: ({ fieldType }) => fieldTypeNames[fieldType],
      show: ({ fieldType, options }) =>
        options.length === 0 ? fieldTypeNames[fieldType] : `${fieldTypeNames[fieldType]} (${options.length})`,
    },
    { id: 'object', label: 'Of the', sortBy: ({ object }) => object, show: ({ object }) => object },
    {
      id: 'home',
      label: 'Lives in',
      sortBy: homeOf,
      show: (field) => homeOf(field) || <span className={styles.none}>not said</span>,
    },
    {
      id: 'editors',
      label: 'May change it',
      sortBy: ({ editableByTeamIds }) => editableByTeamIds.length,
      show: ({ editableByTeamIds }) => <TeamDots ids={editableByTeamIds} />,
    },
    {
      id: 'marks',
      label: 'Kept with care',
      sortBy: ({ governed, isPersonal }) => Number(governed) * 2 + Number(isPersonal),
      show: ({ governed, isPersonal }) =>
        [governed ? 'governed' : '', isPersonal ? 'personal' : ''].filter((word) => word !== '').join(', '),
    },
    {
      id: 'used',
      label: 'Used in',
      isFigure: true,
      sortBy: ({ id }) => placesOf(blueprint, id).length,
      show: ({ id }) => placesOf(blueprint, id).length || <span className={styles.none}>–</span>,
    },
  ];
  return (
    <SheetTable
      label="Fields"
      columns={columns}
      rows={all.filter(filter.holds)}
      idOf={({ id }) => id}
      textOf={({ name, description, crmName, options }) =>
        [name, description, crmName, ...options.map(({ value, label }) => `${value} ${label}`)].join(' ')
      }
      onOpen={onOpen}
    >
      <Picker
        label="Show"
        options={filters}
        chosen={[filter]}
        onChoose={([next]) => setFilterId(next ?? 'all')}
        className={styles.filterChoice ?? ''}
      >
        {filter.label}
      </Picker>
    </SheetTable>
  );
}
