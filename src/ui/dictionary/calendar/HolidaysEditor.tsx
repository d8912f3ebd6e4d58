import { ClipboardPaste } from 'lucide-react';
import { useState } from 'react';
import type { Json } from '../../../core/lib/json.ts';
import { readDates } from '../../../core/model/dateWords.ts';
import type { Calendar } from '../../../core/model/records/organisation.ts';
import { Button } from '../../controls/Button.tsx';
import formStyles from '../../forms/Form.module.css';
import type { FormField } from '../../forms/formField.ts';
import { ListField } from '../../forms/inputs/ListField.tsx';
import { useMember } from '../../forms/useMember.ts';
import styles from './Week.module.css';

type Holidays = Calendar['holidays'];

/** Days off: a list, and lines with dates in them that can be pasted. */
export function HolidaysEditor({ field, controlId }: { field: FormField; controlId: string }) {
  const { value, commit } = useMember(field.path);
  const [text, setText] = useState<string | null>(null);
  if (field.input.kind !== 'list') return null;
  const holidays = (Array.isArray(value) ? value : []) as unknown as Holidays;
  const read = text === null ? [] : readDates(text);
  const fresh = read.filter(({ date }) => !holidays.some((holiday) => holiday.date === date));
  return (
    <>
      <ListField field={field} input={field.input} controlId={controlId} />
      {text === null ? (
        <button type="button" className={formStyles.add} onClick={() => setText('')}>
          <ClipboardPaste size={13} /> Paste dates
        </button>
      ) : (
        <div>
          <textarea
            rows={5}
            className={styles.paste}
            aria-label="Lines with dates"
            placeholder={'2027-12-25 Christmas Day\n26.12.2027 Zweiter Weihnachtstag\n3 October 2027'}
            value={text}
            // Whoever asked for it wants to paste at once.
            ref={(area) => {
              if (area !== null && document.activeElement !== area && text === '') area.focus();
            }}
            onChange={({ target }) => setText(target.value)}
          />
          <div className={styles.buttons}>
            <Button
              size="small"
              variant="primary"
              disabled={fresh.length === 0}
              onClick={() => {
                const all = [...holidays, ...fresh].toSorted((a, b) => (a.date < b.date ? -1 : 1));
                commit(all as unknown as Json);
                setText(null);
              }}
            >
              {fresh.length === 1 ? 'Add 1 day off' : `Add ${fresh.length} days off`}
            </Button>
            <Button size="small" variant="quiet" onClick={() => setText(null)}>
              Cancel
            </Button>
            {read.length > fresh.length && (
              <span className={styles.quiet}>{read.length - fresh.length} are there already.</span>
            )}
          </div>
        </div>
      )}
    </>
  );
}
