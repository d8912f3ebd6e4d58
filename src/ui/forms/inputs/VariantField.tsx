import type { JsonObject } from '../../../core/lib/json.ts';
import { Picker } from '../../controls/Picker.tsx';
import styles from '../Form.module.css';
import type { Option } from '../formField.ts';
import { Nested } from '../Nested.tsx';
import { useMember } from '../useMember.ts';
import type { InputProps } from './inputProps.ts';

/** An object of one of several forms: the form is chosen, then its own figures are asked for. */
export function VariantField({ field, input }: InputProps<'variant'>) {
  const { value, mixed, commit } = useMember(field.path);
  const object = mixed ? null : ((value ?? null) as JsonObject | null);
  const variant = input.variants.find(({ kind }) => kind === object?.['kind']);
  const options: Option[] = input.variants.map(({ kind, label }) => ({ value: kind, label }));
  const none: Option = { value: null, label: input.none ?? 'not said' };
  const chosen = variant ? { value: variant.kind, label: variant.label } : none;
  return (
    <>
      <Picker
        label={field.label}
        options={input.none === undefined ? options : [none, ...options]}
        chosen={[chosen]}
        onChoose={([kind]) => {
          if (kind === undefined || kind === variant?.kind) return;
          const next = input.variants.find((each) => each.kind === kind);
          commit(next === undefined ? null : { kind: next.kind, ...carriedOver(object, next.initial) });
        }}
        className={styles.token}
      >
        <span className={variant ? '' : styles.noneText}>{chosen.label}</span>
      </Picker>
      {variant !== undefined && variant.fields.length > 0 && (
        <div className={styles.nested}>
          <Nested key={variant.kind} path={field.path} fields={variant.fields} />
        </div>
      )}
    </>
  );
}

/** What both forms have in common keeps its figures. */
function carriedOver(from: JsonObject | null, initial: JsonObject): JsonObject {
  const kept = Object.entries(initial).map(([key, value]) => {
    const old = from?.[key];
    return [
      key,
      old !== undefined && typeof old === typeof value && !Array.isArray(value) ? old : value,
    ] as const;
  });
  return Object.fromEntries(kept);
}
