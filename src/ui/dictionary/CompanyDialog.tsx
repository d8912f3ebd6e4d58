import { Dialog } from '@base-ui/react/dialog';
import { X } from 'lucide-react';
import { useDeferredValue, useMemo, useRef, useState } from 'react';
import type { RecordId, RecordType } from '../../core/model/records.ts';
import { TextInput } from '../controls/TextInput.tsx';
import { useDocument, useServices } from '../hooks/services.ts';
import { FieldEditorsContext } from '../forms/fieldEditors.ts';
import { OpenCompanyContext } from '../forms/openCompany.ts';
import { fieldEditors } from './fieldEditors.ts';
import { RecordPane } from './RecordPane.tsx';
import { recordForms } from './recordForms.ts';
import { findRecords } from './sheet/findRecords.ts';
import { FoundList } from './sheet/FoundList.tsx';
import styles from './sheet/Sheet.module.css';
import { SheetPlaceContext, type SheetPlace } from './sheet/sheetPlace.ts';
import { TypeList } from './TypeList.tsx';

interface Place {
  readonly type: RecordType;
  readonly id: RecordId | undefined;
  /** Makes a repeated wish a new one. */
  readonly nonce: number;
}

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
  const { view } = useServices();
  const blueprint = useDocument((state) => state.blueprint);
  const [place, setPlace] = useState<Place>({ type: start, id: startId, nonce: 0 });
  const [asked, setAsked] = useState({ start, startId });
  const [typed, setTyped] = useState('');
  const sought = useDeferredValue(typed);
  // Asked for again while it is open: from one record to another.
  if (asked.start !== start || asked.startId !== startId) {
    setAsked({ start, startId });
    setPlace({ type: start, id: startId, nonce: place.nonce + 1 });
  }
  const popup = useRef<HTMLDivElement>(null);
  const sheet = useMemo<SheetPlace>(
    () => ({
      open: (type, id) => setPlace((before) => ({ type, id, nonce: before.nonce + 1 })),
      flyTo(id, path) {
        onOpenChange(false);
        view.getState().show('design');
        view.getState().seek(id, path);
      },
    }),
    [onOpenChange, view],
  );
  const form = recordForms.find(({ type }) => type === place.type) ?? recordForms[0]!;
  return (
    <Dialog.Root open={open} onOpenChange={(next) => onOpenChange(next)}>
      <Dialog.Portal>
        <Dialog.Backdrop className={styles.backdrop} />
        <Dialog.Popup
          ref={popup}
          className={styles.sheet}
          data-sheet=""
          // Whoever opens it wants the record, and arrows and letters to work at once.
          initialFocus={() =>
            popup.current?.querySelector<HTMLElement>('[aria-current]:not([data-type])') ??
            popup.current?.querySelector<HTMLElement>('[aria-current]') ??
            true
          }
        >
          <SheetPlaceContext value={sheet}>
            <OpenCompanyContext value={sheet.open}>
              <div className={styles.side}>
                <Dialog.Title className={styles.title}>Company</Dialog.Title>
                <TextInput
                  type="search"
                  size="small"
                  aria-label="Search the company"
                  placeholder="Search"
                  className={styles.search ?? ''}
                  value={typed}
                  onChange={({ target }) => setTyped(target.value)}
                  onKeyDown={(event) => {
                    if (event.key === 'Escape' && typed !== '') {
                      event.stopPropagation();
                      setTyped('');
                    }
                    if (event.key !== 'ArrowDown') return;
                    event.preventDefault();
                    event.currentTarget.parentElement?.querySelector('button')?.focus();
                  }}
                />
                {sought.trim() === '' ? (
                  <TypeList chosen={form.type} onChoose={(type) => sheet.open(type)} />
                ) : (
                  <FoundList found={findRecords(blueprint, recordForms, sought)} onOpen={sheet.open} />
                )}
              </div>
              <FieldEditorsContext value={fieldEditors}>
                <RecordPane key={`${form.type} ${place.nonce}`} form={form} startId={place.id} />
              </FieldEditorsContext>
            </OpenCompanyContext>
          </SheetPlaceContext>
          <Dialog.Close className={styles.close} aria-label="Close">
            <X size={16} />
          </Dialog.Close>
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
}
