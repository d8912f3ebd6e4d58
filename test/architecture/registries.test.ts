import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { exists, filesIn, inProject, registryFolders, textOf } from './sourceFiles.ts';

const load = async (path: string): Promise<Record<string, unknown>> =>
  import(/* @vite-ignore */ pathToFileURL(inProject(path)).href);

/** The name of the file that says what an entry is: `stage-kinds` holds `stageKind.ts`. */
function contractOf(folder: string): string {
  const name = folder
    .slice(folder.lastIndexOf('/') + 1)
    .replace(/-(\w)/g, (_, letter) => letter.toUpperCase());
  return `${name.replace(/s$/, '')}.ts`;
}

/**
 * The files of a registry that hold an entry; a file of types only is part of the contract, and one named for a
 * function (checkBlueprint) works on all the entries.
 */
async function entriesOf(folder: string): Promise<string[]> {
  const others = ['index.ts', 'registry.ts', contractOf(folder)];
  const files = filesIn(folder).filter((name) => name.endsWith('.ts') && !others.includes(name));
  const modules = await Promise.all(files.map((file) => load(`${folder}/${file}`)));
  return files.filter((file, index) => {
    const exported = modules[index] ?? {};
    return Object.keys(exported).length > 0 && typeof exported[file.replace(/\.ts$/, '')] !== 'function';
  });
}

describe.each(registryFolders.filter(exists))('the registry %s', (folder) => {
  it('lists every file of its folder', async () => {
    const index = exists(`${folder}/index.ts`) ? await load(`${folder}/index.ts`) : {};
    const names = (await entriesOf(folder)).map((file) => file.replace(/\.ts$/, ''));
    expect(Object.keys(index).sort()).toEqual(names.sort());
  });

  it('names each file for the id of what it holds', async () => {
    for (const file of await entriesOf(folder)) {
      const name = file.replace(/\.ts$/, '');
      const entry = (await load(`${folder}/${file}`))[name];
      expect(entry, `${folder}/${file} exports ${name}`).toBeTypeOf('object');
      expect((entry as { id?: unknown }).id, `the id in ${folder}/${file}`).toBe(name);
    }
  });

  it.runIf(exists(`${folder}/index.ts`))('has an index of one line an entry and nothing else', () => {
    const lines = textOf(`${folder}/index.ts`)
      .split('\n')
      .filter((line) => line.trim() !== '' && !line.startsWith('//'));
    const odd = lines.filter((line) => !/^export \{ (\w+) \} from '\.\/\1\.ts';$/.test(line));
    expect(odd).toEqual([]);
  });
});
