import { describeField, shapeDescriptions } from '../field-descriptions/describeField.ts';
import { objectShapes } from './shapeNames.ts';
import { typeWords } from './typeWords.ts';
import { fieldsOf, unwrap } from './zodNode.ts';

/** What every object of a file holds, as Markdown: a heading, a sentence and a table for each. */
export function fieldReference(): string {
  return [...objectShapes.keys()].map(shapeReference).join('\n');
}

/** The part of the reference about one shape. */
export function shapeReference(shape: string): string {
  const node = objectShapes.get(shape);
  if (node === undefined) return '';
  const rows = fieldsOf(node).map(([field, schema]) => {
    const cells = [`\`${field}\``, typeWords(schema), defaultWords(field, unwrap(schema).fallback)];
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

/** What stands for an absent member; "required" where nothing does. */
function defaultWords(field: string, fallback: unknown): string {
  if (field === 'order') return 'its position in the list';
  return fallback === undefined ? 'required' : `\`${JSON.stringify(fallback)}\``;
}

function escaped(cell: string): string {
  return cell.replaceAll('|', '\\|');
}
