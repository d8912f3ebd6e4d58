import { describe, expect, it } from 'vitest';
import { soundFile } from '../../core/formats/corpus/fileCase.ts';
import { call } from '../fakeTerminal.ts';

const compile = (...words: string[]) => call(['compile', ...words], { 'a.json': JSON.stringify(soundFile) });

describe('compile', () => {
  it('prints the blueprint in its own format, complete and in order', async () => {
    const { code, out, err } = await compile('a.json', '--to', 'json');

    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(JSON.parse(out)).toMatchObject({ stages: [{ id: 'stage_mql', route: 'success' }, {}] });
    expect(await call(['compile', '-', '--to', 'json'], { '-': out })).toMatchObject({ out });
  });

  it('prints the machine, and on standard error what it leaves open', async () => {
    const { code, out, err } = await compile('a.json', '--to=xstate-json');

    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ id: expect.any(String), type: 'parallel' });
    expect(err).toMatch(/^Guards and actions are names/);
  });

  it('has found something wrong when there is no machine', async () => {
    const empty = JSON.stringify({ ...soundFile, stages: [], transitions: [] });
    const { code, out, err } = await call(['compile', '-', '--to', 'xstate-json'], { '-': empty });

    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toContain('has no stages yet');
  });

  it.each([[['a.json']], [['a.json', '--to', 'bpmn']]])('wants a format it knows: %j', async (words) => {
    expect(await compile(...words)).toMatchObject({
      code: 2,
      out: '',
      err: expect.stringMatching(/^--to must be json or xstate-json/),
    });
  });
});
