import { describe, expect, it } from 'vitest';
import { readDefinition } from '../../../../src/core/formats/definition/readDefinition.ts';
import { writeDefinition } from '../../../../src/core/formats/definition/writeDefinition.ts';
import { limitCases } from '../corpus/limitCases.ts';
import { mistakenCases } from '../corpus/mistakenCases.ts';
import { shapeCases } from '../corpus/shapeCases.ts';
import { syntaxCases } from '../corpus/syntaxCases.ts';
import { textCases } from '../corpus/textCases.ts';
import type { FileCase } from '../corpus/fileCase.ts';

const all = [...syntaxCases, ...limitCases, ...shapeCases, ...textCases, ...mistakenCases];
const titled = (cases: readonly FileCase[]) =>
  cases.map((each) => [`${each.line} ${each.title}`.trim(), each] as const);

describe('a file of the corpus', () => {
  it.each(titled(all.filter(({ refused }) => refused !== undefined)))(
    'is refused: %s',
    (_, { text, refused }) => {
      const read = readDefinition(text());

      expect(read.ok).toBe(false);
      if (read.ok) return;
      const [first] = read.errors;
      expect(first).toMatchObject({ code: refused?.code, pointer: refused?.pointer ?? first?.pointer });
      expect(`${first?.sentence} ${first?.remedy}`).toContain(refused?.says ?? '');
      expect(read.errors.length).toBeLessThanOrEqual(20);
      for (const { sentence, remedy } of read.errors) {
        expect(sentence).toMatch(/^["A-Z].*\.$/s);
        expect(remedy).toMatch(/^["A-Z].*[.]$/s);
        expect(sentence.length).toBeLessThan(600);
      }
    },
  );

  it.each(titled(all.filter(({ refused }) => refused === undefined)))('opens: %s', (_, { text }) => {
    const read = readDefinition(text());

    expect(read).toMatchObject({ ok: true });
    if (!read.ok) return;
    const written = writeDefinition(read.value);
    expect(readDefinition(written)).toEqual(read);
    expect(({} as Record<string, unknown>)['x']).toBeUndefined();
  });
});
