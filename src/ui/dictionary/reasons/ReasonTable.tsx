import { ArrowDown, ArrowUp, Plus, X } from 'lucide-react';
import { addItem } from '../../../core/commands/itemCommands.ts';
import type { Json } from '../../../core/lib/json.ts';
import { sayShare } from '../../../core/lib/numberWords.ts';
import { isOtherReason } from '../../../core/model/proposedReasons.ts';
import type { ReasonList } from '../../../core/model/records/organisation.ts';
import { IconButton } from '../../controls/IconButton.tsx';
import formStyles from '../../forms/Form.module.css';
import { InputProblem } from '../../forms/InputProblem.tsx';
import { useDraftField } from '../../forms/useDraftField.ts';
import { useMember } from '../../forms/useMember.ts';
import { useDispatch } from '../../hooks/services.ts';
import editorStyles from '../editors/Editors.module.css';
import { sharesOf } from '../editors/mixShares.ts';
import { GridFigure } from '../overviews/GridFigure.tsx';
import styles from './Reasons.module.css';

type Reason = ReasonList['reasons'][number];
const path = ['reasons'];

/** The reasons of a list, a line each: its name, what it means, how often it is given, whether it asks for words. */
export function ReasonTable({ list, label }: { list: ReasonList; label: string }) {
  const { commit } = useMember(path);
  const dispatch = useDispatch();
  const { reasons } = list;
  const shares = sharesOf(reasons.map(({ weight }) => weight));
  const most = Math.max(...shares, 1e-9);
  const set = (next: readonly Reason[]) => commit(next as unknown as Json);
  const change = (place: number, members: Partial<Reason>) => {
    const next = { ...reasons[place]!, ...members };
    // What says nothing by itself has to ask for words.
    return set(reasons.with(place, isOtherReason(next.name) ? { ...next, requiresText: true } : next));
  };
  const swap = (place: number, other: number) =>
    set(reasons.with(place, reasons[other]!).with(other, reasons[place]!));
  return (
    <>
      <table className={styles.table} aria-label={label}>
        <thead>
          <tr>
            <th scope="col">Reason</th>
            <th scope="col" data-figure>
              Weight
            </th>
            <th scope="col">How often</th>
            <th scope="col">Asks for words</th>
            <th scope="col">
              <span className="visually-hidden">Tools</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {reasons.map((reason, place) => (
            <tr key={reason.id}>
              <th scope="row">
                <TextCell
                  label={`Name of reason ${place + 1}`}
                  value={reason.name}
                  onChange={(name) => change(place, { name })}
                />
                <TextCell
                  label={`What ${reason.name} means`}
                  value={reason.description}
                  placeholder="What it means"
                  isQuiet
                  onChange={(description) => change(place, { description })}
                />
              </th>
              <td data-figure>
                <GridFigure
                  label={`Weight of ${reason.name}`}
                  value={reason.weight}
                  onChange={(weight) => change(place, { weight: weight ?? 0 })}
                />
              </td>
              <td>
                <span className={styles.share}>
                  <span className={editorStyles.barTrack} aria-hidden="true">
                    <span
                      className={editorStyles.bar}
                      style={{ width: `${(shares[place]! / most) * 100}%` }}
                    />
                  </span>
                  {sayShare(shares[place]!)}
                </span>
              </td>
              <td className={styles.asks}>
                <input
                  type="checkbox"
                  className={formStyles.check}
                  aria-label={`${reason.name} asks for words`}
                  title={
                    isOtherReason(reason.name) ? 'It says nothing by itself: it always asks for words.' : ''
                  }
                  checked={reason.requiresText || isOtherReason(reason.name)}
                  disabled={isOtherReason(reason.name) && reason.requiresText}
                  onChange={({ target }) => change(place, { requiresText: target.checked })}
                />
              </td>
              <td className={styles.tools}>
                <IconButton
                  size="small"
                  label={`Move ${reason.name} up`}
                  disabled={place === 0}
                  onClick={() => swap(place, place - 1)}
                >
                  <ArrowUp size={13} />
                </IconButton>
                <IconButton
                  size="small"
                  label={`Move ${reason.name} down`}
                  disabled={place === reasons.length - 1}
                  onClick={() => swap(place, place + 1)}
                >
                  <ArrowDown size={13} />
                </IconButton>
                <IconButton
                  size="small"
                  label={`Remove ${reason.name}`}
                  onClick={() => set(reasons.toSpliced(place, 1))}
                >
                  <X size={13} />
                </IconButton>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <button
        type="button"
        className={formStyles.add}
        onClick={() =>
          dispatch(addItem, { id: list.id, path, item: { name: 'New reason' }, idPrefix: 'reason' })
        }
      >
        <Plus size={13} /> Add a reason
      </button>
      {!reasons.some(({ name }) => isOtherReason(name)) && reasons.length > 0 && (
        <button
          type="button"
          className={formStyles.add}
          onClick={() =>
            dispatch(addItem, {
              id: list.id,
              path,
              item: { name: 'Other', requiresText: true },
              idPrefix: 'reason',
            })
          }
        >
          <Plus size={13} /> Add “Other”, which asks for words
        </button>
      )}
    </>
  );
}

function TextCell({
  label,
  value,
  placeholder,
  isQuiet = false,
  onChange,
}: {
  label: string;
  value: string;
  placeholder?: string;
  isQuiet?: boolean;
  onChange: (text: string) => string | null;
}) {
  const draft = useDraftField({
    value,
    write: String,
    read: (text) => ({ value: text.trim() }),
    commit: onChange,
  });
  return (
    <>
      <input
        type="text"
        autoComplete="off"
        aria-label={label}
        placeholder={placeholder}
        className={`${formStyles.line} ${isQuiet ? styles.description : ''}`}
        {...draft.props}
      />
      <InputProblem>{draft.problem}</InputProblem>
    </>
  );
}
