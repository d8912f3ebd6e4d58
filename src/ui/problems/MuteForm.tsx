import { useId, useState, type FormEvent } from 'react';
import { muteRule } from '../../core/commands/ruleCommands.ts';
import type { RecordId } from '../../core/model/records.ts';
import { Button } from '../controls/Button.tsx';
import { TextInput } from '../controls/TextInput.tsx';
import { useDispatch } from '../hooks/services.ts';
import styles from './MuteForm.module.css';

/** Asks why a rule is not to speak of a record, or anywhere; without a reason it goes on speaking. */
export function MuteForm({
  check,
  recordId,
  onDone,
}: {
  check: string;
  /** null: of nothing at all. */
  recordId: RecordId | null;
  onDone: () => void;
}) {
  const [reason, setReason] = useState('');
  const [isEverywhere, setEverywhere] = useState(false);
  const dispatch = useDispatch();
  const id = useId();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (reason.trim() === '') return;
    dispatch(muteRule, { check, recordId: isEverywhere ? null : recordId, reason: reason.trim() });
    onDone();
  };
  return (
    <form className={styles.form} onSubmit={submit}>
      <label htmlFor={id} className={styles.label}>
        Mute it, because
      </label>
      <TextInput
        id={id}
        size="small"
        ref={focusOnceThere}
        className={styles.reason ?? ''}
        value={reason}
        maxLength={2_000}
        placeholder="what you have decided, and who"
        onChange={(event) => setReason(event.target.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Escape') return;
          event.stopPropagation();
          onDone();
        }}
      />
      {recordId !== null && (
        <label className={styles.everywhere}>
          <input
            type="checkbox"
            checked={isEverywhere}
            onChange={(event) => setEverywhere(event.target.checked)}
          />
          everywhere
        </label>
      )}
      <Button size="small" type="submit" disabled={reason.trim() === ''}>
        Mute
      </Button>
      <Button size="small" variant="quiet" onClick={onDone}>
        Cancel
      </Button>
    </form>
  );
}

/** The person has just asked to be asked. */
function focusOnceThere(input: HTMLInputElement | null): void {
  input?.focus();
}
