import { ArrowDown, ArrowUp, Plus, X } from 'lucide-react';
import { useState } from 'react';
import { addItem } from '../../../core/commands/itemCommands.ts';
import type { JsonObject } from '../../../core/lib/json.ts';
import { IconButton } from '../../controls/IconButton.tsx';
import { useDispatch, useDocument } from '../../hooks/services.ts';
import { Fold } from '../Fold.tsx';
import styles from '../Form.module.css';
import { useFormPlace } from '../formPlace.ts';
import { Nested } from '../Nested.tsx';
import { useMember } from '../useMember.ts';
import type { InputProps } from './inputProps.ts';

/** A list of objects: each one line that opens to its own fields; added, moved and removed here. */
export function ListField({ field, input: { list } }: InputProps<'list'>) {
  const { value, commit } = useMember(field.path);
  const { ids, base } = useFormPlace();
  const dispatch = useDispatch();
  const blueprint = useDocument((state) => state.blueprint);
  const [added, setAdded] = useState<number | null>(null);
  const items = Array.isArray(value) ? (value as readonly JsonObject[]) : [];
  const initial = typeof list.initial === 'function' ? list.initial(blueprint) : list.initial;
  const append = () => {
    if (initial === null) return;
    const idPrefix = list.idPrefix === undefined ? {} : { idPrefix: list.idPrefix };
    for (const id of ids.slice(0, 1))
      dispatch(addItem, { id, path: [...base, ...field.path], item: initial, ...idPrefix });
    setAdded(items.length);
  };
  const swap = (index: number, other: number) =>
    commit(items.with(index, items[other]!).with(other, items[index]!));
  return (
    <>
      {items.length === 0 && list.none !== undefined && <p className={styles.quietNone}>{list.none}</p>}
      <ol className={styles.items} aria-label={field.label}>
        {items.map((item, index) => (
          <li key={typeof item['id'] === 'string' ? item['id'] : index} className={styles.item}>
            <Fold
              title={list.say(item, blueprint)}
              defaultOpen={index === added}
              tools={
                <>
                  <IconButton
                    size="small"
                    label="Move up"
                    disabled={index === 0}
                    onClick={() => swap(index, index - 1)}
                  >
                    <ArrowUp size={13} />
                  </IconButton>
                  <IconButton
                    size="small"
                    label="Move down"
                    disabled={index === items.length - 1}
                    onClick={() => swap(index, index + 1)}
                  >
                    <ArrowDown size={13} />
                  </IconButton>
                  <IconButton size="small" label="Remove" onClick={() => commit(items.toSpliced(index, 1))}>
                    <X size={13} />
                  </IconButton>
                </>
              }
            >
              <Nested path={[...field.path, index]} fields={list.fields} />
            </Fold>
          </li>
        ))}
      </ol>
      <button type="button" className={styles.add} disabled={initial === null} onClick={append}>
        <Plus size={13} /> {list.add}
      </button>
    </>
  );
}
