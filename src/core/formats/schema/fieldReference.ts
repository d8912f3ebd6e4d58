import type { z } from 'zod/mini';
import { referenceRules } from '../../model/referenceRules.ts';
import { recordTypes, type RecordType } from '../../model/records.ts';
import { describeField, shapeDescriptions } from '../field-descriptions/describeField.ts';
import { describedShapes, objectShapes, shapeNames } from './shapeNames.ts';
import { typeWords } from './typeWords.ts';
import { fieldsOf, unwrap } from './zodNode.ts';

/** What every object of a file holds, as Markdown: a heading, a sentence and a table for each. */
export function fieldReference(): string {
  return [...objectShapes.keys()].map(shapeReference).join('\n');
}

/** The part of the reference about one shape. */
function shapeReference(shape: string): string {
  const rows = fieldsOf(objectShapes.get(shape)!).map(([field, schema]) => {
    const cells = [`\`${field}\``, memberWords(shape, field, schema), defaultWords(field, schema)];
    return `| ${[...cells, describeField(shape, field) ?? ''].map(escaped).join(' | ')} |`;
  });
  const level = '#'.repeat(Math.min(6, 2 + shape.split('.').length));
  return [
    `${level} \`${shape}\``,
    '',
    shapeDescriptions[shape]?.about ?? '',
    '',
    '| member | type | default | meaning |',
    '| --- | --- | --- | --- |',
    ...rows,
    '',
  ].join('\n');
}

const anId = 'an id like "stage_mql"';

/** The type of a member: a reference says what to, an object what it is described under. */
function memberWords(shape: string, field: string, schema: z.core.$ZodType): string {
  const words = typeWords(schema);
  if (words.includes(anId) && field !== 'id')
    return words.replace(anId, `the id of ${targetWords(shape, field)}`);
  const { node } = unwrap(schema);
  const { def } = node._zod;
  const inner = def.type === 'array' ? unwrap(def.element).node : node;
  const name = describedShapes.has(inner) ? undefined : shapeNames.get(inner);
  return name === undefined ? words : words.replace('an object', `a \`${name}\``);
}

/** What a reference leads to; members of shared shapes are named for it. */
function targetWords(shape: string, field: string): string {
  const [record = '', ...inside] = shape.split('.');
  const path = [...inside, field].join('.');
  const rules = recordTypes.includes(record as RecordType) ? referenceRules[record as RecordType] : [];
  const rule = rules.find(({ steps }) => steps.filter((step) => step !== '*').join('.') === path);
  if (rule !== undefined && rule.target === null) return 'any record';
  const target = rule?.target ?? field.replace(/Ids?$/, '');
  return target === 'reasonList' ? 'a reason list' : `a ${target}`;
}

/** What stands for an absent member; "required" where nothing does. */
function defaultWords(field: string, schema: z.core.$ZodType): string {
  if (field === 'order') return 'its position in the list';
  const { fallback } = unwrap(schema);
  return fallback === undefined ? 'required' : `\`${JSON.stringify(fallback)}\``;
}

function escaped(cell: string): string {
  return cell.replaceAll('|', '\\|');
}
