import { ArrowDown, ArrowUp, ClipboardPaste, Plus, X } from 'lucide-react';
import { useState } from 'react';
import { addOptions, mergeOptions, renameOption } from '../../../core/commands/optionCommands.ts';
import type { Json } from '../../../core/lib/json.ts';
import { placesOfValue } from '../../../core/model/fieldValues.ts';
import { findRecord } from '../../../core/model/queries.ts';
import type { Field } from '../../../core/model/records/data.ts';
import { Button } from '../../controls/Button.tsx';
import { IconButton } from '../../controls/IconButton.tsx';
import formStyles from '../../forms/Form.module.css';
import type { FormField } from '../../forms/formField.ts';
import { useFormPlace } from '../../forms/formPlace.ts';
import { InputProblem } from '../../forms/InputProblem.tsx';
import { useDraftField } from '../../forms/useDraftField.ts';
import { useMember } from '../../forms/useMember.ts';
import { useDispatch, useDocument } from '../../hooks/services.ts';
import weekStyles from '../calendar/Week.module.css';
import styles from '../reasons/Reasons.module.css';
import { useUndoToast } from '../sheet/useUndoToast.ts';

/** What may be chosen in a field: renamed with all that names it, put in order, merged, pasted line by line. */
export function OptionsEditor({ field: formField }: { field: FormField }) {
  const { ids } = useFormPlace();
  const { commit } = useMember(formField.path);
  const blueprint = useDocument((state) => state.blueprint);
  const dispatch = useDispatch();
  const sayDone = useUndoToast();
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [text, setText] = useState<string | null>(null);
  const field = findRecord(blueprint, 'field', ids[0]);
  if (field === undefined) return null;
  const { options } = field;
  const set = (next: Field['options']) => commit(next as unknown as Json);
  const present = chosen.filter((value) => options.some((option) => option.value === value));
  const lines = text?.split(/\r?\n/).filter((line) => line.trim() !== '') ?? [];
  return (
    <>
      {options.length === 0 && <p className={styles.quiet}>No options yet: nothing can be chosen.</p>}
      {options.length > 0 && (
        <table className={styles.table} aria-label={formField.label}>
          <thead>
            <tr>
              <th scope="col">
                <span className="visually-hidden">Choose to merge</span>
              </th>
              <th scope="col">Value stored</th>
              <th scope="col">Reads as</th>
              <th scope="col" data-figure>
                Named in
              </th>
              <th scope="col">
                <span className="visually-hidden">Tools</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {options.map((option, place) => (
              <tr key={option.value}>
                <td>
                  <input
                    type="checkbox"
                    className={formStyles.check}
                    aria-label={`Choose ${option.value}`}
                    checked={present.includes(option.value)}
                    onChange={({ target }) =>
                      setChosen(
                        target.checked
                          ? [...present, option.value]
                          : present.filter((value) => value !== option.value),
                      )
                    }
                  />
                </td>
                <td>
                  <OptionText
                    label={`Value of option ${place + 1}`}
                    value={option.value}
                    onChange={(to) => {
                      if (to === '') return 'This cannot be empty.';
                      dispatch(renameOption, { fieldId: field.id, from: option.value, to });
                      return null;
                    }}
                  />
                </td>
                <td>
                  <OptionText
                    label={`How ${option.value} reads`}
                    value={option.label}
                    placeholder="like the value"
                    onChange={(label) => set(options.with(place, { ...option, label }))}
                  />
                </td>
                <td data-figure>{placesOfValue(blueprint, field.id, option.value) || '–'}</td>
                <td className={styles.tools}>
                  <IconButton
                    size="small"
                    label={`Move ${option.value} up`}
                    disabled={place === 0}
                    onClick={() => set(options.with(place, options[place - 1]!).with(place - 1, option))}
                  >
                    <ArrowUp size={13} />
                  </IconButton>
                  <IconButton
                    size="small"
                    label={`Move ${option.value} down`}
                    disabled={place === options.length - 1}
                    onClick={() => set(options.with(place, options[place + 1]!).with(place + 1, option))}
                  >
                    <ArrowDown size={13} />
                  </IconButton>
                  <IconButton
                    size="small"
                    label={`Remove ${option.value}`}
                    onClick={() => set(options.toSpliced(place, 1))}
                  >
                    <X size={13} />
                  </IconButton>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <div className={weekStyles.buttons}>
        <button
          type="button"
          className={formStyles.add}
          onClick={() => set([...options, { value: freshValue(options), label: '' }])}
        >
          <Plus size={13} /> Add an option
        </button>
        {text === null && (
          <button type="button" className={formStyles.add} onClick={() => setText('')}>
            <ClipboardPaste size={13} /> Paste lines
          </button>
        )}
        {present.length > 1 && (
          <Button
            size="small"
            onClick={() => {
              dispatch(mergeOptions, { fieldId: field.id, values: present });
              setChosen([]);
              sayDone(`${present.length} options are one: ${present[0]}.`);
            }}
          >
            Merge {present.length} into “{present[0]}”
          </Button>
        )}
      </div>
      {text !== null && (
        <div>
          <textarea
            rows={5}
            className={weekStyles.paste}
            aria-label="Options, one a line"
            placeholder={'small = Up to 49 employees\nmedium\nlarge'}
            value={text}
            onChange={({ target }) => setText(target.value)}
          />
          <div className={weekStyles.buttons}>
            <Button
              size="small"
              variant="primary"
              disabled={lines.length === 0}
              onClick={() => {
                dispatch(addOptions, { fieldId: field.id, lines });
                setText(null);
              }}
            >
              Add {lines.length} {lines.length === 1 ? 'line' : 'lines'}
            </Button>
            <Button size="small" variant="quiet" onClick={() => setText(null)}>
              Cancel
            </Button>
          </div>
        </div>
      )}
    </>
  );
}

function freshValue(options: Field['options']): string {
  for (let n = options.length + 1; ; n += 1) {
    const value = `option ${n}`;
    if (!options.some((option) => option.value === value)) return value;
  }
}

function OptionText({
  label,
  value,
  placeholder,
  onChange,
}: {
  label: string;
  value: string;
  placeholder?: string;
  onChange: (text: string) => string | null;
}) {
  const draft = useDraftField<string>({
    value,
    write: String,
    read: (text) => ({ value: text.trim() }),
    commit: onChange,
  });
  return (
    <>
      <input
        type="text"
        autoComplete="off"
        aria-label={label}
        placeholder={placeholder}
        className={formStyles.line}
        {...draft.props}
      />
      <InputProblem>{draft.problem}</InputProblem>
    </>
  );
}
