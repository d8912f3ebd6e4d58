import { isJsonObject, type Json } from '../../lib/json.ts';
import { typeWords } from '../../model/names.ts';
import { isSingletonType, type RecordType } from '../../model/records.ts';
import { shown } from '../json/jsonTokens.ts';
import { toPointer, type JsonPath } from '../json/pointer.ts';

/** A record's place in the user's words, to begin a sentence with: 'In the stage "MQL" (/stages/2)'. */
export function recordPlace(type: RecordType, value: Json, path: JsonPath): string {
  const words = typeWords[type];
  const pointer = toPointer(path);
  if (isSingletonType(type)) return `In the ${words} (${pointer})`;
  const called = nameOf(value);
  return called === null ? `In the ${words} at ${pointer}` : `In the ${words} ${shown(called)} (${pointer})`;
}

function nameOf(value: Json): string | null {
  if (!isJsonObject(value)) return null;
  const names = [value['name'], value['label'], value['subject'], value['id']];
  return names.find((name): name is string => typeof name === 'string' && name.trim() !== '') ?? null;
}
