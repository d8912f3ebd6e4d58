import type { Blueprint } from '../../../core/model/blueprint.ts';
import { nameOfRecord } from '../../../core/model/names.ts';
import { recordsOf } from '../../../core/model/queries.ts';
import { isSingletonType, type BlueprintRecord } from '../../../core/model/records.ts';
import type { RecordForm } from '../recordForm.ts';
import { plainText } from './plainText.ts';

/** A record that has what was searched for, and where it has it. */
export interface Found {
  readonly form: RecordForm;
  readonly record: BlueprintRecord;
  readonly name: string;
  /** A few words around what was found, where it is not the name. */
  readonly context: string;
}

const MOST = 60;
const AROUND = 32;

/** Records that have every word that was typed: in their names first, then in any of their texts. */
export function findRecords(
  blueprint: Blueprint,
  forms: readonly RecordForm[],
  typed: string,
): readonly Found[] {
  const words = plainText(typed).split(/\s+/).filter(Boolean);
  if (words.length === 0) return [];
  const inNames: Found[] = [];
  const inTexts: Found[] = [];
  for (const form of forms) {
    for (const record of recordsOf(blueprint, form.type) as readonly BlueprintRecord[]) {
      const name = isSingletonType(record.type) ? form.title : nameOfRecord(record);
      if (words.every((word) => plainText(name).includes(word))) {
        inNames.push({ form, record, name, context: '' });
        continue;
      }
      const texts = textsOf(record);
      const all = plainText([name, ...texts].join('\n'));
      if (!words.every((word) => all.includes(word))) continue;
      const text = texts.find((each) => words.some((word) => plainText(each).includes(word))) ?? '';
      inTexts.push({ form, record, name, context: around(text, words) });
    }
  }
  return [...inNames, ...inTexts].slice(0, MOST);
}

/** Every text of a record that a person wrote. */
function textsOf(value: unknown, key = ''): string[] {
  if (typeof value === 'string') return /^(id|key|type)$|Ids?$/.test(key) ? [] : [value];
  if (Array.isArray(value)) return value.flatMap((item) => textsOf(item, key));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, item]) => textsOf(item, name));
}

function around(text: string, words: readonly string[]): string {
  const plain = plainText(text);
  const at = Math.max(0, Math.min(...words.map((word) => plain.indexOf(word)).filter((place) => place >= 0)));
  const from = Math.max(0, at - AROUND);
  const part = text
    .slice(from, at + AROUND * 2)
    .replace(/\s+/g, ' ')
    .trim();
  return `${from > 0 ? '…' : ''}${part}${at + AROUND * 2 < text.length ? '…' : ''}`;
}
