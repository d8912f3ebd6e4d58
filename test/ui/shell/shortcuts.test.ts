import { describe, expect, it } from 'vitest';
import { shortcutGroups, shortcuts } from '../../../src/ui/shell/shortcuts.ts';

describe('the table of commands', () => {
  it('gives no key two meanings', () => {
    const keys = shortcuts.flatMap(({ keys: each }) => each as readonly string[]);

    expect(new Set(keys).size).toBe(keys.length);
  });

  it('gives no command twice', () => {
    const ids = shortcuts.map(({ id }) => id);

    expect(new Set(ids).size).toBe(ids.length);
  });

  it('keeps the commands of a group together, in the order of the groups', () => {
    const places = shortcuts.map(({ group }) => shortcutGroups.indexOf(group));

    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });
});
