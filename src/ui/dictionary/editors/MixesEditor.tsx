import { ArrowDown, ArrowUp, Plus, X } from 'lucide-react';
import { useState } from 'react';
import { isJsonObject, type Json, type JsonObject } from '../../../core/lib/json.ts';
import type { Blueprint } from '../../../core/model/blueprint.ts';
import { criterionNames } from '../../../core/model/names.ts';
import { findRecord } from '../../../core/model/queries.ts';
import { IconButton } from '../../controls/IconButton.tsx';
import { Fold } from '../../forms/Fold.tsx';
import formStyles from '../../forms/Form.module.css';
import type { FormField } from '../../forms/formField.ts';
import { Nested } from '../../forms/Nested.tsx';
import { sayCriterion } from '../../forms/sayCriterion.ts';
import { useMember } from '../../forms/useMember.ts';
import { useDocument } from '../../hooks/services.ts';
import styles from './Editors.module.css';
import { MixBar } from './MixBar.tsx';
import { sayMix, sharesOf, weightsOf } from './mixShares.ts';

/** What the leads of a source are like, a line a field: its name, its mix as a bar and in words. */
export function MixesEditor({ field }: { field: FormField }) {
  const { value, commit } = useMember(field.path);
  const blueprint = useDocument((state) => state.blueprint);
  const [opened, setOpened] = useState<number | null>(null);
  if (field.input.kind !== 'list') return null;
  const { list } = field.input;
  const items = Array.isArray(value) ? (value as readonly Json[]).filter(isJsonObject) : [];
  const set = (next: readonly JsonObject[]) => commit(next as unknown as Json);
  const initial = typeof list.initial === 'function' ? list.initial(blueprint) : list.initial;
  return (
    <>
      <ol className={formStyles.items} aria-label={field.label}>
        {items.map((item, place) => (
          // Entries have no names; their place decides which counts first.
          // oxlint-disable-next-line react/no-array-index-key
          <li key={place} className={formStyles.item}>
            <Fold
              defaultOpen={place === opened}
              label={`${nameOfField(blueprint, item)}: ${sayItem(blueprint, item)}`}
              title={
                <span className={styles.mixLine}>
                  <span className={styles.mixName}>{nameOfField(blueprint, item)}</span>
                  <MixBar
                    shares={sharesOf(
                      weightsOf(((item['values'] ?? []) as readonly Json[]).filter(isJsonObject)),
                    )}
                  />
                  <span className={styles.mixWords}>{sayItem(blueprint, item)}</span>
                </span>
              }
              tools={
                <>
                  <IconButton
                    size="small"
                    label="Move up"
                    disabled={place === 0}
                    onClick={() => set(items.with(place, items[place - 1]!).with(place - 1, item))}
                  >
                    <ArrowUp size={13} />
                  </IconButton>
                  <IconButton
                    size="small"
                    label="Move down"
                    disabled={place === items.length - 1}
                    onClick={() => set(items.with(place, items[place + 1]!).with(place + 1, item))}
                  >
                    <ArrowDown size={13} />
                  </IconButton>
                  <IconButton size="small" label="Remove" onClick={() => set(items.toSpliced(place, 1))}>
                    <X size={13} />
                  </IconButton>
                </>
              }
            >
              <Nested path={[...field.path, place]} fields={list.fields} />
            </Fold>
          </li>
        ))}
      </ol>
      <button
        type="button"
        className={formStyles.add}
        disabled={initial === null}
        onClick={() => {
          if (initial === null) return;
          setOpened(items.length);
          set([...items, initial]);
        }}
      >
        <Plus size={13} /> {list.add}
      </button>
    </>
  );
}

function nameOfField(blueprint: Blueprint, item: JsonObject): string {
  return findRecord(blueprint, 'field', String(item['fieldId']))?.name ?? 'Choose a field';
}

function sayItem(blueprint: Blueprint, item: JsonObject): string {
  const fieldId = String(item['fieldId']);
  const subject = { kind: 'field', fieldId } as const;
  const say = (value: Json) => criterionNames(blueprint).value({ subject, operator: 'is', value }, value);
  const mix = sayMix(item['values'], say);
  const words = mix === '' && isJsonObject(item['distribution']) ? 'numbers that differ' : mix;
  const only = !isJsonObject(item['appliesTo']) ? '' : `where ${sayCriterion(item['appliesTo'], blueprint)}`;
  return [words, only].filter((part) => part !== '').join(' · ');
}
