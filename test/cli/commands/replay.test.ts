import { describe, expect, it } from 'vitest';
import { call } from '../fakeTerminal.ts';

describe('replay', () => {
  it('compares simulated leads of the default template with the machine', async () => {
    const { out: file } = await call(['template', 'raw-lead-to-evangelist']);
    const { code, out, err } = await call(['replay', '-', '--leads', '150', '--seed', '5'], { '-': file });

    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toMatch(/^1[5-6]\d leads compared, 0 differences\.\n$/);
  });
});
