import { CircleAlert, Info } from 'lucide-react';
import { Button } from '../controls/Button.tsx';
import { useDocument, useLibrary, useSave, useWorkspace } from '../hooks/services.ts';
import { useShellSlots } from './slots.ts';
import styles from './Notice.module.css';

/** A line under the bar for what must not be overlooked: work that is not saved, a copy that was restored, a lock. */
export function Notice() {
  const { document: store } = useWorkspace();
  const state = useSave((save) => save.state);
  const notice = useSave((save) => save.notice);
  const tell = useSave((save) => save.tell);
  // What the start had to say must be seen wherever one comes in first.
  const fromStart = useLibrary((library) => library.notices);
  const dismissNotices = useLibrary((library) => library.dismissNotices);
  const locked = useDocument((document) => document.readOnlyReason);
  const { saveToFile } = useShellSlots();
  if (state.kind === 'notSaved') {
    return (
      <div className={styles.notice} data-tone="fault" role="alert">
        <CircleAlert size={16} />
        <p>
          <strong>Not saved.</strong> {state.reason}
        </p>
        {saveToFile !== null && (
          <Button size="small" onClick={() => saveToFile(store.getState().blueprint)}>
            Save to a file
          </Button>
        )}
      </div>
    );
  }
  if (notice !== null || fromStart.length > 0) {
    const dismiss = () => {
      tell(null);
      dismissNotices();
    };
    return (
      <output className={styles.notice}>
        <Info size={16} />
        <span>{[...fromStart, ...(notice === null ? [] : [notice])].join(' ')}</span>
        <Button size="small" onClick={dismiss}>
          Got it
        </Button>
      </output>
    );
  }
  const reason = locked ?? (state.kind === 'readOnly' ? state.reason : null);
  if (reason === null) return null;
  return (
    <output className={styles.notice}>
      <Info size={16} />
      <span>{reason}</span>
    </output>
  );
}
