import { ArrowUp, Plus, X } from 'lucide-react';
import { useRef } from 'react';
import { IconButton } from '../../controls/IconButton.tsx';
import styles from '../Form.module.css';
import { InputProblem } from '../InputProblem.tsx';
import { useDraftField } from '../useDraftField.ts';
import { useMember } from '../useMember.ts';
import type { InputProps } from './inputProps.ts';

/** A list of lines; an emptied line goes away. */
export function LinesField({ field, input }: InputProps<'lines'>) {
  const { value, mixed, commit } = useMember(field.path);
  const list = useRef<HTMLDivElement>(null);
  const lines = Array.isArray(value) && !mixed ? (value as readonly string[]) : [];
  const append = () => {
    commit([...lines, 'New line']);
    // The new line is there after this turn; its text is selected, so that typing replaces it.
    setTimeout(() => {
      const inputs = list.current?.querySelectorAll('textarea');
      inputs?.[inputs.length - 1]?.select();
    });
  };
  return (
    <div ref={list}>
      {lines.map((line, index) => (
        // Lines have no names; their place is all there is.
        // oxlint-disable-next-line react/no-array-index-key
        <div key={index} className={styles.ownLine}>
          <Line
            label={`${field.label}, line ${index + 1}`}
            line={line}
            onChange={(next) => commit(next === '' ? lines.toSpliced(index, 1) : lines.with(index, next))}
          />
          <span className={styles.itemTools}>
            {index > 0 && (
              <IconButton
                size="small"
                label="Move up"
                onClick={() => commit(lines.with(index, lines[index - 1]!).with(index - 1, line))}
              >
                <ArrowUp size={13} />
              </IconButton>
            )}
            <IconButton size="small" label="Remove" onClick={() => commit(lines.toSpliced(index, 1))}>
              <X size={13} />
            </IconButton>
          </span>
        </div>
      ))}
      <button type="button" className={styles.add} onClick={append}>
        <Plus size={13} /> {input.add}
      </button>
    </div>
  );
}

function Line({
  label,
  line,
  onChange,
}: {
  label: string;
  line: string;
  onChange: (line: string) => string | null;
}) {
  const draft = useDraftField({
    value: line,
    write: String,
    read: (text) => ({ value: text.trim() }),
    commit: onChange,
    oneLine: true,
  });
  return (
    <div className={styles.fields}>
      <textarea
        aria-label={label}
        rows={Math.ceil((draft.text.length + 1) / 34)}
        className={styles.lines}
        {...draft.props}
      />
      <InputProblem>{draft.problem}</InputProblem>
    </div>
  );
}
