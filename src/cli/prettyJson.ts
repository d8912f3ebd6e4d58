import { isJsonObject } from '../core/lib/json.ts';

/** JSON for people and pipes alike: indented, but a small object of plain values stands on one line. */
export function prettyJson(value: unknown): string {
  return `${written(value, '')}\n`;
}

const LONGEST_LINE = 160;

function written(value: unknown, indent: string): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  const entries = isJsonObject(value)
    ? Object.entries(value).filter(([, member]) => member !== undefined)
    : (value as readonly unknown[]).map((item) => [null, item] as const);
  const [open, close] = isJsonObject(value) ? '{}' : '[]';
  const isPlain = entries.every(([, member]) => typeof member !== 'object' || member === null);
  const inner = `${indent}  `;
  const parts = entries.map(
    ([name, member]) => `${name === null ? '' : `${JSON.stringify(name)}: `}${written(member, inner)}`,
  );
  const line = `${open} ${parts.join(', ')} ${close}`;
  if (parts.length === 0) return `${open}${close}`;
  if (isPlain && line.length <= LONGEST_LINE && indent !== '') return line;
  return `${open}\n${inner}${parts.join(`,\n${inner}`)}\n${indent}${close}`;
}
