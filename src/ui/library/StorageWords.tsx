import type { StorageUse } from '../../app/libraryStore.ts';
import { useLibrary } from '../hooks/services.ts';
import styles from './StorageWords.module.css';

/** Where the work lives and how safe it is there, in a sentence. */
export function StorageWords() {
  const use = useLibrary((state) => state.use);
  return <p className={styles.words}>{sayStorage(use)}</p>;
}

/** The sentence about storage; it promises nothing the browser has not promised. */
export function sayStorage(use: StorageUse | null): string {
  const here = 'Everything is kept in this browser on this device and sent nowhere.';
  if (use === null) return here;
  const used =
    use.usedBytes === null
      ? ''
      : use.quotaBytes === null
        ? ` It takes ${sayBytes(use.usedBytes)}.`
        : ` It takes ${sayBytes(use.usedBytes)} of the ${sayBytes(use.quotaBytes)} there are.`;
  const kept =
    use.persistent === true
      ? ' The browser has promised not to clear it by itself.'
      : use.persistent === false
        ? ' The browser may clear it when the disk is full: keep a backup of what matters.'
        : '';
  return here + used + kept;
}

function sayBytes(bytes: number): string {
  if (bytes < 1_000_000) return `${Math.max(1, Math.round(bytes / 1_000))} kB`;
  if (bytes < 1_000_000_000) return `${Math.round(bytes / 1_000_000)} MB`;
  return `${Math.round(bytes / 1_000_000_000)} GB`;
}
