import styles from './OpeningPage.module.css';

/** What stands there while a blueprint opens; nothing at first, so that a quick opening does not flicker. */
export function OpeningPage() {
  return (
    <main className={styles.page} aria-busy="true">
      <p className={styles.opening}>Opening…</p>
    </main>
  );
}
