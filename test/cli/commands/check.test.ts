import { describe, expect, it } from 'vitest';
import { checks } from '../../../src/core/checks/registry.ts';
import { fileWith } from '../../core/formats/corpus/fileCase.ts';
import { mistakenCases } from '../../core/formats/corpus/mistakenCases.ts';
import { call } from '../fakeTerminal.ts';

const check = (file: string, ...words: string[]) => call(['check', '-', ...words], { '-': file });

describe('check', () => {
  it('lists a problem a line: severity, kind, sentence, remedy, record; then their number and what is agreed', async () => {
    const { code, out, err } = await check(fileWith('/transitions/0/toId', 'stage_gone'));
    const lines = out.trimEnd().split('\n');

    expect({ code, err }).toEqual({ code: 1, err: '' });
    expect(lines[0]).toMatch(/^error {4}structure {5}[A-Z].*\. .*\. \(transition_win\)$/);
    for (const line of lines.slice(0, -2))
      expect(line).toMatch(/^(error|warning|gap) +(structure|completeness) +\S.*[.)]$/);
    expect(lines.at(-2)).toMatch(/^\d+ errors?, \d+ warnings?, \d+ gaps?\.$/);
    expect(lines.at(-1)).toMatch(/^\d+ % agreed: \d+ of \d+ questions have an answer\.$/);
  });

  it('gives the same as JSON', async () => {
    const { code, out } = await check(fileWith('/transitions/0/toId', 'stage_gone'), '--json');
    const problems = JSON.parse(out) as { severity: string }[];

    expect(code).toBe(1);
    expect(problems[0]).toEqual({
      check: 'danglingReference',
      kind: 'structure',
      severity: 'error',
      recordId: 'transition_win',
      path: expect.any(Array),
      sentence: expect.stringMatching(/\.$/),
      remedy: expect.stringMatching(/\.$/),
    });
  });

  it('lists what is muted with the reason, and does not count it', async () => {
    const { out: file } = await call(['template', 'blank']);
    const blueprint = JSON.parse(file) as { policies: object };
    const mutedRules = [{ check: 'missingReview', recordIds: [], reason: 'We meet\nevery week.' }];
    const text = JSON.stringify({ ...blueprint, policies: { ...blueprint.policies, mutedRules } });

    const { out } = await check(text);
    expect(out).toContain('Muted because: We meet every week.');
    expect(out).toMatch(/gaps\. 1 muted\.\n/);
    const all = JSON.parse((await check(text, '--json')).out) as { check: string; muted?: object }[];
    expect(all.filter(({ muted }) => muted !== undefined)).toMatchObject([
      { check: 'missingReview', muted: { reason: 'We meet\nevery week.' } },
    ]);
  });

  it('lists the rules without a file: id, kind, severity, one sentence', async () => {
    const { code, out } = await call(['check', '--rules']);
    const lines = out.trimEnd().split('\n');
    expect(code).toBe(0);
    expect(lines).toHaveLength(checks.all.length);
    for (const line of lines)
      expect(line).toMatch(/^\w+ +(structure|completeness) +(error|warning|gap) +[A-Z].*\.$/);

    const rules = JSON.parse((await call(['check', '--rules', '--json'])).out) as { id: string }[];
    expect(rules.map(({ id }) => id)).toEqual(checks.all.map(({ id }) => id));
    expect(rules[0]).toMatchObject({ why: expect.stringMatching(/\.$/) });
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
