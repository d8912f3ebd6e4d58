import { readDefinition } from '../core/formats/definition/readDefinition.ts';
import { decodeFile } from '../core/formats/files/decodeFile.ts';
import type { FileError } from '../core/formats/json/fileError.ts';
import type { Blueprint } from '../core/model/blueprint.ts';
import type { Typed } from './command.ts';
import { Refusal } from './refusal.ts';
import type { Terminal } from './terminal.ts';

/** The blueprint in the file that was named; throws a Refusal with every reason when it cannot be read. */
export async function readBlueprint({ operands }: Typed, terminal: Terminal): Promise<Blueprint> {
  const [path] = operands;
  if (path === undefined)
    throw new Refusal('The name of the blueprint file is missing ("-" reads standard input).');
  const text = decodeFile(await bytesOf(path, terminal), (bytes, encoding) =>
    new TextDecoder(encoding, { fatal: true }).decode(bytes),
  );
  if (!text.ok) throw unreadable(path, text.errors);
  const blueprint = readDefinition(text.value);
  if (!blueprint.ok) throw unreadable(path, blueprint.errors);
  return blueprint.value;
}

async function bytesOf(path: string, terminal: Terminal): Promise<Uint8Array> {
  try {
    return await terminal.read(path);
  } catch (error) {
    const code = (error as { readonly code?: string }).code ?? '';
    const why = Object.hasOwn(reasons, code) ? reasons[code] : `it cannot be read (${code || String(error)})`;
    throw new Refusal(`${path}: ${why}.`);
  }
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EISDIR: 'this is a folder, not a file',
  EACCES: 'you may not read this file',
  ENAMETOOLONG: 'there is no such file',
  ENOTDIR: 'there is no such file',
};

function unreadable(path: string, errors: readonly FileError[]): Refusal {
  const file = path === '-' ? 'standard input' : path;
  const lines = errors.map((error) => `  ${placeOf(error)}${error.sentence} ${error.remedy}`);
  return new Refusal([`${file} cannot be read as a blueprint:`, ...lines].join('\n'));
}

function placeOf({ pointer, line, column }: FileError): string {
  const parts = [line === undefined ? '' : `${line}:${column}`, pointer].filter((part) => part !== '');
  return parts.length === 0 ? '' : `${parts.join(' ')}: `;
}
