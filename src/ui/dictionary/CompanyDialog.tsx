import { Dialog } from '@base-ui/react/dialog';
import { X } from 'lucide-react';
import { useState } from 'react';
import type { RecordId, RecordType } from '../../core/model/records.ts';
import styles from './Company.module.css';
import { RecordPane } from './RecordPane.tsx';
import { recordForms } from './recordForms.ts';
import { TypeList } from './TypeList.tsx';

/** What the company is made of as far as its stages speak of it: teams, calendars, tools, fields, sources and more. */
export function CompanyDialog({
  open,
  onOpenChange,
  start = 'team',
  startId,
}: {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  /** The kind of record it opens with. */
  start?: RecordType;
  /** The record it opens with. */
  startId?: RecordId | undefined;
}) {
  const [type, setType] = useState<RecordType>(start);
  const [asked, setAsked] = useState(start);
  // Asked for again while it is open: from one record to the kind of another.
  if (asked !== start) {
    setAsked(start);
    setType(start);
  }
  const form = recordForms.find((each) => each.type === type) ?? recordForms[0]!;
  return (
    <Dialog.Root open={open} onOpenChange={(next) => onOpenChange(next)}>
      <Dialog.Portal>
        <Dialog.Backdrop className={styles.backdrop} />
        <Dialog.Popup className={styles.sheet}>
          <div className={styles.side}>
            <Dialog.Title className={styles.title}>Company</Dialog.Title>
            <TypeList chosen={form.type} onChoose={setType} />
          </div>
          <RecordPane
            key={`${form.type} ${startId ?? ''}`}
            form={form}
            startId={form.type === start ? startId : undefined}
          />
          <Dialog.Close className={styles.close} aria-label="Close">
            <X size={16} />
          </Dialog.Close>
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
}
