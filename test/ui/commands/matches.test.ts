import { describe, expect, it } from 'vitest';
import { matches } from '../../../src/ui/commands/matches.ts';

const pressed = (
  key: string,
  held: Partial<Record<'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey', boolean>> & { code?: string } = {},
) => ({
  key,
  ctrlKey: false,
  metaKey: false,
  shiftKey: false,
  altKey: false,
  ...held,
});

describe('a pressed key', () => {
  it('is the combination with Ctrl as with the command key', () => {
    expect(matches(pressed('z', { ctrlKey: true }), 'Mod+Z')).toBe(true);
    expect(matches(pressed('z', { metaKey: true }), 'Mod+Z')).toBe(true);
  });

  it('is not when another key is held', () => {
    expect(matches(pressed('Z', { ctrlKey: true, shiftKey: true }), 'Mod+Z')).toBe(false);
    expect(matches(pressed('f', { ctrlKey: true }), 'F')).toBe(false);
    expect(matches(pressed('f', { altKey: true }), 'F')).toBe(false);
  });

  it('is a sign whether or not the keyboard needs Shift for it', () => {
    expect(matches(pressed('?', { shiftKey: true }), '?')).toBe(true);
    expect(matches(pressed('+', { shiftKey: true }), '+')).toBe(true);
    expect(matches(pressed('+'), '+')).toBe(true);
  });

  it('is known by its place where Alt makes it write a sign', () => {
    expect(matches(pressed('˙', { altKey: true, code: 'KeyH' }), 'Alt+H')).toBe(true);
    expect(matches(pressed('h', { altKey: true, code: 'KeyH' }), 'Alt+H')).toBe(true);
    expect(matches(pressed('h', { code: 'KeyH' }), 'Alt+H')).toBe(false);
    expect(matches(pressed('ArrowRight', { altKey: true, code: 'ArrowRight' }), 'Alt+ArrowRight')).toBe(true);
  });
});
