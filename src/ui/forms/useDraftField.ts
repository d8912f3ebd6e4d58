import { useEffect, useRef, useState, type KeyboardEvent } from 'react';

/** What was typed, understood: a value, or a sentence that says what to type instead. */
export type Read<Value> = { readonly value: Value } | { readonly problem: string };

/** A field that types locally and commits once. */
export interface DraftField {
  readonly text: string;
  readonly problem: string | null;
  readonly props: {
    readonly value: string;
    readonly onChange: (event: { readonly target: { readonly value: string } }) => void;
    readonly onBlur: () => void;
    readonly onKeyDown: (event: KeyboardEvent<HTMLInputElement | HTMLTextAreaElement>) => void;
    readonly 'aria-invalid': boolean;
  };
}

/**
 * Types locally and commits on blur or Enter (in several lines: with Ctrl or Cmd); Escape takes the typing back.
 * What cannot be understood or does not fit stays in the field with a sentence. While nobody types, the field
 * follows the value; what was typed is committed too when the field goes away.
 */
export function useDraftField<Value>({
  value,
  write,
  read,
  commit,
  oneLine = false,
}: {
  value: Value;
  write: (value: Value) => string;
  read: (text: string) => Read<Value>;
  /** Returns why the value cannot stand, or null. */
  commit: (value: Value) => string | null;
  /** Whether Enter commits also where the text wraps into several lines. */
  oneLine?: boolean;
}): DraftField {
  const written = write(value);
  const [draft, setDraft] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | null>(null);

  const finish = () => {
    if (draft === null) return;
    const answer = draft === written ? null : read(draft);
    const refusal = answer === null ? null : 'problem' in answer ? answer.problem : commit(answer.value);
    setProblem(refusal);
    if (refusal === null) setDraft(null);
  };

  // A click on the canvas can take the field away before it loses the focus.
  const last = useRef(finish);
  useEffect(() => {
    last.current = finish;
  });
  useEffect(() => () => last.current(), []);

  return {
    text: draft ?? written,
    problem,
    props: {
      value: draft ?? written,
      onChange: ({ target }) => {
        setDraft(target.value);
        setProblem(null);
      },
      onBlur: finish,
      onKeyDown: (event) => {
        const ownLines = event.currentTarget instanceof HTMLTextAreaElement && !oneLine;
        if (event.key === 'Enter' && (!ownLines || event.ctrlKey || event.metaKey)) {
          event.preventDefault();
          finish();
        }
        if (event.key === 'Escape' && draft !== null) {
          // The typing is taken back; the sheet around it stays open.
          event.stopPropagation();
          event.nativeEvent.stopImmediatePropagation();
          setDraft(null);
          setProblem(null);
        }
      },
      'aria-invalid': problem !== null,
    },
  };
}
