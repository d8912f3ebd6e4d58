import { describe, expect, it } from 'vitest';
import { registryFolders, sourcesUnder, textOf } from './sourceFiles.ts';

const sources = sourcesUnder('src');
const nameOf = (path: string) => path.slice(path.lastIndexOf('/') + 1);
const isRegistry = (path: string) => registryFolders.some((folder) => path === `${folder}/index.ts`);

describe('a source file', () => {
  it('is named for what it holds, not for being useful', () => {
    const vague = /^(utils?|helpers?|types?|misc)\.tsx?$/i;
    expect(sources.filter((path) => vague.test(nameOf(path)))).toEqual([]);
  });

  it('is no barrel: index.ts is the list of a registry, and nothing else passes on what another file holds', () => {
    const indexes = sources.filter((path) => /\/index\.tsx?$/.test(path) && !isRegistry(path));
    const passingOn = /^export (type )?(\*|\{[^}]*\}) from /m;
    const barrels = sources.filter((path) => !isRegistry(path) && passingOn.test(textOf(path)));
    expect([...indexes, ...barrels]).toEqual([]);
  });

  it('lives in folders in kebab-case', () => {
    const folders = sources.flatMap((path) => path.split('/').slice(1, -1));
    expect([...new Set(folders)].filter((folder) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(folder))).toEqual([]);
  });

  it('is PascalCase.tsx when it holds a component and camelCase.ts otherwise', () => {
    const isWellNamed = (path: string) =>
      path.endsWith('.tsx')
        ? /^[A-Z][A-Za-z0-9]*\.tsx$/.test(nameOf(path)) || path === 'src/main.tsx'
        : /^[a-z][A-Za-z0-9]*(\.worker|\.d)?\.ts$/.test(nameOf(path));
    expect(sources.filter((path) => !isWellNamed(path))).toEqual([]);
  });
});
