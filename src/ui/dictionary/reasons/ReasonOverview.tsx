import { Plus } from 'lucide-react';
import { addProposedLists } from '../../../core/commands/reasonCommands.ts';
import { sayShare } from '../../../core/lib/numberWords.ts';
import { isOtherReason, missingLists } from '../../../core/model/proposedReasons.ts';
import { recordsOf } from '../../../core/model/queries.ts';
import type { RecordId } from '../../../core/model/records.ts';
import type { ReasonList } from '../../../core/model/records/organisation.ts';
import { placesOf } from '../../../core/model/uses.ts';
import { Button } from '../../controls/Button.tsx';
import { useDispatch, useDocument } from '../../hooks/services.ts';
import { sharesOf } from '../editors/mixShares.ts';
import { SheetTable, type SheetColumn } from '../overviews/SheetTable.tsx';
import { useUndoToast } from '../sheet/useUndoToast.ts';
import styles from './Reasons.module.css';

/** All reason lists, and those of the five that are missing, to be made with the reasons they may begin with. */
export function ReasonOverview({ onOpen }: { onOpen: (id: RecordId) => void }) {
  const blueprint = useDocument((state) => state.blueprint);
  const dispatch = useDispatch();
  const sayDone = useUndoToast();
  const lists = recordsOf(blueprint, 'reasonList');
  const missing = missingLists(blueprint);
  const make = (proposed: typeof missing) => {
    dispatch(addProposedLists, { ids: proposed.map(({ id }) => id) });
    sayDone(
      proposed.length === 1
        ? `“${proposed[0]!.name}” is there.`
        : `${proposed.length} reason lists are there.`,
    );
  };
  const columns: readonly SheetColumn<ReasonList>[] = [
    { id: 'name', label: 'List', sortBy: ({ name }) => name, show: ({ name }) => name },
    {
      id: 'count',
      label: 'Reasons',
      isFigure: true,
      sortBy: ({ reasons }) => reasons.length,
      show: ({ reasons }) => reasons.length,
    },
    { id: 'first', label: 'Most often', sortBy: (list) => mostOften(list), show: (list) => mostOften(list) },
    {
      id: 'other',
      label: '“Other”',
      isFigure: true,
      sortBy: (list) => otherShare(list) ?? -1,
      show: (list) => {
        const share = otherShare(list);
        return share === null ? 'none' : sayShare(share);
      },
    },
    {
      id: 'used',
      label: 'Used by',
      isFigure: true,
      sortBy: ({ id }) => placesOf(blueprint, id).length,
      show: ({ id }) => {
        const count = placesOf(blueprint, id).length;
        return count === 0 ? 'nothing yet' : count === 1 ? '1 transition' : `${count} transitions`;
      },
    },
  ];
  return (
    <>
      {missing.length > 0 && (
        <section className={styles.missing} aria-label="Lists that are missing">
          <p className={styles.sentence}>
            {missing.length === 1
              ? 'One of the five lists every lifecycle needs is missing.'
              : `${missing.length} of the five lists every lifecycle needs are missing.`}
          </p>
          <ul className={styles.missingList}>
            {missing.map((proposed) => (
              <li key={proposed.id}>
                <span>
                  <b>{proposed.name}</b> <span className={styles.quiet}>{proposed.purpose}</span>
                </span>
                <Button size="small" icon={<Plus size={13} />} onClick={() => make([proposed])}>
                  Add with {proposed.reasons.length + 1} reasons
                </Button>
              </li>
            ))}
          </ul>
          {missing.length > 1 && (
            <Button variant="primary" size="small" onClick={() => make(missing)}>
              Add all {missing.length}
            </Button>
          )}
        </section>
      )}
      {lists.length > 0 && (
        <SheetTable
          label="Reason lists"
          columns={columns}
          rows={lists}
          idOf={({ id }) => id}
          textOf={({ name, purpose, reasons }) =>
            [name, purpose, ...reasons.map((each) => each.name)].join(' ')
          }
          onOpen={onOpen}
        />
      )}
    </>
  );
}

function mostOften({ reasons }: ReasonList): string {
  const [first] = reasons.toSorted((a, b) => b.weight - a.weight);
  return first?.name ?? '–';
}

/** What part of the leads says nothing; null where the list has no "Other". */
function otherShare({ reasons }: ReasonList): number | null {
  const place = reasons.findIndex(({ name }) => isOtherReason(name));
  return place < 0 ? null : (sharesOf(reasons.map(({ weight }) => weight))[place] ?? null);
}
