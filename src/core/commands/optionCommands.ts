import type { Json } from '../lib/json.ts';
import { setMember, type Change } from '../model/changes.ts';
import { renamingValues } from '../model/fieldValues.ts';
import { nameOf } from '../model/names.ts';
import { findRecord } from '../model/queries.ts';
import type { RecordId } from '../model/records.ts';
import type { Field } from '../model/records/data.ts';
import type { Command } from './command.ts';

/** An option of a field, and the value it is to be stored as. */
export interface OptionRename {
  readonly fieldId: RecordId;
  readonly from: string;
  readonly to: string;
}

/**
 * Stores an option under another value, everywhere: criteria, mixes of sources and signals that name it follow.
 * Where the field has that value already, the two become one.
 */
export const renameOption: Command<OptionRename> = {
  name: 'option.rename',
  label: ({ fieldId, to }, blueprint) => `Rename an option of ${nameOf(blueprint, fieldId)} to ${to}`,
  plan(blueprint, { fieldId, from, to }) {
    const field = findRecord(blueprint, 'field', fieldId);
    const value = to.trim();
    if (field === undefined || value === '' || value.length > 200 || value === from) return [];
    if (!field.options.some((option) => option.value === from)) return [];
    const isThere = field.options.some((option) => option.value === value);
    const options = isThere
      ? field.options.filter((option) => option.value !== from)
      : field.options.map((option) => (option.value === from ? { ...option, value } : option));
    return [
      ...settingOptions(field, options),
      ...renamingValues(blueprint, fieldId, (each) => (each === from ? value : each)),
    ];
  },
};

/** Options that are to become one: the first of them stays. */
export interface OptionMerge {
  readonly fieldId: RecordId;
  readonly values: readonly string[];
}

/** Makes several options of a field one; whatever named another of them names the first. */
export const mergeOptions: Command<OptionMerge> = {
  name: 'option.merge',
  label: ({ fieldId }, blueprint) => `Merge options of ${nameOf(blueprint, fieldId)}`,
  plan(blueprint, { fieldId, values }) {
    const field = findRecord(blueprint, 'field', fieldId);
    const [first, ...others] = values.filter((value) => field?.options.some((each) => each.value === value));
    if (field === undefined || first === undefined || others.length === 0) return [];
    const gone = new Set<Json>(others.filter((value) => value !== first));
    return [
      ...settingOptions(
        field,
        field.options.filter((option) => !gone.has(option.value)),
      ),
      ...renamingValues(blueprint, fieldId, (each) => (gone.has(each) ? first : each)),
    ];
  },
};

/** Lines that were pasted into the options of a field. */
export interface PastedOptions {
  readonly fieldId: RecordId;
  readonly lines: readonly string[];
}

/** Adds options from lines of text, "value" or "value = label"; those that are there already are left out. */
export const addOptions: Command<PastedOptions> = {
  name: 'option.add',
  label: ({ fieldId }, blueprint) => `Add options to ${nameOf(blueprint, fieldId)}`,
  plan(blueprint, { fieldId, lines }) {
    const field = findRecord(blueprint, 'field', fieldId);
    if (field === undefined) return [];
    const options = [...field.options];
    for (const line of lines) {
      const [stored = '', ...label] = line.split(/\s*[=\t]\s*/);
      const value = stored.trim().slice(0, 200);
      if (value === '' || options.length >= 1_000 || options.some((option) => isSame(option, value)))
        continue;
      options.push({ value, label: label.join(' ').trim().slice(0, 500) });
    }
    return settingOptions(field, options);
  },
};

const isSame = ({ value, label }: Field['options'][number], other: string) =>
  [value, label].some((text) => text.trim().toLowerCase() === other.toLowerCase());

function settingOptions(field: Field, options: Field['options']): readonly Change[] {
  return setMember(field, ['options'], options as unknown as Json);
}
