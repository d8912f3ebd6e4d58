import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { sourcesUnder, textOf } from './sourceFiles.ts';

// Lint forbids Math.pow and its kin here; `**` is Math.pow by another name, and lint cannot see it.
const powers = new Set([ts.SyntaxKind.AsteriskAsteriskToken, ts.SyntaxKind.AsteriskAsteriskEqualsToken]);

function powersIn(path: string): string[] {
  const found: string[] = [];
  const file = ts.createSourceFile(path, textOf(path), ts.ScriptTarget.Latest, true);
  const visit = (part: ts.Node): void => {
    if (powers.has(part.kind)) found.push(`${path}:${file.getLineAndCharacterOfPosition(part.pos).line + 1}`);
    part.forEachChild(visit);
  };
  visit(file);
  return found;
}

describe('the engine', () => {
  it('never raises to a power with **, whose last bit differs between engines', () => {
    const folders = ['src/core/simulate', 'src/core/lib', 'src/core/statistics'];
    expect(folders.flatMap(sourcesUnder).flatMap(powersIn)).toEqual([]);
  });
});
