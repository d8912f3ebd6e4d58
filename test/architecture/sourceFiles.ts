import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** The folders of src/core in which everything is one file and one line of index.ts. */
export const registryFolders = [
  'src/core/criteria/operators',
  'src/core/stage-kinds',
  'src/core/checks',
  'src/core/metrics',
  'src/core/formats',
  'src/core/templates',
];

/** The absolute path of a file or folder of the project. */
export function inProject(path: string): string {
  return join(root, path);
}

/** Whether the project has such a file or folder. */
export function exists(path: string): boolean {
  return existsSync(inProject(path));
}

/** The text of a file of the project. */
export function textOf(path: string): string {
  return readFileSync(inProject(path), 'utf8');
}

/** The names of the files directly in a folder; none when there is no such folder. */
export function filesIn(folder: string): string[] {
  if (!exists(folder)) return [];
  return readdirSync(inProject(folder), { withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => entry.name)
    .sort();
}

/** Every TypeScript file under a folder, as a path from the project's root. */
export function sourcesUnder(folder: string): string[] {
  if (!exists(folder)) return [];
  return readdirSync(inProject(folder), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length).replaceAll('\\', '/'))
    .sort();
}
