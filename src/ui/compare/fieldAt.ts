import { isJsonObject, type JsonObject } from '../../core/lib/json.ts';
import type { Blueprint } from '../../core/model/blueprint.ts';
import { memberAt, type FieldPath } from '../../core/model/changes.ts';
import type { BlueprintRecord } from '../../core/model/records.ts';
import { recordForms } from '../dictionary/recordForms.ts';
import type { FormField } from '../forms/formField.ts';
import {
  policiesSections,
  settingsHeading,
  settingsSections,
  targetsSections,
} from '../inspector/blueprintSections.ts';
import { stageQuestions } from '../inspector/stageQuestions.ts';
import { stageHeading, stageSections } from '../inspector/stageSections.ts';
import {
  transitionHeading,
  transitionQuestions,
  transitionSections,
} from '../inspector/transitionSections.ts';

/** The field of a form that asks for a member, or for what the member is a part of. */
export interface FoundField {
  readonly field: FormField;
  /** The whole way from the record to what the field asks for. */
  readonly path: FieldPath;
  /** What item of a list it belongs to; empty: none. */
  readonly about: string;
}

/** The field that asks for a member of a record; null: no form does. */
export function fieldAt(record: BlueprintRecord, path: FieldPath, blueprint: Blueprint): FoundField | null {
  return among(fieldsOf(record.type), record, [], path, blueprint, '');
}

function among(
  fields: readonly FormField[],
  record: BlueprintRecord,
  from: FieldPath,
  path: FieldPath,
  blueprint: Blueprint,
  about: string,
): FoundField | null {
  const rest = path.slice(from.length);
  const field = fields
    .filter((each) => each.path.every((step, place) => String(step) === String(rest[place])))
    .toSorted((a, b) => b.path.length - a.path.length)[0];
  if (field === undefined) return null;
  const at = [...from, ...field.path];
  const place = path[at.length];
  if (field.input.kind === 'list' && typeof place === 'number') {
    const item = memberAt(record, [...at, place]);
    const said = isJsonObject(item) ? nameOfItem(item, field, blueprint) : field.label;
    const inside = among(field.input.list.fields, record, [...at, place], path, blueprint, said);
    if (inside !== null) return inside;
  }
  return { field, path: at, about };
}

function nameOfItem(item: JsonObject, field: FormField, blueprint: Blueprint): string {
  const { name } = item;
  if (typeof name === 'string' && name !== '') return name;
  const said = field.input.kind === 'list' ? field.input.list.say(item, blueprint) : field.label;
  // What comes after the colon are its figures, one of which is what is set.
  return said.split(':')[0] ?? said;
}

function fieldsOf(type: BlueprintRecord['type']): readonly FormField[] {
  const inSections = (sections: readonly { readonly fields?: readonly FormField[] }[]) =>
    sections.flatMap(({ fields = [] }) => fields);
  switch (type) {
    case 'stage':
      return [...stageHeading, ...inSections(stageQuestions), ...inSections(stageSections)];
    case 'transition':
      return [...transitionHeading, ...inSections(transitionQuestions), ...inSections(transitionSections)];
    case 'settings':
      return [...settingsHeading, ...inSections(settingsSections)];
    case 'targets':
      return inSections(targetsSections);
    case 'policies':
      return inSections(policiesSections);
    default:
      return recordForms.find((form) => form.type === type)?.fields ?? [];
  }
}
