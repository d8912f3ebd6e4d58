import type { ReactNode } from 'react';
import styles from './EmptyState.module.css';

/** What stands where nothing is yet: what will be here, and the one thing to do. */
export function EmptyState({
  title,
  children,
  actions,
  tone = 'quiet',
}: {
  title: string;
  children?: ReactNode;
  actions?: ReactNode;
  tone?: 'quiet' | 'fault';
}) {
  return (
    <div className={styles.state} data-tone={tone} role={tone === 'fault' ? 'alert' : undefined}>
      <h2 className={styles.title}>{title}</h2>
      {children !== undefined && <div className={styles.words}>{children}</div>}
      {actions !== undefined && <div className={styles.actions}>{actions}</div>}
    </div>
  );
}
