import type { RecordMembers } from './blueprintOf.ts';
import { choices } from './choices.ts';

type FieldMembers = RecordMembers<'field'>;
type Besides = Partial<Omit<FieldMembers, 'id' | 'key' | 'name' | 'description'>>;

/** A field of the data dictionary; its id follows from its name in the machine. */
export function fieldOf(key: string, name: string, description: string, besides: Besides = {}): FieldMembers {
  return { id: `field_${key}`, key, name, description, ...besides };
}

/** A field with one of these values, told by their labels. */
export function choiceOf(
  key: string,
  name: string,
  description: string,
  options: Readonly<Record<string, string>>,
  besides: Besides = {},
): FieldMembers {
  return fieldOf(key, name, description, { fieldType: 'choice', options: choices(options), ...besides });
}
