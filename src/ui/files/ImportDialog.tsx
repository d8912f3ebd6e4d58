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
      description={`${refusal?.fileName ?? ''} is as it was, and so is everything here.`}
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
            {(error.pointer !== '' || error.line !== undefined) && (
              <p className={styles.place}>
                {error.pointer}
                {error.line !== undefined && ` line ${error.line}, column ${error.column}`}
              </p>
            )}
          </li>
        ))}
      </ol>
    </Dialog>
  );
}
