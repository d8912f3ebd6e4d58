import type { Json } from '../lib/json.ts';
import type { Subject } from './criterion.ts';
import type { ValueKind } from './valueKinds.ts';

/** Something a condition can be about, with the words a person may type for it and its values. */
export interface Spoken {
  readonly subject: Subject;
  readonly names: readonly string[];
  readonly kind: ValueKind;
  readonly options: readonly { readonly value: Json; readonly label: string }[];
}
