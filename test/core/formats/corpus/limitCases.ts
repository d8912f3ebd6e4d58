import { fileReplacing, fileWith, soundFile, type FileCase } from './fileCase.ts';

const nested = (depth: number) => '['.repeat(depth) + ']'.repeat(depth);
const withNote = (value: string) => fileReplacing('"name": "Corpus"', `"name": "Corpus", "x": ${value}`);
const manyStages = (count: number) =>
  JSON.stringify({
    ...soundFile,
    transitions: [],
    stages: Array.from({ length: count }, (_, n) => ({ id: `stage_${n}`, key: `s${n}`, name: 'S' })),
  });

/** Files that are too much of something. */
export const limitCases: readonly FileCase[] = [
  // The file itself is one level, the settings another.
  { line: 'J-75', title: 'nesting of 64', text: () => withNote(nested(62)) },
  { line: 'J-75', title: 'nesting of 65', text: () => withNote(nested(63)), refused: { code: 'depth' } },
  ...[5_000, 100_000, 1_000_000].map((depth): FileCase => ({
    line: 'J-76',
    title: `nesting of ${depth}`,
    text: () => withNote(nested(depth)),
    refused: { code: 'depth' },
  })),
  {
    line: 'J-78',
    title: 'brackets that never close',
    text: () => '['.repeat(1_000_000),
    refused: { code: 'depth' },
  },
  { line: 'J-79', title: '5,000 stages', text: () => manyStages(5_000) },
  {
    line: 'J-79',
    title: '5,001 stages',
    text: () => manyStages(5_001),
    refused: { code: 'count', pointer: '/stages' },
  },
  {
    line: 'J-79',
    title: 'a million values',
    text: () => withNote(`[${`[${'1,'.repeat(4_998)}1],`.repeat(210)}1]`),
    refused: { code: 'count' },
  },
  {
    line: 'J-80',
    title: 'eleven million characters',
    text: () => ' '.repeat(11 * 1024 * 1024),
    refused: { code: 'size' },
  },
  {
    line: 'J-58',
    title: 'a name of ten million characters',
    text: () => fileWith('/stages/0/name', 'x'.repeat(10 * 1024 * 1024)),
    refused: { code: 'size' },
  },
];
