import type { PickerOption } from './pickerOption.ts';

/** Options under one heading. */
export interface OptionGroup<Value> {
  readonly value: string;
  readonly items: readonly PickerOption<Value>[];
}

/** The options under their headings, in the order in which headings first come; as they are where there is none. */
export function groupedOptions<Value>(
  options: readonly PickerOption<Value>[],
): readonly (PickerOption<Value> | OptionGroup<Value>)[] {
  if (!options.some(({ group }) => group !== undefined)) return options;
  const names = [...new Set(options.map(({ group = '' }) => group))];
  return names.map((value) => ({ value, items: options.filter(({ group = '' }) => group === value) }));
}
