import type { FieldPath } from '../../core/model/changes.ts';
import type { FormField } from './formField.ts';
import { FormPlaceContext, useFormPlace } from './formPlace.ts';
import { useNestedFields } from './nestedFields.ts';

/** The fields of an object inside the form: the same form, standing one member deeper. */
export function Nested({ path, fields }: { path: FieldPath; fields: readonly FormField[] }) {
  const { ids, base } = useFormPlace();
  const draw = useNestedFields();
  return <FormPlaceContext value={{ ids, base: [...base, ...path] }}>{draw(fields)}</FormPlaceContext>;
}
