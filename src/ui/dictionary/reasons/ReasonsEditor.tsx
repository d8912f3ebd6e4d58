import { ClipboardPaste } from 'lucide-react';
import { useState } from 'react';
import { findRecord } from '../../../core/model/queries.ts';
import { Button } from '../../controls/Button.tsx';
import { Tabs } from '../../controls/Tabs.tsx';
import type { FormField } from '../../forms/formField.ts';
import { useFormPlace } from '../../forms/formPlace.ts';
import { useDocument } from '../../hooks/services.ts';
import { PasteReasons } from './PasteReasons.tsx';
import { ReasonMatrix } from './ReasonMatrix.tsx';
import styles from './Reasons.module.css';
import { ReasonTable } from './ReasonTable.tsx';

/** The reasons of a list: how often each is given, by lead source where that differs; free text pasted becomes reasons. */
export function ReasonsEditor({ field }: { field: FormField }) {
  const { ids } = useFormPlace();
  const [view, setView] = useState<'all' | 'source'>('all');
  const [pasting, setPasting] = useState(false);
  const list = useDocument(({ blueprint }) => findRecord(blueprint, 'reasonList', ids[0]));
  if (list === undefined) return null;
  return (
    <>
      <div className={styles.bar}>
        <Tabs
          kind="choice"
          size="small"
          label="How reasons are shown"
          value={view}
          tabs={[
            { value: 'all', label: 'All leads' },
            { value: 'source', label: 'By lead source' },
          ]}
          onChange={setView}
        />
        <Button size="small" icon={<ClipboardPaste size={14} />} onClick={() => setPasting(true)}>
          Paste free text
        </Button>
      </div>
      {view === 'all' ? <ReasonTable list={list} label={field.label} /> : <ReasonMatrix list={list} />}
      {pasting && <PasteReasons list={list} onClose={() => setPasting(false)} />}
    </>
  );
}
