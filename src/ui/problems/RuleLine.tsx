import { useState } from 'react';
import type { Check } from '../../core/checks/check.ts';
import type { MutedRule } from '../../core/checks/mutedBy.ts';
import { unmuteRule } from '../../core/commands/ruleCommands.ts';
import { Button } from '../controls/Button.tsx';
import { useDispatch } from '../hooks/services.ts';
import { MuteForm } from './MuteForm.tsx';
import { SeverityMark } from './SeverityMark.tsx';
import styles from './Rules.module.css';

/** One rule of the list. */
export function RuleLine({
  check: { id, label, why, severity },
  found,
  muted,
  onShow,
}: {
  check: Check;
  /** How many problems it has found. */
  found: number;
  /** The entry that mutes it everywhere. */
  muted: MutedRule | undefined;
  onShow: (rule: string) => void;
}) {
  const dispatch = useDispatch();
  const [isMuting, setMuting] = useState(false);
  return (
    <li className={styles.rule}>
      <SeverityMark severity={severity} />
      <div className={styles.words}>
        <p>
          {label} <code className={styles.id}>{id}</code>
        </p>
        <p className={styles.why}>{why}</p>
        {muted !== undefined && (
          <p className={styles.why}>
            Muted everywhere{muted.reason === '' ? '.' : `, because “${muted.reason}”`}
          </p>
        )}
        {isMuting && <MuteForm check={id} recordId={null} onDone={() => setMuting(false)} />}
      </div>
      {found > 0 && (
        <Button
          size="small"
          variant="quiet"
          aria-label={`Show the ${found} found by: ${label}`}
          onClick={() => onShow(id)}
        >
          {found} found
        </Button>
      )}
      {muted !== undefined && (
        <Button
          size="small"
          variant="quiet"
          aria-label={`Hear it again: ${label}`}
          onClick={() => dispatch(unmuteRule, { check: id, recordId: null })}
        >
          Hear it again
        </Button>
      )}
      {muted === undefined && severity !== 'error' && !isMuting && (
        <Button
          size="small"
          variant="quiet"
          aria-label={`Mute everywhere: ${label}`}
          onClick={() => setMuting(true)}
        >
          Mute…
        </Button>
      )}
    </li>
  );
}
