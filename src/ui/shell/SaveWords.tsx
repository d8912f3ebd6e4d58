import { Check, CircleAlert, Lock } from 'lucide-react';
import type { SaveState } from '../../app/saveStore.ts';
import { Tooltip } from '../controls/Tooltip.tsx';
import { useSave } from '../hooks/services.ts';
import styles from './SaveWords.module.css';

/** Whether the work is safe, in the words of what is true and nothing more. */
export function SaveWords() {
  const state = useSave((save) => save.state);
  const { short, long } = wordsOf(state);
  return (
    <Tooltip text={long}>
      <output className={styles.words} data-kind={state.kind}>
        {state.kind === 'saved' && <Check size={14} />}
        {state.kind === 'notSaved' && <CircleAlert size={14} />}
        {state.kind === 'readOnly' && <Lock size={13} />}
        <span className={styles.text}>{short}</span>
      </output>
    </Tooltip>
  );
}

/** The few words in the bar, and the sentence behind them. */
export function wordsOf(state: SaveState): { readonly short: string; readonly long: string } {
  switch (state.kind) {
    case 'saved':
      return { short: 'Saved', long: `Saved on this device, as revision ${state.revision}.` };
    case 'saving':
      return { short: 'Saving…', long: 'The last changes are on their way to this device’s storage.' };
    case 'notSaved':
      return { short: 'Not saved', long: state.reason };
    case 'readOnly':
      return { short: 'Read only', long: state.reason };
  }
}
