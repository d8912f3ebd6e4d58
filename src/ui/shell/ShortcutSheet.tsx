import { Search } from 'lucide-react';
import { useRef, useState } from 'react';
import { findAmong } from '../../core/analyse/search/findEntries.ts';
import { Dialog } from '../controls/Dialog.tsx';
import { Kbd } from '../controls/Kbd.tsx';
import { gestures } from './gestures.ts';
import { shortcutGroups, shortcuts, type ShortcutEntry } from './shortcuts.ts';
import styles from './ShortcutSheet.module.css';

interface Row {
  readonly group: string;
  readonly text: string;
  readonly also: string;
  readonly keys: readonly string[];
  readonly how: string;
}

const rows: readonly Row[] = [
  ...shortcuts.flatMap(({ group, label, keys, hint = '' }: ShortcutEntry) =>
    keys.length === 0 ? [] : [{ group, text: label, also: `${hint} ${keys.join(' ')}`, keys, how: '' }],
  ),
  ...gestures.map(({ label, how }) => ({ group: 'Mouse', text: label, also: how, keys: [], how })),
];
const groups = [...shortcutGroups, 'Mouse'];

/** Every key and gesture, from the same table that the keys come from. */
export function ShortcutSheet({
  open,
  onOpenChange,
}: {
  open: boolean;
  onOpenChange: (open: boolean) => void;
}) {
  const [query, setQuery] = useState('');
  const input = useRef<HTMLInputElement>(null);
  const shown = query.trim() === '' ? rows : findAmong(rows, query).map(({ entry }) => entry);
  return (
    <Dialog
      open={open}
      onOpenChange={onOpenChange}
      title="Keyboard and mouse"
      width="large"
      initialFocus={input}
    >
      <div className={styles.search}>
        <Search size={15} aria-hidden="true" />
        <input
          ref={input}
          aria-label="Find a key"
          placeholder="What do you want to do?"
          className={styles.input}
          value={query}
          maxLength={100}
          onChange={(event) => setQuery(event.target.value)}
        />
      </div>
      <div className={styles.sheet}>
        {groups.map((group) => {
          const inside = shown.filter((row) => row.group === group);
          return inside.length === 0 ? null : (
            <section key={group} className={styles.group}>
              <h3 className={styles.title}>{group}</h3>
              <dl>
                {inside.map(({ text, keys, how }) => (
                  <div key={text} className={styles.row}>
                    <dt>{text}</dt>
                    <dd className={styles.how}>
                      {how}
                      {keys.slice(0, 2).map((each, place) => (
                        <span key={each} className={styles.keys}>
                          {place > 0 && <span className={styles.or}>or</span>}
                          <Kbd keys={each} />
                        </span>
                      ))}
                    </dd>
                  </div>
                ))}
              </dl>
            </section>
          );
        })}
        {shown.length === 0 && <p className={styles.none}>No key does that. The palette may know it.</p>}
      </div>
    </Dialog>
  );
}
