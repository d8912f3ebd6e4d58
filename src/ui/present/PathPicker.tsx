import { useEffect, useRef, type KeyboardEvent } from 'react';
import styles from './Present.module.css';
import type { Presentation } from './usePresentation.ts';

/** The paths one can present: the success paths, the insides of groups, the detours. */
export function PathPicker({ talk, onChosen }: { talk: Presentation; onChosen: () => void }) {
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    const current = list.current?.querySelector<HTMLElement>('[aria-current]');
    (current ?? list.current?.querySelector('button'))?.focus();
  }, []);
  const onKeyDown = (event: KeyboardEvent) => {
    const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (by === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    const buttons = [...(list.current?.querySelectorAll('button') ?? [])];
    const at = buttons.findIndex((button) => button === document.activeElement);
    buttons[(at + by + buttons.length) % buttons.length]?.focus();
  };
  return (
    <section className={styles.picker} aria-label="Which path?">
      <h3 className={styles.pickerTitle}>Which path?</h3>
      {/* The keys are those of the buttons inside. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions */}
      <ul ref={list} className={styles.paths} onKeyDown={onKeyDown}>
        {talk.paths.map((path) => (
          <li key={path.title}>
            <button
              type="button"
              className={styles.path}
              aria-current={path.title === talk.title ? 'true' : undefined}
              onClick={() => {
                talk.follow(path);
                onChosen();
              }}
            >
              <span className={styles.pathTitle}>{path.title}</span>
              <span className={styles.pathNote}>{path.note || `${path.stageIds.length} stages`}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
