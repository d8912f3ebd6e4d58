import type { Json, JsonObject } from '../../core/lib/json.ts';
import type { Blueprint } from '../../core/model/blueprint.ts';
import type { FieldPath } from '../../core/model/changes.ts';
import type { BlueprintRecord, RecordType } from '../../core/model/records.ts';

/** One thing to choose: what is stored, and how it reads. */
export interface Option {
  readonly value: string | number | boolean | null;
  readonly label: string;
  /** A second, quieter line: what it means. */
  readonly note?: string;
  /** The heading it stands under. */
  readonly group?: string;
  /** A team's colour, shown as a dot. */
  readonly colour?: number;
}

/** How a member is typed in. `none` says in words what an empty answer means. */
export type FormInput =
  | { readonly kind: 'text'; readonly placeholder?: string; readonly format?: string }
  | { readonly kind: 'longText'; readonly placeholder?: string }
  | { readonly kind: 'number'; readonly unit?: string; readonly none?: string; readonly money?: boolean }
  | { readonly kind: 'percent'; readonly none?: string }
  | { readonly kind: 'yesNo' }
  | { readonly kind: 'choice'; readonly options: readonly Option[] }
  | { readonly kind: 'reference'; readonly type: RecordType; readonly none: string; readonly among?: Among }
  | { readonly kind: 'references'; readonly type: RecordType; readonly none: string }
  | { readonly kind: 'lines'; readonly add: string }
  | { readonly kind: 'duration'; readonly none: string }
  | { readonly kind: 'delay'; readonly none: string }
  | { readonly kind: 'distribution'; readonly none: string }
  | {
      readonly kind: 'criterion';
      readonly none: string;
      readonly required?: boolean;
      readonly agreeable?: boolean;
    }
  | { readonly kind: 'list'; readonly list: FormList }
  | { readonly kind: 'variant'; readonly none?: string; readonly variants: readonly Variant[] }
  | { readonly kind: 'date' }
  | { readonly kind: 'timeOfDay' }
  | {
      readonly kind: 'colour';
      /** What it is called to have none, where that may be. */ readonly none?: string;
    }
  | { readonly kind: 'openHours' }
  | { readonly kind: 'figures'; readonly labels: readonly string[]; readonly none?: string }
  /** A value of the field that `fieldId` beside or above it names. */
  | { readonly kind: 'fieldValue' }
  /** Shown, never changed. */
  | { readonly kind: 'fact'; readonly say?: (value: Json | undefined, blueprint: Blueprint) => string };

/** Which records may be referred to from the record that is edited. */
export type Among = (candidate: BlueprintRecord, edited: BlueprintRecord, blueprint: Blueprint) => boolean;

/** A list of objects, each edited with fields of its own. */
export interface FormList {
  readonly fields: readonly FormField[];
  /** What the button that adds one says: "Add an activity". */
  readonly add: string;
  /** What a new one begins with; null: none can be added yet, because nothing is there to refer to. */
  readonly initial: JsonObject | ((blueprint: Blueprint) => JsonObject | null);
  /** Where items have ids: what a new id begins with. */
  readonly idPrefix?: string;
  /** How an item reads while it is closed. */
  readonly say: (item: JsonObject, blueprint: Blueprint) => string;
  /** What stands there while there are none. */
  readonly none?: string;
}

/** One of the forms an object may have, told apart by its `kind`. */
export interface Variant {
  readonly kind: string;
  readonly label: string;
  readonly initial: JsonObject;
  readonly fields: readonly FormField[];
}

/** One member of a record as a form shows it: data, so that one form draws every record. */
export interface FormField {
  /** The way to the member from where the form stands. */
  readonly path: FieldPath;
  readonly label: string;
  readonly input: FormInput;
  /** A quiet sentence below. */
  readonly hint?: string;
  /** Asked only where it means something; the member is the object the form stands at. */
  readonly when?: (at: JsonObject, blueprint: Blueprint) => boolean;
  /** Label above, for whatever needs the whole width; otherwise beside. */
  readonly wide?: boolean;
  /** No label, where the heading above says it all; the control still carries it for those who listen. */
  readonly bare?: boolean;
  /** The name of what edits the member instead of the input of its kind, where the place of the form has it. */
  readonly editor?: string;
}

/** Fields under one heading, folded until asked for. */
export interface FormSection {
  readonly id: string;
  readonly title: string;
  readonly fields: readonly FormField[];
}

/** A field of a form in one line: `field('name', 'Name', { kind: 'text' })`; steps of the path joined by dots. */
export function field(
  path: string,
  label: string,
  input: FormInput,
  more: Omit<FormField, 'path' | 'label' | 'input'> = {},
): FormField {
  return { path: path === '' ? [] : path.split('.'), label, input, ...more };
}
