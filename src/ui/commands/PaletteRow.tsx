import { Autocomplete } from '@base-ui/react/autocomplete';
import { Kbd } from '../controls/Kbd.tsx';
import { MarkedText } from './MarkedText.tsx';
import styles from './Palette.module.css';
import type { ShownLine } from './paletteLine.ts';

/** As many signs as stand beside each other on one line. */
const LINE = 72;

/** One line of the palette: what it is called, what it is, its keys. */
export function PaletteRow({ line, onChoose }: { line: ShownLine; onChoose: () => void }) {
  const { text, at, where, keys, whyNot, target } = line;
  const quiet = whyNot ?? where;
  return (
    <Autocomplete.Item
      value={line}
      disabled={whyNot !== null}
      className={styles.row}
      data-place={target.kind === 'place' || undefined}
      data-long={text.length + quiet.length > LINE || target.kind === 'term' || undefined}
      onClick={onChoose}
    >
      <span className={styles.text}>
        <MarkedText text={text} at={at} />
      </span>
      {quiet !== '' && <span className={styles.where}>{quiet}</span>}
      {keys !== '' && (
        <span className={styles.keys}>
          <Kbd keys={keys} />
        </span>
      )}
    </Autocomplete.Item>
  );
}
