import { useEffect, useId, useRef, useState, type ReactNode } from 'react';
import type { RecordId } from '../../core/model/records.ts';
import { Form } from '../forms/Form.tsx';
import type { FormField } from '../forms/formField.ts';
import { useProblemsAt } from '../problems/useProblems.ts';
import styles from './Inspector.module.css';
import { useSoughtIn } from './sought.ts';

/**
 * One question with its answer as text. The question, and whatever of the answer is no field itself, opens the
 * fields behind it; Escape closes them again.
 */
export function Question({
  recordId,
  question,
  ask,
  fields,
  answer,
  note,
  offer,
}: {
  recordId: RecordId;
  question: string;
  /** What is asked while there is no answer; null: there is one, or none is needed. */
  ask: string | null;
  fields: readonly FormField[];
  /** How the answer reads while closed; null: the fields always stand there. */
  answer: ReactNode;
  /** Said below the answer, quietly. */
  note?: string | undefined;
  /** Shown below what is asked while there is no answer. */
  offer?: ReactNode;
}) {
  const [open, setOpen] = useState(false);
  const heading = useRef<HTMLButtonElement>(null);
  const body = useRef<HTMLDivElement>(null);
  const bodyId = useId();
  const isOpen = open || answer === null;
  const wantsFocus = useRef(false);
  const problems = useProblemsAt(
    recordId,
    fields.map(({ path }) => path.join('.')),
  );
  useSoughtIn(fields, () => setOpen(true));
  useEffect(() => {
    if (!isOpen || !wantsFocus.current) return;
    wantsFocus.current = false;
    body.current?.querySelector<HTMLElement>('input, textarea, button')?.focus();
  }, [isOpen]);
  const show = () => {
    wantsFocus.current = true;
    setOpen(true);
  };
  return (
    <section className={styles.question} data-missing={ask !== null}>
      <h3>
        {answer === null ? (
          <span className={styles.asked}>{question}</span>
        ) : (
          <button
            ref={heading}
            type="button"
            className={styles.asked}
            aria-expanded={isOpen}
            aria-controls={bodyId}
            onClick={() => (isOpen ? setOpen(false) : show())}
          >
            {question}
          </button>
        )}
        {ask !== null && (
          <span className={styles.missing}>
            <span aria-hidden="true">○</span>
            <span className="visually-hidden">not answered yet</span>
          </span>
        )}
      </h3>
      {/* Escape bubbles up here from whatever field has the focus. */}
      {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions */}
      <div
        id={bodyId}
        ref={body}
        onKeyDown={(event) => {
          // Escape in a list that floats above closes that list only.
          const inside = event.currentTarget.contains(event.target as Node);
          if (event.key !== 'Escape' || answer === null || !inside || !open) return;
          event.stopPropagation();
          setOpen(false);
          heading.current?.focus();
        }}
      >
        {ask !== null && (answer === null || !isOpen) && (
          <Ask onOpen={answer === null ? null : show}>{ask}</Ask>
        )}
        {ask !== null && offer}
        {isOpen ? (
          <Form ids={[recordId]} fields={fields} />
        ) : (
          ask === null && <Answer onOpen={show}>{answer}</Answer>
        )}
        {note !== undefined && !isOpen && <p className={styles.note}>{note}</p>}
        {!isOpen &&
          problems
            .filter(({ severity }) => severity !== 'gap')
            .map(({ check, severity, sentence, remedy }) => (
              <p key={`${check} ${sentence}`} className={styles.found} data-severity={severity}>
                {sentence} {remedy}
              </p>
            ))}
      </div>
    </section>
  );
}

function Ask({ onOpen, children }: { onOpen: (() => void) | null; children: string }) {
  return onOpen === null ? (
    <p className={styles.ask}>{children}</p>
  ) : (
    <button type="button" className={styles.ask} onClick={onOpen}>
      {children}
    </button>
  );
}

/** The answer as text: a click that hits no field opens the fields. The keyboard has the question's button for it. */
function Answer({ onOpen, children }: { onOpen: () => void; children: ReactNode }) {
  return (
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions
    <div
      className={styles.answer}
      onClick={(event) => {
        const target = event.target as HTMLElement;
        if (event.currentTarget.contains(target) && target.closest('button, input, textarea') === null)
          onOpen();
      }}
    >
      {children}
    </div>
  );
}
