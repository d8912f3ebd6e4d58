import { Combobox } from '@base-ui/react/combobox';
import { Check } from 'lucide-react';
import styles from './Picker.module.css';
import type { PickerOption } from './pickerOption.ts';

/** One option of an open list: its tick, a team's dot, its words and a quieter second line. */
export function PickerLine<Value>({ item }: { item: PickerOption<Value> }) {
  return (
    <Combobox.Item value={item} className={styles.option}>
      <Combobox.ItemIndicator keepMounted className={styles.tick}>
        <Check size={14} />
      </Combobox.ItemIndicator>
      {item.colour !== undefined && <span className={styles.dot} data-team={item.colour} />}
      <span className={styles.words}>
        {item.label}
        {item.note !== undefined && <span className={styles.note}>{item.note}</span>}
      </span>
    </Combobox.Item>
  );
}
