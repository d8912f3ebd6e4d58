import { ChevronRight } from 'lucide-react';
import { useId, useState, type ReactNode } from 'react';
import styles from './Form.module.css';

/** A line that opens to what is behind it. */
export function Fold({
  title,
  label,
  tools,
  defaultOpen = false,
  children,
}: {
  title: ReactNode;
  /** Read aloud instead of the title. */
  label?: string;
  tools?: ReactNode;
  defaultOpen?: boolean;
  children: ReactNode;
}) {
  const [open, setOpen] = useState(defaultOpen);
  const bodyId = useId();
  return (
    <div>
      <div className={styles.itemHead}>
        <button
          type="button"
          className={styles.itemTitle}
          aria-expanded={open}
          aria-controls={bodyId}
          {...(label !== undefined && { 'aria-label': label })}
          onClick={() => setOpen(!open)}
        >
          <ChevronRight size={13} className={styles.chevron} />
          <span>{title}</span>
        </button>
        {tools !== undefined && <span className={styles.itemTools}>{tools}</span>}
      </div>
      <div id={bodyId} hidden={!open} className={styles.itemBody}>
        {open && children}
      </div>
    </div>
  );
}
