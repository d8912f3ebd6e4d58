import { describe, expect, it } from 'vitest';
import { exists, registryFolders, textOf } from './sourceFiles.ts';

const page = 'ARCHITECTURE.md';
const text = exists(page) ? textOf(page) : '';

describe.runIf(text !== '')('ARCHITECTURE.md', () => {
  it('names only paths that exist', () => {
    const inBackticks = [...text.matchAll(/`([^`\n]+)`/g)].map((match) => match[1] ?? '');
    const paths = inBackticks.filter((code) => /^(src|test|docs|scripts|public|bin)\/[\w./-]*$/.test(code));
    expect(paths.filter((path) => !exists(path))).toEqual([]);
  });

  it('says of every registry how to add to it', () => {
    const withoutRecipe = registryFolders.filter((folder) => {
      const name = folder.slice(folder.lastIndexOf('/') + 1);
      return exists(folder) && !text.includes(`${name}/index.ts`);
    });
    expect(withoutRecipe).toEqual([]);
  });

  it('is a map of at most 250 lines', () => {
    expect(text.trimEnd().split('\n').length).toBeLessThanOrEqual(250);
  });
});

describe('the pages in the root', () => {
  it.runIf(text !== '')('link only to files that exist', () => {
    const pages = ['README.md', 'ARCHITECTURE.md', 'CONTRIBUTING.md'].filter(exists);
    const broken = pages.flatMap((name) =>
      [...textOf(name).matchAll(/\]\((?!https?:|#|mailto:)([^)#\s]+)/g)]
        .map((match) => match[1] ?? '')
        .filter((target) => !exists(target))
        .map((target) => `${name} links to ${target}`),
    );
    expect(broken).toEqual([]);
  });
});
