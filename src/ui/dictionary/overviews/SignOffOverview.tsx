import { nameOf } from '../../../core/model/names.ts';
import { findRecord, recordsOf } from '../../../core/model/queries.ts';
import type { RecordId, RecordOf } from '../../../core/model/records.ts';
import { useDocument } from '../../hooks/services.ts';
import { SheetTable, type SheetColumn } from './SheetTable.tsx';
import styles from './SheetTable.module.css';

type SignOff = RecordOf<'signOff'>;

const decisions = { open: 'open', agreed: 'agreed', rejected: 'rejected' } as const;

/** Who has agreed to what, and when; and in a sentence how far the company has come. */
export function SignOffOverview({ onOpen }: { onOpen: (id: RecordId) => void }) {
  const blueprint = useDocument((state) => state.blueprint);
  const signOffs = recordsOf(blueprint, 'signOff');
  const count = (decision: SignOff['decision']) =>
    signOffs.filter((signOff) => signOff.decision === decision).length;
  const columns: readonly SheetColumn<SignOff>[] = [
    { id: 'subject', label: 'What', sortBy: ({ subject }) => subject, show: ({ subject }) => subject },
    {
      id: 'who',
      label: 'Who',
      sortBy: ({ person, role }) => person || role,
      show: ({ person, role, teamId }) =>
        [person, role].filter((word) => word !== '').join(', ') ||
        (findRecord(blueprint, 'team', teamId) === undefined ? (
          <span className={styles.none}>nobody yet</span>
        ) : (
          nameOf(blueprint, teamId)
        )),
    },
    {
      id: 'decision',
      label: 'Decision',
      sortBy: ({ decision }) => Object.keys(decisions).indexOf(decision),
      show: ({ decision }) => (
        <span className={styles.decision} data-decision={decision}>
          {decisions[decision]}
        </span>
      ),
    },
    { id: 'date', label: 'When', sortBy: ({ date }) => date, show: ({ date }) => date },
    { id: 'comment', label: 'Condition', sortBy: ({ comment }) => comment, show: ({ comment }) => comment },
  ];
  return (
    <>
      <p className={styles.sentence}>{sayProgress(signOffs.length, count('agreed'), count('rejected'))}</p>
      <SheetTable
        label="Sign-offs"
        columns={columns}
        rows={signOffs}
        idOf={({ id }) => id}
        textOf={({ subject, person, role, comment }) => `${subject} ${person} ${role} ${comment}`}
        onOpen={onOpen}
      />
    </>
  );
}

function sayProgress(all: number, agreed: number, rejected: number): string {
  if (all === agreed) return all === 1 ? 'It is agreed.' : `All ${all} are agreed.`;
  const no = rejected === 0 ? '' : ` ${rejected === 1 ? 'One is' : `${rejected} are`} rejected.`;
  return `${agreed === 0 ? 'None' : agreed} of ${all} ${agreed === 1 ? 'is' : 'are'} agreed.${no}`;
}
