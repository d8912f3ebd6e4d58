import type { FormField, FormInput } from '../formField.ts';

/** What every input is given: its field, and the ids that tie label, control and problem together. */
export interface InputProps<Kind extends FormInput['kind'] = FormInput['kind']> {
  readonly field: FormField;
  readonly input: Extract<FormInput, { kind: Kind }>;
  readonly controlId: string;
}
