import { describe, expect, it } from 'vitest';
import { fileReplacing, soundFile } from '../core/formats/corpus/fileCase.ts';
import { call } from './fakeTerminal.ts';

const compile = (file: string | Uint8Array) =>
  call(['compile', 'a.json', '--to', 'json'], { 'a.json': file });

describe('a file that is no blueprint', () => {
  it('is refused with place, sentence and remedy of every error', async () => {
    const { code, out, err } = await compile(fileReplacing('"share": 0.5', '"share": "0.5", "kind": "wine"'));

    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err.split('\n')).toEqual([
      'a.json cannot be read as a blueprint:',
      expect.stringMatching(/^ {2}\d+:\d+ \/transitions\/0\/kind: In the transition .*\. .*\.$/),
      expect.stringMatching(
        /^ {2}\d+:\d+ \/transitions\/0\/share: .* Remove the quotes around the number\.$/,
      ),
      '',
    ]);
  });

  it('is refused when it is compressed', async () => {
    expect(await compile(new Uint8Array([0x1f, 0x8b, 8]))).toMatchObject({
      code: 2,
      err: expect.stringContaining('gzip'),
    });
  });

  it('may come from standard input', async () => {
    const sound = await call(['compile', '-', '--to', 'json'], { '-': JSON.stringify(soundFile) });
    const broken = await call(['compile', '-', '--to', 'json'], { '-': '{' });

    expect(sound).toMatchObject({ code: 0, err: '' });
    expect(broken).toMatchObject({ code: 2, err: expect.stringMatching(/^standard input cannot be read/) });
  });
});
