import { describe, expect, it } from 'vitest';
import { shortcuts } from '../../../src/ui/shell/shortcuts.ts';

describe('the table of commands', () => {
  it('gives no key two meanings', () => {
    const keys = shortcuts.flatMap(({ keys: each }) => each as readonly string[]);

    expect(new Set(keys).size).toBe(keys.length);
  });

  it('gives no command twice', () => {
    const ids = shortcuts.map(({ id }) => id);

    expect(new Set(ids).size).toBe(ids.length);
  });
});
