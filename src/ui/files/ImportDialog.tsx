import type { FileError } from '../../core/formats/json/fileError.ts';
import { Button } from '../controls/Button.tsx';
import { Dialog } from '../controls/Dialog.tsx';
import styles from './ImportDialog.module.css';

/** Why a file could not be opened: every fault with its place and what to do. */
export interface Refusal {
  readonly fileName: string;
  readonly errors: readonly FileError[];
}

/** Says what is wrong with a file that was chosen; nothing of it was taken. */
export function ImportDialog({ refusal, onClose }: { refusal: Refusal | null; onClose: () => void }) {
  return (
    <Dialog
      open={refusal !== null}
      onOpenChange={(open) => !open && onClose()}
      title="This file was not opened"
      description={`Nothing of “${refusal?.fileName ?? ''}” was taken, and nothing here has changed.`}
      actions={
        <Button variant="primary" onClick={onClose}>
          Close
        </Button>
      }
    >
      <ol className={styles.errors}>
        {refusal?.errors.map((error, place) => (
          <li key={place}>
            <p>{error.sentence}</p>
            <p className={styles.remedy}>{error.remedy}</p>
            <ErrorPlace error={error} />
          </li>
        ))}
      </ol>
    </Dialog>
  );
}

function ErrorPlace({ error: { pointer, line, column } }: { error: FileError }) {
  if (pointer === '' && line === undefined) return null;
  return (
    <p className={styles.place}>
      {line !== undefined && `Line ${line}, column ${column}`}
      {line !== undefined && pointer !== '' && ' · '}
      {pointer !== '' && <code>{pointer}</code>}
    </p>
  );
}
