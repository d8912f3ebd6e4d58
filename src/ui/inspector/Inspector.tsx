import { useEffect, useMemo, useRef } from 'react';
import type { BlueprintRecord } from '../../core/model/records.ts';
import { useDocument, useView } from '../hooks/services.ts';
import { CompanyProvider } from '../dictionary/CompanyProvider.tsx';
import { BlueprintInspector } from './BlueprintInspector.tsx';
import styles from './Inspector.module.css';
import { FrameInspector } from './FrameInspector.tsx';
import { NoteInspector } from './NoteInspector.tsx';
import { SelectionInspector } from './SelectionInspector.tsx';
import { focusField, SoughtContext, type Sought } from './sought.ts';
import { StageInspector } from './StageInspector.tsx';
import { TransitionInspector } from './TransitionInspector.tsx';

/** What is selected, as a conversation about it; the blueprint itself while nothing is. */
export function Inspector() {
  const selection = useView((view) => view.selection);
  const records = useDocument(({ blueprint }) => blueprint.records);
  const selected = [...selection].flatMap((id) => (Object.hasOwn(records, id) ? (records[id] ?? []) : []));
  const root = useRef<HTMLElement>(null);
  const sought = useSought();
  const shownIds = selected.map(({ id }) => id).join(' ');
  useEffect(() => {
    if (root.current) root.current.scrollTop = 0;
  }, [shownIds]);
  useEffect(() => {
    if (sought === null || root.current === null) return undefined;
    // The fold that holds the field opens on this rendering; its fields stand there on the next.
    const element = root.current;
    const frame = requestAnimationFrame(() => focusField(element, sought.name));
    return () => cancelAnimationFrame(frame);
  }, [sought]);
  return (
    <aside ref={root} className={styles.inspector} aria-label="Inspector">
      <CompanyProvider>
        <SoughtContext value={sought}>
          <Selected selected={selected} />
        </SoughtContext>
      </CompanyProvider>
    </aside>
  );
}

function useSought(): Sought | null {
  const sought = useView((view) => view.sought);
  const name = sought?.path?.join('.');
  const nonce = sought?.nonce ?? 0;
  return useMemo(() => (name === undefined ? null : { name, nonce }), [name, nonce]);
}

function Selected({ selected }: { selected: readonly BlueprintRecord[] }) {
  const [record, ...others] = selected;
  if (record === undefined) return <BlueprintInspector />;
  if (others.length > 0) return <SelectionInspector ids={selected.map(({ id }) => id)} />;
  switch (record.type) {
    case 'stage':
      return <StageInspector key={record.id} stage={record} />;
    case 'transition':
      return <TransitionInspector key={record.id} transition={record} />;
    case 'note':
      return <NoteInspector key={record.id} note={record} />;
    case 'frame':
      return <FrameInspector key={record.id} frame={record} />;
    default:
      return <BlueprintInspector />;
  }
}
