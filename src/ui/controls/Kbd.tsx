import styles from './Kbd.module.css';

const isMac = typeof navigator !== 'undefined' && /Mac|iPhone|iPad/.test(navigator.userAgent);

const signs: Readonly<Record<string, string>> = {
  ArrowLeft: '←',
  ArrowRight: '→',
  ArrowUp: '↑',
  ArrowDown: '↓',
  Escape: 'Esc',
  Delete: isMac ? '⌫' : 'Del',
  ...(isMac ? { Mod: '⌘', Shift: '⇧', Alt: '⌥', Enter: '↵' } : { Mod: 'Ctrl' }),
};

/** Keys to press together, written "Mod+Shift+Z"; Mod is ⌘ on a Mac and Ctrl elsewhere. */
export function Kbd({ keys, tone = 'paper' }: { keys: string; tone?: 'paper' | 'inverse' }) {
  return (
    <kbd className={`${styles.keys} ${styles[tone]}`}>
      {(keys === '+' ? ['+'] : keys.split('+')).map((key) => (
        <span key={key} className={styles.key}>
          {signs[key] ?? key}
        </span>
      ))}
    </kbd>
  );
}
