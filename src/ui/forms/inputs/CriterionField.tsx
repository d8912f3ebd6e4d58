import type { Criterion } from '../../../core/criteria/criterion.ts';
import type { Json } from '../../../core/lib/json.ts';
import { CriteriaEditor } from '../../criteria/CriteriaEditor.tsx';
import { useFormPlace } from '../formPlace.ts';
import { useMember } from '../useMember.ts';
import type { InputProps } from './inputProps.ts';

/** Criteria, as a sentence that is itself the form. */
export function CriterionField({ field, input }: InputProps<'criterion'>) {
  const { value, commit } = useMember(field.path);
  const { ids, base } = useFormPlace();
  const [id] = ids;
  const place = id === undefined || ids.length > 1 ? null : { recordId: id, path: [...base, ...field.path] };
  return (
    <CriteriaEditor
      label={field.label}
      criterion={(value ?? null) as unknown as Criterion | null}
      none={input.none}
      place={place}
      required={input.required === true}
      agreeable={input.agreeable === true}
      onChange={(next) => commit(next as unknown as Json)}
    />
  );
}
