import { describe, expect, it } from 'vitest';
import { sourcesUnder, textOf } from './sourceFiles.ts';

/** Files allowed to be longer, each with the reason. The list may only get shorter. */
const exceptions: Record<string, string> = {};

const lengths = (folder: string, extension: string) =>
  sourcesUnder(folder)
    .filter((path) => path.endsWith(extension))
    .map((path) => ({ path, lines: textOf(path).trimEnd().split('\n').length }));

const tooLong = (files: { path: string; lines: number }[], limit: number) =>
  files
    .filter(({ path, lines }) => lines > limit && !(path in exceptions))
    .map(({ path, lines }) => `${path}: ${lines} lines, allowed ${limit}`);

describe('no file is too long to be read at one go:', () => {
  it('a source file has at most 400 lines', () => {
    expect(tooLong(lengths('src', '.ts'), 400)).toEqual([]);
  });

  it('a component has at most 300 lines', () => {
    expect(tooLong(lengths('src', '.tsx'), 300)).toEqual([]);
  });

  it('a test has at most 600 lines', () => {
    expect(tooLong([...lengths('test', '.ts'), ...lengths('test', '.tsx')], 600)).toEqual([]);
  });

  it('every exception is still needed', () => {
    const long = [...lengths('src', '.ts'), ...lengths('src', '.tsx'), ...lengths('test', '')]
      .filter(({ lines }) => lines > 300)
      .map(({ path }) => path);
    expect(Object.keys(exceptions).filter((path) => !long.includes(path))).toEqual([]);
  });

  it('says how long files are', () => {
    const sorted = lengths('src', '')
      .map(({ lines }) => lines)
      .sort((a, b) => a - b);
    const quantile = (share: number) => sorted[Math.floor(share * (sorted.length - 1))] ?? 0;
    console.log(
      `sizes: ${sorted.length} source files, median ${quantile(0.5)} lines, p90 ${quantile(0.9)}, longest ${quantile(1)}`,
    );
  });
});
