import { useState } from 'react';
import { makePicklist } from '../../../core/commands/reasonCommands.ts';
import { sayCount } from '../../../core/lib/numberWords.ts';
import type { ReasonList } from '../../../core/model/records/organisation.ts';
import { Button } from '../../controls/Button.tsx';
import { Dialog } from '../../controls/Dialog.tsx';
import { useDispatch } from '../../hooks/services.ts';
import { useUndoToast } from '../sheet/useUndoToast.ts';
import { GroupTable } from './GroupTable.tsx';
import { pastedLines, proposeGroups, readReasons, type DraftGroup } from './groupDraft.ts';
import styles from './Reasons.module.css';

/** Reads a pasted column of free text as reasons: first the proposal, to be corrected, then one step makes the list. */
export function PasteReasons({ list, onClose }: { list: ReasonList; onClose: () => void }) {
  const [text, setText] = useState('');
  const [groups, setGroups] = useState<readonly DraftGroup[] | null>(null);
  const dispatch = useDispatch();
  const sayDone = useUndoToast();
  const lines = pastedLines(text).length;
  const counted = groups?.reduce((sum, { count }) => sum + count, 0) ?? 0;
  const unseen = list.reasons.filter(({ id }) => groups?.some(({ reasonId }) => reasonId === id) === false);
  const make = () => {
    if (groups === null) return;
    dispatch(makePicklist, { listId: list.id, reasons: readReasons(groups) });
    onClose();
    sayDone(`${counted} lines are ${groups.length} reasons now; how often they came are the weights.`);
  };
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      width="large"
      title={
        groups === null ? 'Free text into a picklist' : `${sayCount(counted)} lines, ${groups.length} reasons`
      }
      description={
        groups === null
          ? 'Paste the column of an open text field, a line a lead. Lines that mean the same are put together, whatever their spelling, in English and German.'
          : `Correct what is not right: rename, put together, leave out. ${
              unseen.length === 0
                ? ''
                : `${unseen.length === 1 ? 'One reason' : `${unseen.length} reasons`} of the list nobody named; ${
                    unseen.length === 1 ? 'it stays' : 'they stay'
                  } with the weight 0.`
            }`
      }
      actions={
        groups === null ? (
          <>
            <Button variant="quiet" onClick={onClose}>
              Cancel
            </Button>
            <Button
              variant="primary"
              disabled={lines === 0}
              onClick={() => setGroups(proposeGroups(text, list.reasons))}
            >
              {lines === 0 ? 'Group the lines' : `Group ${sayCount(lines)} ${lines === 1 ? 'line' : 'lines'}`}
            </Button>
          </>
        ) : (
          <>
            <Button variant="quiet" onClick={() => setGroups(null)}>
              Back
            </Button>
            <Button variant="primary" disabled={groups.length === 0} onClick={make}>
              Make picklist
            </Button>
          </>
        )
      }
    >
      {groups === null ? (
        <textarea
          className={styles.paste}
          rows={14}
          aria-label="Lines of free text"
          placeholder={'too expensive\nkein Budget\nno answer after 5 calls\nKonkurenz\n…'}
          value={text}
          onChange={({ target }) => setText(target.value)}
        />
      ) : (
        <GroupTable groups={groups} reasons={list.reasons} onChange={setGroups} />
      )}
    </Dialog>
  );
}
