import { describe, expect, it } from 'vitest';
import { sourcesUnder, textOf } from '../../architecture/sourceFiles.ts';

const spec = textOf('src/core/simulate/SPEC.md');
/** Every rule that begins a sentence in bold, with what the page says of it up to the next one. */
const rules = spec.split(/(?=\*\*[A-Z]\d\. )/).flatMap((part) => {
  const number = /^\*\*([A-Z]\d)\. /.exec(part)?.[1];
  return number === undefined ? [] : [{ number, isNext: /^\*\*[^*]*\*\* \*\*next\*\*/.test(part) }];
});
const titles = ['test/core/simulate', 'test/core/compile']
  .flatMap(sourcesUnder)
  .filter((path) => path.endsWith('.test.ts'))
  .flatMap((path) => [...textOf(path).matchAll(/(?:it|describe)(?:\.each\(.*\))?\(\s*(['"`])(.*?)\1,/g)])
  .map(([, , title]) => title!);

describe('the rules of the simulator', () => {
  it('are all there, each under its number', () => {
    const wanted =
      'C1 C2 C3 E1 E2 E3 E4 E5 W1 W2 W3 W4 W5 W6 W7 W8 O1 O2 O3 O4 O5 S1 S2 S3 S4 T1 T2 T3 T4 G1 G2 P1 P2 P3 ' +
      'N1 N2 X1 X2 Y1 B1 L1 M1 M2 K1 R1 R2 R3 A1 A2 A3 A4 A5 A6';
    expect(rules.map(({ number }) => number).toSorted()).toEqual(wanted.split(' ').toSorted());
  });

  it('that are done are cited by a test', () => {
    const cited = new Set(titles.flatMap((title) => title.match(/\b[A-Z]\d\b/g) ?? []));
    expect(
      rules.filter(({ number, isNext }) => !isNext && !cited.has(number)).map(({ number }) => number),
    ).toEqual([]);
  });

  it('that tests cite exist', () => {
    const cited = titles.flatMap(
      (title) => /\(([A-Z]\d(?:, [A-Z]\d)*)\)/.exec(title)?.[1]?.split(', ') ?? [],
    );
    const known = new Set(rules.map(({ number }) => number));
    expect(cited.filter((number) => !known.has(number))).toEqual([]);
  });
});
