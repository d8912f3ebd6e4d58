import { singleton } from '../../../core/model/queries.ts';
import { useDocument } from '../../hooks/services.ts';
import { readFigure, writeFigure } from '../figures.ts';
import styles from '../Form.module.css';
import { InputProblem } from '../InputProblem.tsx';
import { useDraftField } from '../useDraftField.ts';
import { useMember } from '../useMember.ts';
import type { InputProps } from './inputProps.ts';

/** A number, with its unit behind it; the arrow keys take one step. */
export function NumberField({ field, input, controlId }: InputProps<'number'>) {
  const { value, mixed, name, commit } = useMember(field.path);
  const currency = useDocument(({ blueprint }) => singleton(blueprint, 'settings').currency);
  const number = typeof value === 'number' ? value : null;
  const draft = useDraftField({
    value: mixed ? null : number,
    write: writeFigure,
    read: (text) => readFigure(text, input.none !== undefined),
    commit: (next) => commit(next),
  });
  const unit = input.money === true ? currency : input.unit;
  return (
    <>
      <span className={styles.figure}>
        <input
          id={controlId}
          type="text"
          inputMode="decimal"
          autoComplete="off"
          className={styles.line}
          placeholder={mixed ? 'several values' : (input.none ?? 'not said')}
          {...draft.props}
          onKeyDown={(event) => {
            draft.props.onKeyDown(event);
            const step = event.key === 'ArrowUp' ? 1 : event.key === 'ArrowDown' ? -1 : 0;
            if (step === 0 || number === null || draft.text !== writeFigure(number)) return;
            event.preventDefault();
            commit(number + step, `step ${name}`);
          }}
        />
        {unit !== undefined && draft.text !== '' && <span className={styles.unit}>{unit}</span>}
      </span>
      <InputProblem>{draft.problem}</InputProblem>
    </>
  );
}
