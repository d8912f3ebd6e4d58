import { describe, expect, it } from 'vitest';
import { fileWith } from '../../core/formats/corpus/fileCase.ts';
import { mistakenCases } from '../../core/formats/corpus/mistakenCases.ts';
import { call } from '../fakeTerminal.ts';

const check = (file: string, ...words: string[]) => call(['check', '-', ...words], { '-': file });

describe('check', () => {
  it('lists a problem a line: severity, sentence, remedy, record; then their number', async () => {
    const { code, out, err } = await check(fileWith('/transitions/0/toId', 'stage_gone'));
    const lines = out.trimEnd().split('\n');

    expect({ code, err }).toEqual({ code: 1, err: '' });
    expect(lines[0]).toMatch(/^error {4}[A-Z].*\. .*\. \(transition_win\)$/);
    for (const line of lines.slice(0, -1)) expect(line).toMatch(/^(error|warning|gap) +\S.*[.)]$/);
    expect(lines.at(-1)).toMatch(/^\d+ errors?, \d+ warnings?, \d+ gaps?\.$/);
  });

  it('gives the same as JSON', async () => {
    const { code, out } = await check(fileWith('/transitions/0/toId', 'stage_gone'), '--json');
    const problems = JSON.parse(out) as { severity: string }[];

    expect(code).toBe(1);
    expect(problems[0]).toEqual({
      check: 'danglingReference',
      severity: 'error',
      recordId: 'transition_win',
      path: expect.any(Array),
      sentence: expect.stringMatching(/\.$/),
      remedy: expect.stringMatching(/\.$/),
    });
  });

  it('finds no error in the default template', async () => {
    const { out: file } = await call(['template', 'raw-lead-to-evangelist']);
    expect(await check(file)).toMatchObject({ code: 0, err: '' });
  });

  it.each(
    mistakenCases
      .filter(({ line }) => /^J-(24|3[0-24578]|44)$/.test(line))
      .map((each) => [each.title, each] as const),
  )('finds something wrong in a file with %s', async (_, { text }) => {
    const { out } = await check(text(), '--json');
    const problems = JSON.parse(out) as { severity: string }[];
    expect(problems.filter(({ severity }) => severity !== 'gap').length).toBeGreaterThan(0);
  });
});
