import { describe, expect, it } from 'vitest';
import { addressOf, readRoute } from '../../../src/ui/shell/route.ts';

describe('an address', () => {
  it('leads to the blueprint it names, and back', () => {
    const route = { place: 'blueprint', id: 'bp_1/ä' } as const;

    expect(readRoute(addressOf(route))).toEqual(route);
  });

  it('that cannot be read leads to the library', () => {
    for (const hash of ['', '#/', '#/b/', '#/b/%E0%A4%A', '#/b/a/b', '#nonsense'])
      expect(readRoute(hash)).toEqual({ place: 'library' });
  });
});
