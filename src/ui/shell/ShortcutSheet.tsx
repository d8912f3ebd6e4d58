import { Dialog } from '../controls/Dialog.tsx';
import { Kbd } from '../controls/Kbd.tsx';
import { shortcuts } from './shortcuts.ts';
import styles from './ShortcutSheet.module.css';

const groups = [...new Set(shortcuts.map(({ group }) => group))];

const gestures = [
  { label: 'Move the page', how: 'drag it, or hold Space' },
  { label: 'Select several', how: 'Shift-drag a box, or Ctrl/⌘-click' },
  { label: 'New stage', how: 'double-click the page' },
  { label: 'Connect', how: 'drag the + of a card to another' },
  { label: 'New stage, connected', how: 'click the +, or drop it on the page' },
];

/** Every key and gesture, from the same table that the keys come from. */
export function ShortcutSheet({
  open,
  onOpenChange,
}: {
  open: boolean;
  onOpenChange: (open: boolean) => void;
}) {
  return (
    <Dialog open={open} onOpenChange={onOpenChange} title="Keyboard and mouse" width="large">
      <div className={styles.sheet}>
        {groups.map((group) => (
          <section key={group} className={styles.group}>
            <h3 className={styles.title}>{group}</h3>
            <dl>
              {shortcuts
                .filter((shortcut) => shortcut.group === group && shortcut.keys.length > 0)
                .map(({ id, label, keys }) => (
                  <div key={id} className={styles.row}>
                    <dt>{label}</dt>
                    <dd>
                      <Kbd keys={keys[0] ?? ''} />
                    </dd>
                  </div>
                ))}
            </dl>
          </section>
        ))}
        <section className={styles.group}>
          <h3 className={styles.title}>Mouse</h3>
          <dl>
            {gestures.map(({ label, how }) => (
              <div key={label} className={styles.row}>
                <dt>{label}</dt>
                <dd className={styles.how}>{how}</dd>
              </div>
            ))}
          </dl>
        </section>
      </div>
    </Dialog>
  );
}
