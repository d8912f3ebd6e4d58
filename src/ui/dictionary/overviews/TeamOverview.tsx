import { Table2 } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import { lettersOf, type RaciLetter } from '../../../core/commands/raciCommands.ts';
import type { JsonObject } from '../../../core/lib/json.ts';
import { sayCount } from '../../../core/lib/numberWords.ts';
import { recordsOf, singleton } from '../../../core/model/queries.ts';
import type { RecordId } from '../../../core/model/records.ts';
import type { Team } from '../../../core/model/records/organisation.ts';
import { Button } from '../../controls/Button.tsx';
import { useDocument } from '../../hooks/services.ts';
import { sayPrice } from '../editors/sayPrice.ts';
import { sayCapacity } from '../forms/capacityWords.ts';
import { weeklyHours } from '../editors/teamHours.ts';
import { SheetTable, type SheetColumn } from './SheetTable.tsx';
import styles from './SheetTable.module.css';

const RaciDialog = lazy(async () => ({ default: (await import('../raci/RaciDialog.tsx')).RaciDialog }));

const letters: readonly { readonly letter: RaciLetter; readonly label: string }[] = [
  { letter: 'R', label: 'Responsible' },
  { letter: 'A', label: 'Accountable' },
  { letter: 'C', label: 'Consulted' },
  { letter: 'I', label: 'Informed' },
];

/** All teams: how many people at what cost, and what they are to how many stages. */
export function TeamOverview({ onOpen }: { onOpen: (id: RecordId) => void }) {
  const blueprint = useDocument((state) => state.blueprint);
  const [matrix, setMatrix] = useState(false);
  const { currency } = singleton(blueprint, 'settings');
  const teams = recordsOf(blueprint, 'team');
  const stages = recordsOf(blueprint, 'stage');
  const countOf = (team: Team, letter: RaciLetter) =>
    stages.filter((stage) => lettersOf(stage, team.id).includes(letter)).length;
  const columns: readonly SheetColumn<Team>[] = [
    {
      id: 'name',
      label: 'Team',
      sortBy: ({ name }) => name,
      show: ({ name, colour }) => (
        <span className={styles.named}>
          <span className={styles.dot} data-team={colour} />
          {name}
        </span>
      ),
    },
    {
      id: 'people',
      label: 'At work',
      sortBy: ({ headCount }) => headCount ?? -1,
      show: (team) => sayCapacity(team as unknown as JsonObject),
    },
    {
      id: 'hours',
      label: 'Hours a week',
      isFigure: true,
      sortBy: (team) => weeklyHours(blueprint, team) ?? -1,
      show: (team) => {
        const hours = weeklyHours(blueprint, team);
        return hours === null ? <span className={styles.none}>–</span> : sayCount(hours);
      },
    },
    {
      id: 'cost',
      label: 'Per hour',
      isFigure: true,
      sortBy: ({ costPerHour }) => costPerHour,
      show: ({ costPerHour }) =>
        costPerHour === 0 ? <span className={styles.none}>–</span> : sayPrice(costPerHour, currency),
    },
    ...letters.map(({ letter, label }): SheetColumn<Team> => ({
      id: letter,
      label,
      isFigure: true,
      sortBy: (team) => countOf(team, letter),
      show: (team) => countOf(team, letter) || <span className={styles.none}>–</span>,
    })),
  ];
  return (
    <>
      <SheetTable
        label="Teams"
        columns={columns}
        rows={teams}
        idOf={({ id }) => id}
        textOf={({ name, abbreviation, description }) => `${name} ${abbreviation} ${description}`}
        onOpen={onOpen}
      >
        <Button size="small" icon={<Table2 size={14} />} onClick={() => setMatrix(true)}>
          Who does what, by stage
        </Button>
      </SheetTable>
      {matrix && (
        <Suspense fallback={null}>
          <RaciDialog onClose={() => setMatrix(false)} />
        </Suspense>
      )}
    </>
  );
}
