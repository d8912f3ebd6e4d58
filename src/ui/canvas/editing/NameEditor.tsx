import { useStore } from '@xyflow/react';
import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { setFields, type FieldValue } from '../../../core/commands/recordCommands.ts';
import { shortFormAfter } from '../../../core/commands/shortFormAfter.ts';
import type { BlueprintRecord } from '../../../core/model/records.ts';
import { useDispatch, useDocument } from '../../hooks/services.ts';
import type { Renaming } from '../canvasStore.ts';
import { focusOnCanvas } from '../focusOnCanvas.ts';
import type { Rect } from '../geometry.ts';
import styles from './NameEditor.module.css';
import { OnPage } from '../CanvasLayers.tsx';

/** The smallest scale at which one writes. */
const READABLE = 0.85;

/** A text of a record that is written where it stands on the canvas. */
interface Written {
  readonly path: string;
  readonly label: string;
  readonly value: string;
  readonly most: number;
  /** A name must not be empty. */
  readonly needed: boolean;
}

/** Writes a name where it stands: Enter keeps it, Escape leaves it as it was. */
export function NameEditor({
  renaming: { id, isNew },
  rect,
  onDone,
}: {
  renaming: Renaming;
  rect: Rect;
  onDone: () => void;
}) {
  const record = useDocument(({ blueprint }) => blueprint.records[id]);
  const dispatch = useDispatch();
  // What one writes can be read, however small the diagram is drawn.
  const scale = useStore(({ transform: [, , zoom] }) => Math.max(1, READABLE / zoom));
  const texts = writtenOf(record);
  const [drafts, setDrafts] = useState<Readonly<Record<string, string>>>({});
  // A short form goes with the name it stood for, unless somebody writes one.
  const nextName = drafts.name?.trim() ?? '';
  const written: Readonly<Record<string, string>> =
    record?.type === 'stage' && nextName !== ''
      ? { abbreviation: shortFormAfter(record, nextName), ...drafts }
      : drafts;
  const box = useRef<HTMLDivElement>(null);
  const isDone = useRef(false);
  useEffect(() => {
    const input = box.current?.querySelector('input');
    input?.focus({ preventScroll: true });
    input?.select();
  }, []);

  const finish = (keeps: boolean, staysHere: boolean) => {
    if (isDone.current) return;
    isDone.current = true;
    if (keeps) {
      const values = texts.flatMap(({ path, value, needed }): FieldValue[] => {
        const next = (written[path] ?? value).trim();
        return next === value || (needed && next === '') ? [] : [{ id, path: [path], value: next }];
      });
      const step = isNew ? `new ${id}` : undefined;
      if (values.length > 0)
        dispatch(setFields, { values, label: `Rename ${texts[0]?.value ?? ''}`.trim() }, step);
    }
    onDone();
    if (staysHere) focusOnCanvas(id);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    event.stopPropagation();
    // Enter also ends the input of a character; that is not ours.
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter') finish(true, true);
    else if (event.key === 'Escape') finish(false, true);
    else return;
    event.preventDefault();
  };
  if (texts.length === 0) return null;
  return (
    <OnPage>
      <div
        ref={box}
        className={`${styles.editor} nodrag nopan nowheel nokey`}
        data-for={record?.type === 'stage' || record?.type === 'phase' ? 'card' : 'words'}
        style={{
          transform: `translate(${rect.x}px, ${rect.y}px) scale(${scale})`,
          width: rect.width,
        }}
        onBlur={(event) => {
          if (!event.currentTarget.contains(event.relatedTarget)) finish(true, false);
        }}
      >
        {texts.map(({ path, label, value, most }) => (
          <input
            key={path}
            className={styles.line}
            aria-label={label}
            placeholder={label}
            maxLength={most}
            spellCheck={false}
            autoComplete="off"
            value={written[path] ?? value}
            onChange={(event) => setDrafts({ ...drafts, [path]: event.target.value })}
            onKeyDown={onKeyDown}
          />
        ))}
      </div>
    </OnPage>
  );
}

function writtenOf(record: BlueprintRecord | undefined): Written[] {
  switch (record?.type) {
    case 'stage':
      return [
        { path: 'name', label: 'Name', value: record.name, most: 200, needed: true },
        { path: 'abbreviation', label: 'Short form', value: record.abbreviation, most: 24, needed: false },
      ];
    case 'phase':
      return [
        { path: 'name', label: 'Name', value: record.name, most: 200, needed: true },
        { path: 'subtitle', label: 'Also called', value: record.subtitle, most: 200, needed: false },
      ];
    case 'transition':
      return [
        {
          path: 'label',
          label: 'What the transition is called',
          value: record.label,
          most: 500,
          needed: false,
        },
      ];
    case 'frame':
      return [{ path: 'title', label: 'Title of the frame', value: record.title, most: 200, needed: false }];
    default:
      return [];
  }
}
