import { describe, expect, it } from 'vitest';
import { call } from '../fakeTerminal.ts';

describe('schema', () => {
  it('prints the JSON Schema', async () => {
    const { code, out } = await call(['schema']);

    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ $id: 'https://stagecraft.example/schema/blueprint-1.json' });
  });

  it('prints tables of every member on request', async () => {
    const { out } = await call(['schema', '--reference']);

    expect(out).toContain('| `firstResponse` | a duration or null | `null` |');
  });
});
