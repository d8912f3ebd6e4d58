import { Ellipsis } from 'lucide-react';
import styles from './Criteria.module.css';
import { pathOf, useEditing } from './editing.ts';

/** Opens the menu of a line. All lines of an editor share one menu, so that a hundred of them cost no more than buttons. */
export function MoreButton({ label, pathText }: { label: string; pathText: string }) {
  const { openMenu } = useEditing();
  return (
    <button
      type="button"
      aria-label={label}
      title={label}
      aria-haspopup="menu"
      className={styles.more}
      onClick={({ currentTarget }) => openMenu(currentTarget, pathOf(pathText))}
    >
      <Ellipsis size={14} />
    </button>
  );
}
