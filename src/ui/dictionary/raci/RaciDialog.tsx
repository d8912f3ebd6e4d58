import { Dialog } from '@base-ui/react/dialog';
import { X } from 'lucide-react';
import styles from './Raci.module.css';
import { RaciMatrix } from './RaciMatrix.tsx';

/** Who is responsible, accountable, consulted and informed: all stages and all teams on one sheet. */
export function RaciDialog({ onClose }: { onClose: () => void }) {
  return (
    <Dialog.Root open onOpenChange={(open) => !open && onClose()}>
      <Dialog.Portal>
        <Dialog.Backdrop className={styles.backdrop} />
        <Dialog.Popup className={styles.sheet}>
          <header className={styles.header}>
            <Dialog.Title className={styles.title}>Who does what</Dialog.Title>
            <Dialog.Description className={styles.description}>
              R is responsible and does it, A is accountable and answers for it, C is consulted before, I is
              informed after. One R and one A a stage. Press the letter, or click it.
            </Dialog.Description>
          </header>
          <RaciMatrix />
          <Dialog.Close className={styles.close} aria-label="Close">
            <X size={16} />
          </Dialog.Close>
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
}
